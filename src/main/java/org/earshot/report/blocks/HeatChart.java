package org.earshot.report.blocks;

import java.util.List;

/**
 * A field of shares, the deeper the colour the further from usual.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param columns the names of the columns, from left to right
 * @param rows from top to bottom
 */
public record HeatChart(
    String id, String title, String caption, List<String> columns, List<HeatRow> rows)
    implements Chart {

  /** Copies the lists. */
  public HeatChart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heat(this);
  }

  /**
   * One row.
   *
   * @param label what it stands for
   * @param cells one for each column
   */
  public record HeatRow(String label, List<HeatCell> cells) {

    /** Copies the list. */
    public HeatRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param share the share (0–1); NaN when it is hidden
   * @param depth how far from usual, −1 (far less) to 1 (far more)
   * @param sure whether that is more than chance would give; written bold
   */
  public record HeatCell(double share, double depth, boolean sure) {}
}
