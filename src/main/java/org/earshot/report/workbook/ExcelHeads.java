package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Which table's head the pages of paper repeat. A sheet can repeat one row only, and does so on
 * every page below it, so that a head may come to stand above another table.
 */
final class ExcelHeads {

  private static final int TITLE = 0;
  private static final int UNREADABLE = 2;

  /**
   * A table of the sheet.
   *
   * @param head the row of its head
   * @param last its last row
   * @param columns the words over its columns
   */
  private record Rows(int head, int last, List<String> columns) {}

  private final List<Rows> tables = new ArrayList<>();

  /** Takes note of a table, by the row of its head, its last row and the words over its columns. */
  void add(int head, int last, List<String> columns) {
    tables.add(new Rows(head, last, columns));
  }

  /**
   * The row to repeat: the head, or else the sheet's title, that does least harm. Rows of a table
   * without their head cannot be read, which is twice as bad as a head above something else.
   *
   * @param tops the rows at the top of every page but the first
   */
  int repeated(List<Integer> tops) {
    int row = TITLE;
    long least = UNREADABLE * tops.stream().filter(top -> isWithin(tables, top)).count();
    for (Rows table : tables) {
      List<Rows> alike =
          tables.stream().filter(other -> other.columns.equals(table.columns)).toList();
      long harm = 0;
      for (int top : tops) {
        boolean served = top > table.head && isWithin(alike, top);
        harm += !served && isWithin(tables, top) ? UNREADABLE : 0;
        harm += !served && top > table.head ? 1 : 0;
      }
      if (harm < least) {
        least = harm;
        row = table.head;
      }
    }
    return row;
  }

  private static boolean isWithin(List<Rows> tables, int row) {
    return tables.stream().anyMatch(table -> row > table.head && row <= table.last);
  }
}
