package org.earshot.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a weekly count is higher than the weeks before let expect: the quasi-negative-binomial
 * test. The baseline is the up to 26 weeks that end three weeks before, passing over the two weeks
 * just before; old bursts in it count for little (Farrington et al. 1996; Noufaily et al. 2013);
 * its dispersion is drawn towards that of all series of the week; the p-value takes in that the
 * mean and the dispersion are estimates; {@link BenjaminiHochberg} over all series that were
 * tested.
 *
 * @param weeks how many weeks the baseline has
 * @param count the count of the week
 * @param expected the count that the baseline lets expect; NaN when untested
 * @param rateRatio how many times as frequent as in the baseline; n is the sum of the counts of
 *     week and baseline; the interval is made on the logarithmic scale, is widened by the
 *     dispersion and takes Student's quantile, since the dispersion is an estimate; NaN when
 *     untested
 * @param dispersion variance over mean, drawn towards that of the other series; NaN when untested
 * @param p the probability of such a count or a higher one if nothing changed; NaN when untested
 * @param q the share of false ones to expect among signals up to this one; NaN when not in the
 *     budget, that is untested or too few
 * @param verdict what follows
 */
public record WeeklyExceedance(
    int weeks,
    long count,
    double expected,
    Estimate rateRatio,
    double dispersion,
    double p,
    double q,
    WeeklyVerdict verdict) {

  /** The largest q of a signal. */
  public static final double BUDGET = 0.10;

  private static final double PROVISIONAL_BUDGET = 0.05;
  private static final double WATCH = 0.01;
  private static final int SHORTEST_HISTORY = 4;
  private static final int NORMAL_HISTORY = 8;
  private static final int FEWEST = 5;
  private static final double LEAST_RATIO = 1.5;
  private static final String METHOD = "quasi-negative-binomial 95 %";

  /**
   * Tests one week of several series, which share one false-alarm budget.
   *
   * @param series the series, over the same weeks
   * @param week the complete week to test, the oldest being 0
   * @return one result per series, in the same order
   * @throws IllegalArgumentException when a series does not have that week
   */
  public static List<WeeklyExceedance> of(List<WeeklyCounts> series, int week) {
    return ofPools(List.of(series), week).get(0);
  }

  /**
   * Tests one week of several sorts of series, such as themes and totals, which share one
   * false-alarm budget, while the dispersion of each is drawn towards that of its own sort only.
   *
   * @param pools the series by sort, all over the same weeks
   * @param week the complete week to test, the oldest being 0
   * @return one result per series, in the same order
   * @throws IllegalArgumentException when a series does not have that week
   */
  public static List<List<WeeklyExceedance>> ofPools(List<List<WeeklyCounts>> pools, int week) {
    List<List<WeeklyExceedance>> tests = new ArrayList<>();
    for (List<WeeklyCounts> series : pools) {
      tests.add(alone(series, week));
    }
    double[] q =
        BenjaminiHochberg.adjust(
            tests.stream()
                .flatMap(List::stream)
                .mapToDouble(test -> test.rateRatio.n() < FEWEST ? Double.NaN : test.p)
                .toArray());
    int next = 0;
    for (List<WeeklyExceedance> pool : tests) {
      for (int i = 0; i < pool.size(); i++) {
        pool.set(i, pool.get(i).within(q[next++]));
      }
    }
    return tests;
  }

  private static List<WeeklyExceedance> alone(List<WeeklyCounts> series, int week) {
    List<CountBaseline> baselines = new ArrayList<>();
    for (WeeklyCounts counts : series) {
      if (week < 0 || week >= counts.weeks()) {
        throw new IllegalArgumentException(
            "week " + week + " is not one of the " + counts.weeks() + " weeks of a series");
      }
      baselines.add(CountBaseline.before(counts, week));
    }
    DispersionPool pool =
        DispersionPool.of(
            baselines.stream().filter(baseline -> baseline.weeks() >= SHORTEST_HISTORY).toList());
    List<WeeklyExceedance> tests = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      tests.add(alone(series.get(i), week, baselines.get(i), pool));
    }
    return tests;
  }

  private static WeeklyExceedance alone(
      WeeklyCounts series, int week, CountBaseline baseline, DispersionPool pool) {
    long count = series.count(week);
    double exposure = series.exposure(week);
    long n = baseline.total() + count;
    if (baseline.weeks() < SHORTEST_HISTORY || exposure == 0) {
      Estimate unknown = new Estimate(Double.NaN, Double.NaN, Double.NaN, n, METHOD);
      return new WeeklyExceedance(
          baseline.weeks(),
          count,
          Double.NaN,
          unknown,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          WeeklyVerdict.UNTESTED);
    }
    double expected = exposure * baseline.rate();
    double dispersion = pool.shrunk(baseline);
    int freedom = pool.freedom(baseline);
    double inflation = 1 + exposure / baseline.weightedExposure();
    double p = CountTail.atLeast(count, expected, dispersion, freedom, inflation);
    return new WeeklyExceedance(
        baseline.weeks(),
        count,
        expected,
        rateRatio(count, expected, dispersion, baseline, freedom, n),
        dispersion,
        p,
        Double.NaN,
        WeeklyVerdict.TOO_FEW);
  }

  private static Estimate rateRatio(
      long count, double expected, double dispersion, CountBaseline baseline, int freedom, long n) {
    double ratio = count / expected;
    double width =
        Math.exp(
            FreedomQuantiles.of(freedom).student()
                * Math.sqrt(
                    Math.max(1, dispersion)
                        * (1 / (count + 0.5) + 1 / (baseline.weightedTotal() + 0.5))));
    // Of no count the logarithm is no number; half a one stands in for the upper end.
    double high = count == 0 ? 0.5 / expected * width : ratio * width;
    return new Estimate(ratio, ratio / width, high, n, METHOD);
  }

  private WeeklyExceedance within(double share) {
    return new WeeklyExceedance(
        weeks, count, expected, rateRatio, dispersion, p, share, verdict(share));
  }

  private WeeklyVerdict verdict(double share) {
    if (Double.isNaN(share)) {
      return verdict;
    }
    boolean raised = count >= FEWEST && rateRatio.value() >= LEAST_RATIO;
    if (raised && weeks >= NORMAL_HISTORY && share <= BUDGET) {
      return WeeklyVerdict.SIGNAL;
    }
    if (raised && weeks < NORMAL_HISTORY && share <= PROVISIONAL_BUDGET) {
      return WeeklyVerdict.PROVISIONAL;
    }
    return p <= WATCH ? WeeklyVerdict.WATCH : WeeklyVerdict.NO_SIGNAL;
  }
}
