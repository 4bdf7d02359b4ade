package org.earshot.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a rate changed with an action: quasi-Poisson segmented regression with a common trend and
 * a step (Lopez Bernal, Cummins and Gasparrini 2016, International Journal of Epidemiology,
 * 10.1093/ije/dyw098), better with a control series that the action did not touch.
 *
 * @param ratio the rate after over the rate to expect without the action; n is the sum of the
 *     counts that were used; NaN with fewer than eight weeks on either side, or when a side has no
 *     count
 * @param dispersion variance over mean; widens the interval when above 1; NaN as above
 * @param before how many weeks before were used
 * @param after how many weeks after were used
 * @param verdict what follows; a conclusion takes twelve weeks on either side
 */
public record InterruptedTimeSeries(
    Estimate ratio, double dispersion, int before, int after, StepVerdict verdict) {

  private static final int FEWEST_TO_SHOW = 8;
  private static final int FEWEST_TO_CONCLUDE = 12;
  private static final String ALONE = "segmented quasi-Poisson 95 %";
  private static final String CONTROLLED = "controlled segmented quasi-Poisson 95 %";

  /** The columns of the step in the two designs. */
  private static final int STEP = 2;

  private static final int STEP_OF_TREATED = 4;

  /**
   * The step of one series: log rate = constant + trend · week + step.
   *
   * @param series the series; weeks without exposure are passed over
   * @param phases one per week
   */
  public static InterruptedTimeSeries alone(WeeklyCounts series, List<Phase> phases) {
    int[] weeks = used(series, phases);
    double[][] design = new double[weeks.length][];
    double[] counts = new double[weeks.length];
    double[] exposures = new double[weeks.length];
    for (int i = 0; i < weeks.length; i++) {
      design[i] = new double[] {1, weeks[i], step(phases, weeks[i])};
      counts[i] = series.count(weeks[i]);
      exposures[i] = series.exposure(weeks[i]);
    }
    return of(design, counts, exposures, STEP, weeks, phases, ALONE);
  }

  /**
   * The step of one series beyond that of another, with one trend for both: log rate = constant +
   * trend · week + series + step + step of this series.
   *
   * @param series the series; weeks without exposure are passed over
   * @param control what the action did not touch, over the same weeks, such as the sum of the other
   *     themes
   * @param phases one per week
   */
  public static InterruptedTimeSeries controlled(
      WeeklyCounts series, WeeklyCounts control, List<Phase> phases) {
    int[] weeks = used(series, phases);
    int[] others = used(control, phases);
    int rows = weeks.length + others.length;
    double[][] design = new double[rows][];
    double[] counts = new double[rows];
    double[] exposures = new double[rows];
    for (int i = 0; i < rows; i++) {
      boolean treated = i < weeks.length;
      int week = treated ? weeks[i] : others[i - weeks.length];
      WeeklyCounts source = treated ? series : control;
      double step = step(phases, week);
      design[i] = new double[] {1, week, treated ? 1 : 0, step, treated ? step : 0};
      counts[i] = source.count(week);
      exposures[i] = source.exposure(week);
    }
    return of(design, counts, exposures, STEP_OF_TREATED, weeks, phases, CONTROLLED);
  }

  /**
   * By how much the rate is lower than it would have been, as a share: 0.4 is 40 % fewer, below 0
   * is more.
   */
  public Estimate reduction() {
    return new Estimate(
        1 - ratio.value(), 1 - ratio.high(), 1 - ratio.low(), ratio.n(), ratio.method());
  }

  private static int[] used(WeeklyCounts series, List<Phase> phases) {
    if (phases.size() != series.weeks()) {
      throw new IllegalArgumentException(
          "each week needs a phase, but there are "
              + series.weeks()
              + " weeks and "
              + phases.size()
              + " phases");
    }
    return IntStream.range(0, series.weeks())
        .filter(week -> series.exposure(week) > 0 && phases.get(week) != Phase.LEFT_OUT)
        .toArray();
  }

  private static int step(List<Phase> phases, int week) {
    return phases.get(week) == Phase.AFTER ? 1 : 0;
  }

  private static InterruptedTimeSeries of(
      double[][] design,
      double[] counts,
      double[] exposures,
      int column,
      int[] weeks,
      List<Phase> phases,
      String method) {
    int after = IntStream.of(weeks).map(week -> step(phases, week)).sum();
    int before = weeks.length - after;
    int shorter = Math.min(before, after);
    long n = Math.round(IntStream.range(0, weeks.length).mapToDouble(i -> counts[i]).sum());
    Estimate unknown = new Estimate(Double.NaN, Double.NaN, Double.NaN, n, method);
    if (shorter < FEWEST_TO_SHOW) {
      return new InterruptedTimeSeries(unknown, Double.NaN, before, after, StepVerdict.TOO_EARLY);
    }
    QuasiPoisson fit = QuasiPoisson.fit(design, counts, exposures);
    Estimate step = Estimate.normal(fit.coefficient(column), fit.standardError(column), n, method);
    Estimate ratio =
        new Estimate(
            Math.exp(step.value()), Math.exp(step.low()), Math.exp(step.high()), n, method);
    StepVerdict verdict = shorter < FEWEST_TO_CONCLUDE ? StepVerdict.TOO_EARLY : verdict(ratio);
    return new InterruptedTimeSeries(ratio, fit.dispersion(), before, after, verdict);
  }

  private static StepVerdict verdict(Estimate ratio) {
    if (!ratio.excludes(1)) {
      return StepVerdict.NO_EVIDENCE;
    }
    return ratio.value() < 1 ? StepVerdict.FEWER : StepVerdict.MORE;
  }
}
