package org.earshot.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Between which limits a weekly count goes up and down by chance: what the baseline lets expect,
 * plus and minus three standard deviations (Shewhart's p- and u-charts; Montgomery, Statistical
 * Quality Control, chapter 7). Rate and dispersion are those of {@link WeeklyExceedance}, so that a
 * series that goes up and down more than Poisson's has wider limits, as on Laney's p′-chart (2002,
 * Quality Engineering 14:531).
 *
 * @param count the count of the week
 * @param expected the count that the baseline lets expect; NaN in a week without exposure
 * @param low the lower limit, 0 or more; NaN without exposure
 * @param high the upper limit; NaN without exposure
 * @param rule the rule that fired; null when none did
 */
public record ControlLimits(
    long count, double expected, double low, double high, ControlRule rule) {

  /** Shorter baselines say too little of how much a series goes up and down. */
  private static final int SHORTEST_BASELINE = 8;

  private static final double DEVIATIONS = 3;

  /** Fewer are above no limit: where hardly any are to be expected, one or two come by chance. */
  private static final long LEAST_ABOVE = 5;

  /** The run of the Western Electric rules (1956). */
  private static final int RUN = 8;

  /** The whole number nearest to what is expected is on neither side of it. */
  private static final double NEAREST = 0.5;

  /** Of smaller expected counts more than half the weeks are below, so that runs mean nothing. */
  private static final double LEAST_OF_A_RUN = 2;

  /**
   * The limits of several series for all their weeks, which share how much they are dispersed.
   *
   * @param series the series, over the same weeks
   * @param week the week before which the baseline ends, as that of the test of that week
   * @return for each series a value for each week; nothing for a series without baseline enough
   */
  public static List<List<ControlLimits>> of(List<WeeklyCounts> series, int week) {
    List<CountBaseline> baselines =
        series.stream().map(counts -> CountBaseline.before(counts, week)).toList();
    DispersionPool pool =
        DispersionPool.of(
            baselines.stream().filter(baseline -> baseline.weeks() >= SHORTEST_BASELINE).toList());
    List<List<ControlLimits>> limits = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      CountBaseline baseline = baselines.get(i);
      limits.add(
          baseline.weeks() < SHORTEST_BASELINE
              ? List.of()
              : of(series.get(i), baseline.rate(), Math.max(1, pool.shrunk(baseline))));
    }
    return limits;
  }

  private static List<ControlLimits> of(WeeklyCounts series, double rate, double dispersion) {
    List<ControlLimits> limits = new ArrayList<>();
    int above = 0;
    int below = 0;
    for (int week = 0; week < series.weeks(); week++) {
      long count = series.count(week);
      if (series.exposure(week) == 0) {
        limits.add(new ControlLimits(count, Double.NaN, Double.NaN, Double.NaN, null));
        continue;
      }
      double expected = rate * series.exposure(week);
      boolean counted = expected >= LEAST_OF_A_RUN;
      above = counted && count > expected + NEAREST ? above + 1 : 0;
      below = counted && count < expected - NEAREST ? below + 1 : 0;
      double room = DEVIATIONS * Math.sqrt(dispersion * expected);
      double low = Math.max(0, expected - room);
      double high = expected + room;
      limits.add(
          new ControlLimits(count, expected, low, high, rule(count, low, high, above, below)));
    }
    return limits;
  }

  private static ControlRule rule(long count, double low, double high, int above, int below) {
    if (count > high && count >= LEAST_ABOVE) {
      return ControlRule.ABOVE;
    }
    if (count < low) {
      return ControlRule.BELOW;
    }
    if (above >= RUN) {
      return ControlRule.RUN_ABOVE;
    }
    return below >= RUN ? ControlRule.RUN_BELOW : null;
  }
}
