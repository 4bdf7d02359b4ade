package org.earshot.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/** The intervals of shares and means, all at 95 %. */
final class Intervals {

  private static final double ERROR_RATE = 0.05;

  private Intervals() {}

  /** A share with its Wilson interval; a share of nothing is NaN without an interval. */
  static Estimate share(long count, long n) {
    if (n == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0, "Wilson 95 %");
    }
    Interval interval =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(n), Math.toIntExact(count), ERROR_RATE);
    return new Estimate(
        (double) count / n, interval.getLowerBound(), interval.getUpperBound(), n, "Wilson 95 %");
  }

  /**
   * A mean with Student's interval; null for no values, without an interval for one.
   *
   * @param n how many values
   * @param sum their sum
   * @param squares the sum of their squares
   */
  static Estimate mean(long n, BigDecimal sum, BigDecimal squares) {
    if (n == 0) {
      return null;
    }
    double mean = sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64).doubleValue();
    if (n == 1) {
      return new Estimate(mean, Double.NaN, Double.NaN, 1, "Student 95 %");
    }
    // Exact until the last step: a difference of two large sums loses its digits in doubles.
    BigDecimal deviations =
        squares.subtract(sum.multiply(sum).divide(BigDecimal.valueOf(n), MathContext.DECIMAL128));
    double variance = Math.max(0, deviations.doubleValue() / (n - 1));
    if (variance == 0) {
      return new Estimate(mean, mean, mean, n, "Student 95 %");
    }
    Interval interval = NormalConfidenceInterval.MEAN.fromErrorRate(mean, variance, n, ERROR_RATE);
    return new Estimate(
        mean, interval.getLowerBound(), interval.getUpperBound(), n, "Student 95 %");
  }

  /**
   * The difference of two shares, first minus second, with Newcombe's hybrid score interval
   * (Newcombe 1998, method 10); null when either is a share of nothing.
   */
  static Estimate difference(long count, long n, long otherCount, long otherN) {
    if (n == 0 || otherN == 0) {
      return null;
    }
    Estimate first = share(count, n);
    Estimate second = share(otherCount, otherN);
    double difference = first.value() - second.value();
    double below = Math.hypot(first.value() - first.low(), second.high() - second.value());
    double above = Math.hypot(first.high() - first.value(), second.value() - second.low());
    return new Estimate(
        difference, difference - below, difference + above, n + otherN, "Newcombe 95 %");
  }
}
