package org.earshot.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How long something takes when some of it is not over yet: the product-limit estimate (Kaplan and
 * Meier 1958, JASA 53:457) with Greenwood's variance and intervals on the log(−log) scale
 * (Kalbfleisch and Prentice 1980), which stay between 0 and 1.
 *
 * @param n how many durations there are
 * @param events how many of them ended
 * @param longest the longest duration; NaN of nothing
 * @param steps the curve, one step per time at which something ended, in order
 */
public record KaplanMeier(long n, long events, double longest, List<Step> steps) {

  private static final String METHOD = "Kaplan–Meier, log-log 95 %";

  /** Copies the list. */
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * One step of the curve.
   *
   * @param time the time, in the unit of the durations
   * @param atRisk how many had not ended and were still looked at just before
   * @param events how many ended at this time
   * @param open the share (0–1) still open after this time; n is the number of all durations;
   *     without an interval when it is 0
   */
  public record Step(double time, long atRisk, long events, Estimate open) {}

  /**
   * Estimates the curve.
   *
   * @param durations how long each took, or has taken so far; 0 or more
   * @param ended whether it ended; otherwise it is censored, and known to take longer
   */
  public static KaplanMeier of(double[] durations, boolean[] ended) {
    if (durations.length != ended.length) {
      throw new IllegalArgumentException(
          "each duration needs a word on its end, but there are "
              + durations.length
              + " and "
              + ended.length);
    }
    int[] order =
        IntStream.range(0, durations.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> durations[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Step> steps = new ArrayList<>();
    double open = 1;
    double greenwood = 0;
    long allEvents = 0;
    int next = 0;
    while (next < order.length) {
      double time = durations[order[next]];
      long atRisk = (long) order.length - next;
      long events = 0;
      while (next < order.length && durations[order[next]] == time) {
        events += ended[order[next]] ? 1 : 0;
        next++;
      }
      if (events > 0) {
        open *= (double) (atRisk - events) / atRisk;
        greenwood += (double) events / ((double) atRisk * (atRisk - events));
        allEvents += events;
        steps.add(new Step(time, atRisk, events, estimate(open, greenwood, order.length)));
      }
    }
    double longest = order.length == 0 ? Double.NaN : durations[order[order.length - 1]];
    return new KaplanMeier(order.length, allEvents, longest, steps);
  }

  private static Estimate estimate(double open, double greenwood, long n) {
    if (open == 0) {
      return new Estimate(0, Double.NaN, Double.NaN, n, METHOD);
    }
    double width = Estimate.Z * Math.sqrt(greenwood) / Math.abs(Math.log(open));
    return new Estimate(
        open, Math.pow(open, Math.exp(width)), Math.pow(open, Math.exp(-width)), n, METHOD);
  }

  /**
   * The share (0–1) still open after a time; without an interval before anything ended; NaN beyond
   * the longest duration, unless nothing is open by then.
   *
   * @param time the time, in the unit of the durations
   */
  public Estimate openAfter(double time) {
    Estimate open = new Estimate(1, Double.NaN, Double.NaN, n, METHOD);
    for (Step step : steps) {
      if (step.time <= time) {
        open = step.open;
      }
    }
    boolean known = time <= longest || (n > 0 && open.value() == 0);
    return known ? open : new Estimate(Double.NaN, Double.NaN, Double.NaN, n, METHOD);
  }

  /**
   * The time by which half has ended, with the interval of Brookmeyer and Crowley (1982, Biometrics
   * 38:29): the times whose interval takes in one half. Its value or upper end is infinite when the
   * curve, or its interval, stays above one half.
   */
  public Estimate median() {
    return new Estimate(
        firstTime(Estimate::value), firstTime(Estimate::low), firstTime(Estimate::high), n, METHOD);
  }

  private double firstTime(ToDoubleFunction<Estimate> part) {
    return steps.stream()
        .filter(step -> part.applyAsDouble(step.open) <= 0.5)
        .mapToDouble(Step::time)
        .findFirst()
        .orElse(n == 0 ? Double.NaN : Double.POSITIVE_INFINITY);
  }
}
