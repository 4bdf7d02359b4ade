package org.earshot.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A share of independent observations, such as that of the two best answers among all.
 *
 * @param count how many have the property, 0 to n
 * @param n how many there are
 */
public record Proportion(long count, long n) {

  private static final String WILSON = "Wilson 95 %";
  private static final String NEWCOMBE = "Newcombe 95 %";

  /** Refuses a count outside 0 to n. */
  public Proportion {
    if (count < 0 || count > n) {
      throw new IllegalArgumentException(
          "a share needs 0 <= count <= n, but count is " + count + " and n is " + n);
    }
  }

  /** The share, 0–1, with Wilson's score interval (1927); NaN of nothing. */
  public Estimate estimate() {
    if (n == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0, WILSON);
    }
    Interval interval =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(n), Math.toIntExact(count), Estimate.ERROR_RATE);
    // Rounding leads a hair beyond the ends, and a report would say −0.0 %.
    return new Estimate(
        (double) count / n,
        Math.max(0.0, interval.getLowerBound()),
        Math.min(1.0, interval.getUpperBound()),
        n,
        WILSON);
  }

  /**
   * This share minus another, −1 to 1, with Newcombe's hybrid score interval (1998, Statistics in
   * Medicine 17:873, method 10). The share changed when the interval excludes 0. NaN when either is
   * a share of nothing.
   */
  public Estimate minus(Proportion other) {
    return Estimate.difference(estimate(), other.estimate(), NEWCOMBE);
  }

  /**
   * The two-sided p-value of no difference between two shares, by the pooled score test (the root
   * of Pearson's chi-squared of the two-by-two table, without a correction for continuity); for
   * ranking many segments under {@link BenjaminiHochberg}. NaN when either is a share of nothing,
   * or all have the property, or none.
   */
  public double differenceProbability(Proportion other) {
    double pooled = (double) (count + other.count) / (n + other.n);
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / other.n));
    double z = ((double) count / n - (double) other.count / other.n) / error;
    return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
  }

  /**
   * The two-sided p-value of no difference between two shares by Fisher's exact test (1935), for
   * which few need be expected. 1 when either is a share of nothing.
   */
  public double exactDifferenceProbability(Proportion other) {
    int[][] table = {
      {Math.toIntExact(count), Math.toIntExact(n - count)},
      {Math.toIntExact(other.count), Math.toIntExact(other.n - other.count)}
    };
    boolean empty = n == 0 || other.n == 0 || count + other.count == 0;
    boolean full = count + other.count == n + other.n;
    return empty || full ? 1 : FisherExactTest.withDefaults().test(table).getPValue();
  }
}
