package org.earshot.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How many times as frequent something is as before, for counts without overdispersion. Given the
 * sum of both counts, one of them is binomial (Przyborowski and Wilenski 1940, Biometrika 31:313),
 * which gives an exact test and, from Clopper and Pearson's interval, an exact interval.
 *
 * @param ratio the ratio of the rates, 0 or more; infinite when only the baseline's count is 0, NaN
 *     when both are; n is the sum of the counts
 * @param p the probability of a count at least as high if both rates were the same
 */
public record RateRatio(Estimate ratio, double p) {

  private static final String METHOD = "exact conditional 95 %";

  /**
   * Compares two counts.
   *
   * @param count the count in question
   * @param exposure what it is out of, such as comments or customers; more than 0
   * @param baselineCount the count to compare it with
   * @param baselineExposure what that is out of; more than 0
   */
  public static RateRatio of(
      long count, double exposure, long baselineCount, double baselineExposure) {
    if (count < 0 || baselineCount < 0 || !(exposure > 0) || !(baselineExposure > 0)) {
      throw new IllegalArgumentException(
          "counts must not be negative and exposures must be more than 0, but are "
              + count
              + " of "
              + exposure
              + " and "
              + baselineCount
              + " of "
              + baselineExposure);
    }
    int n = Math.toIntExact(count + baselineCount);
    if (n == 0) {
      return new RateRatio(new Estimate(Double.NaN, 0, Double.POSITIVE_INFINITY, 0, METHOD), 1);
    }
    double share = exposure / (exposure + baselineExposure);
    Interval interval =
        BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
            n, Math.toIntExact(count), Estimate.ERROR_RATE);
    double scale = baselineExposure / exposure;
    Estimate ratio =
        new Estimate(
            count / (double) baselineCount * scale,
            odds(interval.getLowerBound()) * scale,
            odds(interval.getUpperBound()) * scale,
            n,
            METHOD);
    double p = BinomialDistribution.of(n, share).survivalProbability(Math.toIntExact(count) - 1);
    return new RateRatio(ratio, p);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
