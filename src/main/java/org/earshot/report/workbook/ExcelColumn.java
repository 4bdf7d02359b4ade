package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/**
 * A column of the sheet. An interval takes two, so that both of its ends are numbers.
 *
 * @param source the position of the table's column that it is taken from
 * @param column the table's column
 * @param part which part of the table's cells it shows
 */
record ExcelColumn(int source, Column column, Part part) {

  private static final int FILTER_BUTTON = 5;

  /** What the edges and the indentation of a cell take, in letters. */
  static final int AIR = 3;

  private static final int WIDEST_TEXT = 34;
  private static final int WIDEST_PROSE = 90;
  private static final int MANY = 10;
  private static final int WIDEST_WORDS = 38;

  /** Room for a bar to be seen in. */
  private static final int BAR = 14;

  /** Which part of a cell is shown. */
  enum Part {
    WHOLE,
    LOW,
    HIGH
  }

  /** The sheet's columns for a table. */
  static List<ExcelColumn> of(Table table) {
    List<ExcelColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int source = i;
      boolean interval =
          table.rows().stream().anyMatch(row -> row.cells().get(source) instanceof Cell.Range);
      if (interval) {
        columns.add(new ExcelColumn(i, table.columns().get(i), Part.LOW));
        columns.add(new ExcelColumn(i, table.columns().get(i), Part.HIGH));
      } else {
        columns.add(new ExcelColumn(i, table.columns().get(i), Part.WHOLE));
      }
    }
    return columns;
  }

  /** The words over the column. */
  String title() {
    return switch (part) {
      case WHOLE -> column.title();
      case LOW -> column.title() + " from";
      case HIGH -> column.title() + " to";
    };
  }

  /** The sheet's columns for a table without intervals. */
  static List<ExcelColumn> whole(List<Column> columns) {
    List<ExcelColumn> whole = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      whole.add(new ExcelColumn(i, columns.get(i), Part.WHOLE));
    }
    return whole;
  }

  /** How wide it should be, in letters. */
  int width(Table table) {
    int widest = column.emphasis() == Emphasis.BAR ? BAR - AIR : 0;
    for (Row row : table.rows()) {
      widest = Math.max(widest, row.cells().get(source).accept(new ExcelWidth(column.format())));
    }
    if (table.footer() != null) {
      widest =
          Math.max(
              widest, table.footer().cells().get(source).accept(new ExcelWidth(column.format())));
    }
    return width(widest, column.format() == Format.TEXT ? WIDEST_TEXT : prose(table));
  }

  /** How wide it should be, in letters, when its widest cell has so many; not above a most. */
  int width(int widest, int most) {
    int width = widest + AIR;
    for (String word : title().split(" ", -1)) {
      width = Math.max(width, ExcelWidth.bold(word) + FILTER_BUTTON);
    }
    return Math.min(width, most);
  }

  /** Prose at the end of a wide table has less room. */
  private static int prose(Table table) {
    return table.columns().size() > MANY ? WIDEST_WORDS : WIDEST_PROSE;
  }
}
