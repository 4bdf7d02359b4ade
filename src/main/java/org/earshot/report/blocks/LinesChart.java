package org.earshot.report.blocks;

import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * A line over weeks with its band.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param axis the scale of the values
 * @param line the line
 * @param levels values drawn across, such as the mean of the whole period; may be empty
 * @param marks weeks in which something was done; may be empty
 */
public record LinesChart(
    String id,
    String title,
    String caption,
    Axis axis,
    WeekLine line,
    List<Level> levels,
    List<Mark> marks)
    implements Chart {

  /** Copies the lists. */
  public LinesChart {
    levels = List.copyOf(levels);
    marks = List.copyOf(marks);
  }

  /** A line without marks. */
  public LinesChart(
      String id, String title, String caption, Axis axis, WeekLine line, List<Level> levels) {
    this(id, title, caption, axis, line, levels, List.of());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.lines(this);
  }

  /**
   * A value drawn across.
   *
   * @param label what it is
   * @param value where
   * @param from the first week that it is drawn over; null for the line's first
   * @param to the last week that it is drawn over; null for the line's last
   */
  public record Level(String label, double value, YearWeek from, YearWeek to) {

    /** A value drawn across the whole chart. */
    public Level(String label, double value) {
      this(label, value, null, null);
    }

    /** Whether it is drawn over a week. */
    public boolean covers(YearWeek week) {
      return (from == null || !week.isBefore(from)) && (to == null || !week.isAfter(to));
    }
  }

  /**
   * A week in which something was done.
   *
   * @param label what was done, in a few words
   * @param week the ISO week, at whose beginning the mark stands
   */
  public record Mark(String label, YearWeek week) {}
}
