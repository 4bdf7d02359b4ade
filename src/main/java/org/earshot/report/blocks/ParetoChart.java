package org.earshot.report.blocks;

import java.util.List;

/**
 * Bars from the longest to the shortest with their intervals and the running share.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param bars longest first
 */
public record ParetoChart(String id, String title, String caption, List<Bar> bars)
    implements Chart {

  /** Copies the list. */
  public ParetoChart {
    bars = List.copyOf(bars);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pareto(this);
  }

  /**
   * One bar.
   *
   * @param label what it stands for
   * @param count how many feedback
   * @param share the same as a share (0–1) of all
   * @param low the lower end of the share's interval; NaN when there is none
   * @param high the upper end of the share's interval; NaN when there is none
   * @param running this bar and all before it as a share (0–1) of all counts, also of those not
   *     drawn
   */
  public record Bar(
      String label, long count, double share, double low, double high, double running) {}
}
