package org.earshot.report.blocks;

import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * A line over weeks.
 *
 * @param name what it is
 * @param points one for each week, in order
 */
public record WeekLine(String name, List<Point> points) {

  /** Copies the list. */
  public WeekLine {
    points = List.copyOf(points);
  }

  /**
   * One week.
   *
   * @param week the ISO week
   * @param value the value; NaN when there is none
   * @param low the lower end of its interval; NaN when there is none
   * @param high the upper end of its interval; NaN when there is none
   * @param complete whether the week was over
   */
  public record Point(YearWeek week, double value, double low, double high, boolean complete) {}
}
