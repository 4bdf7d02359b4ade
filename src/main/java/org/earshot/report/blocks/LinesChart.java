package org.earshot.report.blocks;

import java.util.List;

/**
 * A line over weeks with its band.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param axis the scale of the values
 * @param line the line
 * @param levels values drawn across, such as the mean of the whole period; may be empty
 */
public record LinesChart(
    String id, String title, String caption, Axis axis, WeekLine line, List<Level> levels)
    implements Chart {

  /** Copies the list. */
  public LinesChart {
    levels = List.copyOf(levels);
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
   */
  public record Level(String label, double value) {}
}
