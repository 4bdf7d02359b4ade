package org.earshot.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the weeks before let expect of a series: a rate and a dispersion in which old bursts count
 * for little (Farrington et al. 1996, JRSS A 159:547, with the threshold of Noufaily et al. 2013,
 * Statistics in Medicine 32:1206).
 *
 * @param weeks how many weeks it rests on
 * @param total the sum of their counts
 * @param rate expected count per unit of exposure; more than 0
 * @param meanExpected the mean expected count of these weeks
 * @param dispersion variance over mean; 1 is Poisson's; NaN for fewer than two weeks
 * @param weightedTotal the sum of the counts with their weights
 * @param weightedExposure the sum of the exposures with their weights
 */
record CountBaseline(
    int weeks,
    long total,
    double rate,
    double meanExpected,
    double dispersion,
    double weightedTotal,
    double weightedExposure) {

  /** The weeks just before the one tested are left out: a burst must not raise its own baseline. */
  private static final int GUARD = 2;

  private static final int WINDOW = 26;

  /** Anscombe residuals above this are a burst. */
  private static final double BURST = 2.58;

  /** The baseline of one week; without any week, a rate of NaN. */
  static CountBaseline before(WeeklyCounts series, int week) {
    int[] window =
        IntStream.range(Math.max(0, week - GUARD - WINDOW), Math.max(0, week - GUARD))
            .filter(past -> series.exposure(past) > 0)
            .toArray();
    double[] weights = new double[window.length];
    Arrays.fill(weights, 1);
    CountBaseline first = weighted(series, window, weights);
    return weighted(series, window, first.weights(series, window));
  }

  private static CountBaseline weighted(WeeklyCounts series, int[] window, double[] weights) {
    long total = 0;
    double weightedTotal = 0;
    double weightedExposure = 0;
    double exposure = 0;
    for (int i = 0; i < window.length; i++) {
      total += series.count(window[i]);
      exposure += series.exposure(window[i]);
      weightedTotal += weights[i] * series.count(window[i]);
      weightedExposure += weights[i] * series.exposure(window[i]);
    }
    // The half is Jeffreys' prior: without it an empty baseline makes any count impossible.
    double rate = (weightedTotal + 0.5) / weightedExposure;
    double squares = 0;
    for (int i = 0; i < window.length; i++) {
      double expected = rate * series.exposure(window[i]);
      double error = series.count(window[i]) - expected;
      squares += weights[i] * error * error / expected;
    }
    return new CountBaseline(
        window.length,
        total,
        rate,
        rate * exposure / window.length,
        squares / (window.length - 1),
        weightedTotal,
        weightedExposure);
  }

  /** Less than 1 for bursts, so scaled that they sum to the number of weeks. */
  private double[] weights(WeeklyCounts series, int[] window) {
    double[] weights = new double[window.length];
    double sum = 0;
    for (int i = 0; i < window.length; i++) {
      double expected = rate * series.exposure(window[i]);
      double leverage = expected / (meanExpected * weeks);
      double residual =
          1.5
              * (Math.pow((double) series.count(window[i]), 2.0 / 3) * Math.pow(expected, -1.0 / 6)
                  - Math.sqrt(expected))
              / Math.sqrt(Math.max(dispersion, 1) * (1 - leverage));
      weights[i] = residual > BURST ? 1 / (residual * residual) : 1;
      sum += weights[i];
    }
    for (int i = 0; i < window.length; i++) {
      weights[i] *= window.length / sum;
    }
    return weights;
  }
}
