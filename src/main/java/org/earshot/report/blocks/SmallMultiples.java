package org.earshot.report.blocks;

import java.util.List;

/**
 * Many small lines over the same weeks, on one scale.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param axis the scale of the values, the same for all
 * @param panels in reading order
 */
public record SmallMultiples(String id, String title, String caption, Axis axis, List<Panel> panels)
    implements Chart {

  /** Copies the list. */
  public SmallMultiples {
    panels = List.copyOf(panels);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.multiples(this);
  }

  /**
   * One small chart.
   *
   * @param title what it shows
   * @param note a number in words; empty when there is none
   * @param tone whether what changed stands out, and for the better or the worse
   * @param line the line
   * @param usual the value of the weeks that the latest are compared with; NaN when there is none
   */
  public record Panel(String title, String note, Tone tone, WeekLine line, double usual) {}
}
