package org.earshot.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A world of 300 series in which the truth is known: 3 % rise in the last week to three times their
 * mean, by six at least; the counts of each have their own overdispersion; a share of them had a
 * burst before.
 *
 * @param history how many weeks the baseline has
 * @param excess the mean of what variance is above the mean, over the mean squared
 * @param bursts the share of series with an old burst
 */
record SignalWorld(int history, double excess, double bursts) {

  private static final int SERIES = 300;
  private static final double RISING = 0.03;

  /**
   * What the signals of a world were worth.
   *
   * @param falseDiscoveryRate the mean over the weeks of the share of false ones among the signals,
   *     0 for a week without any
   * @param falseShare the share of false ones among all signals
   * @param falseSignals false ones a week
   * @param power the share of rises that were found
   */
  record Worth(double falseDiscoveryRate, double falseShare, double falseSignals, double power) {}

  /** Simulates weeks. */
  Worth simulate(int weeks, long seed) {
    Draws draws = new Draws(seed);
    double rates = 0;
    long wrong = 0;
    long right = 0;
    long rises = 0;
    for (int week = 0; week < weeks; week++) {
      boolean[] rising = new boolean[SERIES];
      List<WeeklyExceedance> tests = WeeklyExceedance.of(week(draws, rising), history + 2);
      int wrongNow = 0;
      int rightNow = 0;
      for (int i = 0; i < SERIES; i++) {
        boolean signal =
            tests.get(i).verdict() == WeeklyVerdict.SIGNAL
                || tests.get(i).verdict() == WeeklyVerdict.PROVISIONAL;
        rises += rising[i] ? 1 : 0;
        rightNow += signal && rising[i] ? 1 : 0;
        wrongNow += signal && !rising[i] ? 1 : 0;
      }
      rates += (double) wrongNow / Math.max(1, wrongNow + rightNow);
      wrong += wrongNow;
      right += rightNow;
    }
    return new Worth(
        rates / weeks,
        (double) wrong / Math.max(1, wrong + right),
        (double) wrong / weeks,
        (double) right / Math.max(1, rises));
  }

  private List<WeeklyCounts> week(Draws draws, boolean[] rising) {
    int weeks = history + 3;
    double[] exposures = new double[weeks];
    for (int week = 0; week < weeks; week++) {
      exposures[week] = draws.uniform(300, 700);
    }
    List<WeeklyCounts> series = new ArrayList<>();
    for (int i = 0; i < SERIES; i++) {
      double mean = Math.min(40, Math.max(0.5, 4 * Math.exp(draws.normal())));
      double ownExcess = excess > 0 ? draws.gamma(2, excess / 2) : 0;
      long[] counts = new long[weeks];
      int burst = draws.happens(bursts) ? (int) draws.uniform(0, history) : -1;
      rising[i] = draws.happens(RISING);
      for (int week = 0; week < weeks; week++) {
        boolean high = week == burst || (rising[i] && week == weeks - 1);
        double expected = mean * exposures[week] / 500;
        counts[week] =
            draws.count(high ? Math.max(3 * expected, expected + 6) : expected, ownExcess);
      }
      series.add(WeeklyCounts.of(counts, exposures));
    }
    return series;
  }
}
