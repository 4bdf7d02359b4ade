package org.earshot.insight;

/**
 * A number with its uncertainty.
 *
 * @param value the point estimate
 * @param low the lower end of the interval; NaN when there are too few answers for one
 * @param high the upper end of the interval; NaN when there are too few answers for one
 * @param n how many feedback the estimate rests on
 * @param method how the interval was made, such as "Wilson 95 %"
 */
public record Estimate(double value, double low, double high, long n, String method) {

  /** Whether there is an interval. */
  public boolean hasInterval() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }
}
