package org.earshot.insight.answer;

import java.util.ArrayList;
import java.util.List;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.KaplanMeier;

/**
 * How long customers wait for an answer. Cases that still wait are part of it: they are known to
 * take longer than they have taken so far.
 *
 * @param n how many cases; those with an unknown day are left out
 * @param answered how many of them have an answer
 * @param leftOut how many cases were left out, because a day is unknown
 * @param median days by which half have an answer; infinite when fewer than half have one; the same
 *     for the ends of its interval
 * @param nineTenths days by which nine in ten have an answer; infinite when fewer have one
 * @param longest the longest that a case took, or has taken so far; NaN of no case
 * @param curve the share without an answer after so many days, in order of days
 */
public record Waiting(
    long n,
    long answered,
    long leftOut,
    Estimate median,
    double nineTenths,
    double longest,
    List<Point> curve) {

  private static final double ONE_IN_TEN = 0.1;

  /** Copies the list. */
  public Waiting {
    curve = List.copyOf(curve);
  }

  /**
   * One step of the curve.
   *
   * @param day days since the case came in
   * @param waiting the share (0–1) without an answer after that day
   */
  public record Point(int day, Estimate waiting) {}

  static Waiting of(List<CaseState> cases) {
    List<CaseState> known = cases.stream().filter(each -> each.waited() != null).toList();
    boolean[] ended = new boolean[known.size()];
    for (int i = 0; i < ended.length; i++) {
      ended[i] = known.get(i).answered();
    }
    KaplanMeier curve =
        KaplanMeier.of(known.stream().mapToDouble(CaseState::waited).toArray(), ended);
    List<Point> points = new ArrayList<>();
    curve.steps().forEach(step -> points.add(new Point((int) step.time(), step.open())));
    double nineTenths =
        points.stream()
            .filter(point -> point.waiting().value() <= ONE_IN_TEN)
            .mapToDouble(Point::day)
            .findFirst()
            .orElse(known.isEmpty() ? Double.NaN : Double.POSITIVE_INFINITY);
    return new Waiting(
        curve.n(),
        curve.events(),
        cases.size() - curve.n(),
        curve.median(),
        nineTenths,
        curve.longest(),
        points);
  }
}
