package org.earshot.report.blocks;

import java.util.List;

/**
 * A curve that falls in steps from all to those who still wait, with its band.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param daysTitle what the days are counted from
 * @param lastDay where the curve ends, 1 or more
 * @param points the steps in order of days; before the first everybody waits
 */
public record WaitingChart(
    String id, String title, String caption, String daysTitle, int lastDay, List<Point> points)
    implements Chart {

  /** Copies the list. */
  public WaitingChart {
    points = List.copyOf(points);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.waiting(this);
  }

  /**
   * One step.
   *
   * @param day the day
   * @param share the share (0–1) that waits after it
   * @param low the lower end of its interval; NaN when there is none
   * @param high the upper end of its interval; NaN when there is none
   */
  public record Point(int day, double share, double low, double high) {}
}
