package org.earshot.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Number, mean and variance of independent values, such as the scores on one scale.
 *
 * @param n how many values
 * @param mean their mean; NaN of nothing
 * @param variance their variance with divisor n − 1; NaN of fewer than two
 */
public record Moments(long n, double mean, double variance) {

  private static final String STUDENT = "Student 95 %";
  private static final String WELCH = "Welch 95 %";

  /** The moments of some values. */
  public static Moments of(double... values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Moments(
        values.length, mean, values.length < 2 ? Double.NaN : squares / (values.length - 1));
  }

  /**
   * The moments of values that were summed as decimals, exact until the last step: a difference of
   * two large sums would lose its digits in doubles.
   *
   * @param n how many values
   * @param sum their sum
   * @param squares the sum of their squares
   */
  public static Moments ofSums(long n, BigDecimal sum, BigDecimal squares) {
    if (n == 0) {
      return new Moments(0, Double.NaN, Double.NaN);
    }
    double mean = sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64).doubleValue();
    BigDecimal deviations =
        squares.subtract(sum.multiply(sum).divide(BigDecimal.valueOf(n), MathContext.DECIMAL128));
    double variance = n < 2 ? Double.NaN : Math.max(0, deviations.doubleValue() / (n - 1));
    return new Moments(n, mean, variance);
  }

  /** The mean with Student's interval, which is missing for fewer than two values. */
  public Estimate estimate() {
    return estimate(mean, Math.sqrt(variance / n), n - 1.0, n, STUDENT);
  }

  /**
   * This mean minus another with Welch's interval (1947), which is missing when either has fewer
   * than two values. The mean changed when the interval excludes 0.
   */
  public Estimate minus(Moments other) {
    double own = variance / n;
    double others = other.variance / other.n;
    double total = own + others;
    double freedom = total * total / (own * own / (n - 1) + others * others / (other.n - 1));
    return estimate(mean - other.mean, Math.sqrt(total), freedom, n + other.n, WELCH);
  }

  private static Estimate estimate(
      double value, double standardError, double freedom, long n, String method) {
    // Without any spread the degrees of freedom of a difference are 0/0, and no quantile is needed.
    double halfWidth =
        standardError > 0
            ? standardError
                * TDistribution.of(freedom).inverseSurvivalProbability(Estimate.ERROR_RATE / 2)
            : standardError;
    return new Estimate(value, value - halfWidth, value + halfWidth, n, method);
  }
}
