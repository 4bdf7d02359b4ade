package org.earshot.statistics;

/**
 * The mean score of all rows minus that of the rows without a theme, in points of the score: what
 * feedback tools show as impact. Unlike {@link AdjustedImpact} it blames a theme for what comes
 * with it. The interval is from the influence function of the difference.
 */
public final class RemovalLift {

  private static final String METHOD = "influence function 95 %";

  private RemovalLift() {}

  /**
   * The lift of one theme.
   *
   * @param scores the score of each row
   * @param mentioned whether each row has the theme
   * @return the lift, below 0 for a theme that goes with low scores; n is the number of rows; NaN
   *     when every row has the theme; 0 without an interval when none has
   */
  public static Estimate of(double[] scores, boolean[] mentioned) {
    if (scores.length != mentioned.length) {
      throw new IllegalArgumentException(
          "each score needs a mention or none, but there are "
              + scores.length
              + " and "
              + mentioned.length);
    }
    double all = 0;
    double others = 0;
    long without = 0;
    for (int row = 0; row < scores.length; row++) {
      all += scores[row];
      if (!mentioned[row]) {
        others += scores[row];
        without++;
      }
    }
    int n = scores.length;
    double meanOfAll = all / n;
    double meanOfOthers = others / without;
    double squares = 0;
    for (int row = 0; row < n; row++) {
      double influence = scores[row] - meanOfAll;
      if (!mentioned[row]) {
        influence -= (scores[row] - meanOfOthers) * n / without;
      }
      squares += influence * influence;
    }
    double error = without == n ? Double.NaN : Math.sqrt(squares) / n;
    return Estimate.normal(meanOfAll - meanOfOthers, error, n, METHOD);
  }
}
