package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Which table's head the pages of paper repeat. A sheet can repeat one row only, and does so on
 * every page below it, so that a head may come to stand above another table.
 */
final class ExcelHeads {

  private static final int TITLE = 0;

  /**
   * A table of the sheet.
   *
   * @param head the row of its head
   * @param last its last row
   */
  private record Rows(int head, int last) {}

  private final List<Rows> tables = new ArrayList<>();

  /** Takes note of a table, by the row of its head and its last row. */
  void add(int head, int last) {
    tables.add(new Rows(head, last));
  }

  /**
   * The row to repeat: the head that more pages need than would mistake it for their own, or the
   * sheet's title.
   *
   * @param tops the rows at the top of every page but the first
   */
  int repeated(List<Integer> tops) {
    int row = TITLE;
    long most = 0;
    for (Rows table : tables) {
      long served = tops.stream().filter(top -> top > table.head && top <= table.last).count();
      long mistaken = tops.stream().filter(top -> top > table.last).count();
      if (served - mistaken > most) {
        most = served - mistaken;
        row = table.head;
      }
    }
    return row;
  }
}
