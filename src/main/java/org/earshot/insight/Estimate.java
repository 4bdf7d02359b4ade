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

  /** The same with an interval that stays within a scale; NaN bounds leave it as it is. */
  Estimate within(double least, double greatest) {
    return hasInterval() && !Double.isNaN(least) && !Double.isNaN(greatest)
        ? new Estimate(value, Math.max(low, least), Math.min(high, greatest), n, method)
        : this;
  }
}
