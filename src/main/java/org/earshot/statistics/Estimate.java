package org.earshot.statistics;

/**
 * A number with its uncertainty.
 *
 * @param value the point estimate; NaN when there is nothing to estimate it from
 * @param low the lower end of the 95 % interval; NaN when there are too few observations for one
 * @param high the upper end of the 95 % interval; NaN when there are too few observations for one
 * @param n how many observations the estimate rests on
 * @param method how the interval was made, such as "Wilson 95 %"
 */
public record Estimate(double value, double low, double high, long n, String method) {

  /** The 97.5 % quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  /** What the intervals leave out. */
  static final double ERROR_RATE = 0.05;

  /** An estimate whose interval is the normal one, value ± 1.96 standard errors. */
  static Estimate normal(double value, double standardError, long n, String method) {
    return new Estimate(value, value - Z * standardError, value + Z * standardError, n, method);
  }

  /** Whether there is an interval. */
  public boolean hasInterval() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** The same with an interval that stays within a scale; NaN bounds leave it as it is. */
  public Estimate within(double least, double greatest) {
    return hasInterval() && !Double.isNaN(least) && !Double.isNaN(greatest)
        ? new Estimate(value, Math.max(low, least), Math.min(high, greatest), n, method)
        : this;
  }

  /** Whether there is an interval and it lies wholly on one side of a value. */
  public boolean excludes(double other) {
    return low > other || high < other;
  }

  /**
   * The difference of two independent estimates, first minus second, from the intervals of each
   * (method of variance estimates recovery: Zou and Donner 2008, Statistics in Medicine 27:1693).
   * With Wilson intervals it is Newcombe's hybrid score interval (1998, method 10). NaN when either
   * has no value.
   *
   * @param method the name of the result's method
   */
  static Estimate difference(Estimate first, Estimate second, String method) {
    double difference = first.value - second.value;
    double below = Math.hypot(first.value - first.low, second.high - second.value);
    double above = Math.hypot(first.high - first.value, second.value - second.low);
    return new Estimate(
        difference, difference - below, difference + above, first.n + second.n, method);
  }
}
