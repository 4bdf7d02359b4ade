package org.earshot.report.blocks;

import java.util.List;

/**
 * From a whole, step by step, to what is left.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param steps from top to bottom; the first is a total
 */
public record WaterfallChart(String id, String title, String caption, List<Step> steps)
    implements Chart {

  /** Copies the list. */
  public WaterfallChart {
    steps = List.copyOf(steps);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.waterfall(this);
  }

  /**
   * One step.
   *
   * @param label what it is
   * @param amount how many, never negative
   * @param kind whether they are left or go
   */
  public record Step(String label, long amount, Kind kind) {}

  /** Whether a step is a total or a loss. */
  public enum Kind {
    /** What is left here. */
    TOTAL,
    /** What goes here. */
    LOSS
  }
}
