package org.earshot.statistics;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Draws from known distributions, always the same for a seed. */
final class Draws {

  private final SplittableRandom chance;
  private final UniformRandomProvider bits;

  Draws(long seed) {
    chance = new SplittableRandom(seed);
    bits = chance::nextLong;
  }

  /** Whether something of a probability happens. */
  boolean happens(double probability) {
    return chance.nextDouble() < probability;
  }

  /** How often out of n. */
  int binomial(int n, double probability) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      count += happens(probability) ? 1 : 0;
    }
    return count;
  }

  /** Which of several, by their probabilities. */
  int category(double... probabilities) {
    double left = chance.nextDouble();
    int category = 0;
    while (category < probabilities.length - 1 && left >= probabilities[category]) {
      left -= probabilities[category++];
    }
    return category;
  }

  double normal() {
    return chance.nextGaussian();
  }

  double uniform(double low, double high) {
    return chance.nextDouble(low, high);
  }

  double gamma(double shape, double scale) {
    return GammaDistribution.of(shape, scale).createSampler(bits).sample();
  }

  /** A count of a mean, with variance mean + excess · mean². */
  int count(double mean, double excess) {
    double drawn = excess > 0 ? gamma(1 / excess, excess * mean) : mean;
    return PoissonDistribution.of(Math.max(drawn, Double.MIN_NORMAL)).createSampler(bits).sample();
  }
}
