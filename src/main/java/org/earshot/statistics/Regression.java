package org.earshot.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** A fitted regression of a score on properties, with its standard errors. */
public final class Regression {

  private final Indicators indicators;
  private final int[] customers;
  private final double[] coefficients;
  private final double[] standardErrors;
  private final int freedom;
  private final String method;

  Regression(
      Indicators indicators,
      int[] customers,
      double[] coefficients,
      double[] standardErrors,
      int freedom,
      String method) {
    this.indicators = indicators;
    this.customers = customers;
    this.coefficients = coefficients;
    this.standardErrors = standardErrors;
    this.freedom = freedom;
    this.method = method;
  }

  /** The score to expect of a row without any property. */
  public Estimate constant() {
    return estimate(0);
  }

  /**
   * By how much the score differs between rows with a property and rows that are alike otherwise;
   * NaN when other properties determine it; without an interval when a single row does.
   */
  public Estimate coefficient(int column) {
    return estimate(column + 1);
  }

  /** The standard error of a coefficient; NaN as its interval. */
  public double standardError(int column) {
    return standardErrors[column + 1];
  }

  /** The two-sided p-value of no difference; NaN as the interval. */
  public double probability(int column) {
    double t = Math.abs(coefficients[column + 1] / standardErrors[column + 1]);
    return Double.isNaN(t) || freedom < 1
        ? Double.NaN
        : 2 * TDistribution.of(freedom).survivalProbability(t);
  }

  /** How many customers have a row with a property. */
  public long customers(int column) {
    return IntStream.range(0, customers.length)
        .filter(row -> indicators.has(row, column))
        .map(row -> customers[row])
        .distinct()
        .count();
  }

  /** The properties that the regression was fitted on. */
  public Indicators indicators() {
    return indicators;
  }

  private Estimate estimate(int term) {
    double halfWidth =
        freedom < 1
            ? Double.NaN
            : standardErrors[term]
                * TDistribution.of(freedom).inverseSurvivalProbability(Estimate.ERROR_RATE / 2);
    return new Estimate(
        coefficients[term],
        coefficients[term] - halfWidth,
        coefficients[term] + halfWidth,
        indicators.rows(),
        method);
  }
}
