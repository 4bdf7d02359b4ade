package org.earshot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded draws. The same seed and the same calls give the same draws on every machine. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /**
   * Dice of their own for one part of the work, so that what is drawn in the others does not depend
   * on it: another sentence does not change who visited.
   */
  Dice split() {
    return new Dice(random.split());
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  double factor(double low, double high) {
    return random.nextDouble(low, high);
  }

  /** A draw of mean 0 and standard deviation 1, never beyond 3.5: twelve uniform draws summed. */
  double bell() {
    double sum = -6;
    for (int draw = 0; draw < 12; draw++) {
      sum += random.nextDouble();
    }
    return Math.max(-3.5, Math.min(3.5, sum));
  }

  /** A Poisson count, by Knuth's multiplication of uniform draws. */
  int count(double mean) {
    double limit = StrictMath.exp(-mean);
    int count = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The position of a weight, heavier ones more often. */
  int weighted(List<Double> weights) {
    double left = random.nextDouble() * weights.stream().mapToDouble(Double::doubleValue).sum();
    for (int position = 0; position < weights.size(); position++) {
      left -= weights.get(position);
      if (left < 0) {
        return position;
      }
    }
    return weights.size() - 1;
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> mixed = new ArrayList<>(items);
    for (int last = mixed.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      T item = mixed.get(last);
      mixed.set(last, mixed.get(other));
      mixed.set(other, item);
    }
    return mixed;
  }
}
