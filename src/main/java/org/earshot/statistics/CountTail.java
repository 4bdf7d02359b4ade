package org.earshot.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** How probable a count at least as high is, the dispersion being known or estimated. */
final class CountTail {

  /** Below this excess of the dispersion the negative binomial is Poisson's to all digits. */
  private static final double LEAST_EXCESS = 1e-9;

  private CountTail() {}

  /**
   * The probability of a count or more in a negative binomial distribution with any mean and
   * variance = dispersion · mean; Poisson's for a dispersion of 1 or less.
   */
  static double atLeast(long count, double mean, double dispersion) {
    if (count == 0) {
      return 1;
    }
    if (dispersion - 1 < LEAST_EXCESS) {
      return PoissonDistribution.of(mean).survivalProbability(Math.toIntExact(count) - 1);
    }
    return RegularizedBeta.value(1 - 1 / dispersion, (double) count, mean / (dispersion - 1));
  }

  /**
   * The same, when the dispersion was estimated: the mean over its possible values, which are
   * freedom / χ² times the estimate.
   *
   * @param inflation by how much the uncertainty of the mean widens the variance; 1 or more
   */
  static double atLeast(long count, double mean, double dispersion, int freedom, double inflation) {
    double sum = 0;
    FreedomQuantiles quantiles = FreedomQuantiles.of(freedom);
    for (int i = 0; i < FreedomQuantiles.COUNT; i++) {
      sum += atLeast(count, mean, inflation * Math.max(1, dispersion / quantiles.chiSquared(i)));
    }
    return sum / FreedomQuantiles.COUNT;
  }
}
