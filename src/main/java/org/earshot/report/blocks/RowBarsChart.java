package org.earshot.report.blocks;

import java.util.List;

/**
 * Stacked bars, one to a row: values above zero run to the right of it, values below to the left.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param rowTitle what the rows are
 * @param axis the scale of the values; what lies to the left of zero is written without its sign
 * @param rows from top to bottom
 * @param series from zero outwards
 */
public record RowBarsChart(
    String id,
    String title,
    String caption,
    String rowTitle,
    Axis axis,
    List<String> rows,
    List<BarsChart.Series> series)
    implements Chart {

  /** Copies the lists. */
  public RowBarsChart {
    rows = List.copyOf(rows);
    series = List.copyOf(series);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.rowBars(this);
  }
}
