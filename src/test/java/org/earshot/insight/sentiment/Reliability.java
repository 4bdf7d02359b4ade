package org.earshot.insight.sentiment;

import java.util.List;

/**
 * How far probabilities are from what came true: the expected calibration error over ten equal bins
 * (Naeini, Cooper and Hauskrecht 2015).
 */
final class Reliability {

  private static final int BINS = 10;

  private Reliability() {}

  /**
   * The mean distance of forecast and outcome over the bins, weighted by their texts; 0 is best.
   *
   * @param forecasts probabilities, 0 to 1
   * @param outcomes whether each came true
   */
  static double error(double[] forecasts, List<Boolean> outcomes) {
    double[] excess = new double[BINS];
    for (int i = 0; i < forecasts.length; i++) {
      int bin = Math.min(BINS - 1, (int) (forecasts[i] * BINS));
      excess[bin] += forecasts[i] - (outcomes.get(i) ? 1 : 0);
    }
    double sum = 0;
    for (double one : excess) {
      sum += Math.abs(one);
    }
    return sum / forecasts.length;
  }
}
