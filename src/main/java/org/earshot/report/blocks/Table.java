package org.earshot.report.blocks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under typed columns.
 *
 * @param id a name for links, unique in the report: lower-case letters, digits and dashes
 * @param title a few words
 * @param note what a reader must know to read it; empty when there is nothing
 * @param columns from left to right
 * @param rows from top to bottom; may be empty
 * @param footer the sums of all rows; null when there are none
 * @param balance what must add up in every row; null when nothing need
 */
public record Table(
    String id,
    String title,
    String note,
    List<Column> columns,
    List<Row> rows,
    Row footer,
    Balance balance)
    implements Block {

  /** Copies the lists and checks that every row has a cell for each column. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      check(id, columns, row);
    }
    if (footer != null) {
      check(id, columns, footer);
    }
  }

  /** A table without sums. */
  public Table(String id, String title, String note, List<Column> columns, List<Row> rows) {
    this(id, title, note, columns, rows, null, null);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }

  /**
   * One row.
   *
   * @param anchor the name that links lead to; null when none does
   * @param cells one for each column
   */
  public record Row(String anchor, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    private Row of(List<Integer> columns) {
      return new Row(anchor, columns.stream().map(cells::get).toList());
    }
  }

  /**
   * A sum that a reader can check: in every row the parts add up to the total.
   *
   * @param total the id of the column with the total
   * @param parts the ids of the columns with the parts
   */
  public record Balance(String total, List<String> parts) {

    /** Copies the list. */
    public Balance {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The table without the columns in which no row has anything; the first column and what must add
   * up stay. A table without rows stays as it is.
   */
  public Table withoutBlankColumns() {
    if (rows.isEmpty()) {
      return this;
    }
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> i == 0 || mustAddUp(columns.get(i)) || hasAnything(i))
            .boxed()
            .toList();
    return new Table(
        id,
        title,
        note,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> row.of(kept)).toList(),
        footer == null ? null : footer.of(kept),
        balance);
  }

  private boolean mustAddUp(Column column) {
    return balance != null
        && (balance.total().equals(column.id()) || balance.parts().contains(column.id()));
  }

  private boolean hasAnything(int column) {
    return rows.stream().anyMatch(row -> !row.cells().get(column).equals(Cell.BLANK));
  }

  /** Whether the parts of a row add up to its total; true when nothing need add up. */
  public boolean balanced(Row row) {
    if (balance == null) {
      return true;
    }
    double parts = balance.parts().stream().mapToDouble(part -> number(row, part)).sum();
    return parts == number(row, balance.total());
  }

  private double number(Row row, String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id) && row.cells().get(i) instanceof Cell.Measure number) {
        return number.value();
      }
    }
    throw new IllegalArgumentException(this.id + ": no number in column " + id);
  }

  private static void check(String id, List<Column> columns, Row row) {
    if (row.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          id + ": a row has " + row.cells().size() + " cells for " + columns.size() + " columns");
    }
  }
}
