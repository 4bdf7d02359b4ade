package org.earshot.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How sure a place in a ranking is: the share of draws, each estimate from the normal distribution
 * that its interval stands for, in which an estimate is among the largest of either sign. The
 * estimates are drawn as if independent.
 */
public final class TopRank {

  private TopRank() {}

  /**
   * The probability of being among the largest.
   *
   * @param estimates what is ranked, with symmetric 95 % intervals, such as shrunk impacts; one
   *     without an interval is never drawn
   * @param places how many places count, such as 5
   * @param draws how many draws, such as 10,000; the error of a probability is at most 1/(2√draws)
   * @param chance where the draws come from
   * @return one probability per estimate, 0–1, in the same order; NaN without an interval
   */
  public static double[] probabilities(
      List<Estimate> estimates, int places, int draws, RandomGenerator chance) {
    int[] drawn =
        IntStream.range(0, estimates.size()).filter(i -> estimates.get(i).hasInterval()).toArray();
    double[] sizes = new double[estimates.size()];
    long[] hits = new long[estimates.size()];
    for (int draw = 0; draw < draws; draw++) {
      for (int i : drawn) {
        Estimate estimate = estimates.get(i);
        double error = (estimate.high() - estimate.low()) / (2 * Estimate.Z);
        sizes[i] = Math.abs(estimate.value() + error * chance.nextGaussian());
      }
      IntStream.of(drawn)
          .boxed()
          .sorted(Comparator.comparingDouble((Integer i) -> sizes[i]).reversed())
          .limit(places)
          .forEach(i -> hits[i]++);
    }
    return IntStream.range(0, estimates.size())
        .mapToDouble(i -> estimates.get(i).hasInterval() ? (double) hits[i] / draws : Double.NaN)
        .toArray();
  }
}
