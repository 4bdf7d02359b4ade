package org.earshot.report.blocks;

import java.util.List;

/**
 * Dots with their intervals, one to a row.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param axis the scale of the values
 * @param reference what they are compared with; NaN when there is nothing
 * @param referenceLabel what that is, in words
 * @param dots from top to bottom
 */
public record DotIntervalChart(
    String id,
    String title,
    String caption,
    Axis axis,
    double reference,
    String referenceLabel,
    List<Dot> dots)
    implements Chart {

  /** Copies the list. */
  public DotIntervalChart {
    dots = List.copyOf(dots);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dots(this);
  }

  /**
   * One dot.
   *
   * @param label what it stands for
   * @param value where it lies
   * @param low the lower end of its interval; NaN when there is none
   * @param high the upper end of its interval; NaN when there is none
   * @param n how many feedback it rests on
   * @param tone whether its interval lies clear of the reference, and on which side
   */
  public record Dot(String label, double value, double low, double high, long n, Tone tone) {}
}
