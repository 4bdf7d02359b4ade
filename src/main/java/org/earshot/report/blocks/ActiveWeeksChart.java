package org.earshot.report.blocks;

import java.util.List;

/**
 * In which weeks something was there, one row to each thing: bars of weeks, as a plan of work has
 * them.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param weeks from left to right
 * @param often how many in a week make a dark mark; fewer make a pale one
 * @param rows from top to bottom
 */
public record ActiveWeeksChart(
    String id, String title, String caption, List<String> weeks, long often, List<Row> rows)
    implements Chart {

  /** Copies the lists. */
  public ActiveWeeksChart {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.activeWeeks(this);
  }

  /**
   * One thing.
   *
   * @param group what it belongs to; rows of one group stand together
   * @param label what it is
   * @param counts how many in each week
   */
  public record Row(String group, String label, List<Long> counts) {

    /** Copies the list. */
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
