package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Puts page breaks before what would be cut in two, if it fits on one sheet of paper, and between
 * rows where it does not: so every program ends its pages at the same rows.
 */
final class ExcelPaper {

  private static final double SHORT_SIDE = 8.27;
  private static final double LONG_SIDE = 11.69;
  private static final double SIDE_MARGINS = 1.0;
  private static final double OTHER_MARGINS = 1.5;
  private static final double PIXELS = 96;
  private static final double POINTS = 72;

  /** Programs differ a little in how high they print a row. */
  private static final double SAFE = 0.95;

  private static final float USUAL = 15;

  /** What the row takes that every page but the first repeats, in points. */
  private static final double REPEATED = 30;

  /** So many rows of a table do not stand alone at the top of a page. */
  private static final int FEW = 3;

  private final XSSFSheet sheet;
  private final double page;
  private final List<Integer> tops = new ArrayList<>();
  private double used;

  ExcelPaper(XSSFSheet sheet, ExcelGrid grid) {
    this.sheet = sheet;
    boolean across = ExcelPages.across(grid);
    double wide = (across ? LONG_SIDE : SHORT_SIDE) - SIDE_MARGINS;
    double high = (across ? SHORT_SIDE : LONG_SIDE) - OTHER_MARGINS;
    double scale = Math.min(1, wide * PIXELS / grid.pixels());
    this.page = SAFE * high * POINTS / scale;
  }

  /** Takes account of the rows of a block that was written, from the first to before the next. */
  void keep(int first, int next) {
    // The last row is air, which may hang over the edge.
    double block = height(first, next - 1);
    boolean longer = block > page - REPEATED;
    if (used > 0 && (longer ? used > page / 2 : used + block > page)) {
      // The blank row before a block goes with it, so that it does not touch what pages repeat.
      begin(first - 1);
      used += height(first - 1, first);
    }
    for (int row = first; row < next; row++) {
      double height = height(row, row + 1);
      if (longer && row < next - 1 && used + height > page) {
        begin(Math.max(first, Math.min(row, next - 1 - FEW)));
        used = height(tops.get(tops.size() - 1), row) + REPEATED;
      }
      used += height;
    }
  }

  /** Takes account of rows within a block that belong together, of which more follow. */
  void keepPart(int first, int next) {
    double part = height(first, next);
    if (used > 0 && used + part > page) {
      begin(first);
    }
    used += part;
  }

  /**
   * How much of the page that is begun is left, in points.
   *
   * @param first the first row that was not kept yet
   * @param next the first row that was not written yet
   */
  double room(int first, int next) {
    return page - used - height(first, next);
  }

  /** The rows at the top of every page but the first. */
  List<Integer> tops() {
    return tops;
  }

  private void begin(int row) {
    sheet.setRowBreak(row - 1);
    tops.add(row);
    used = REPEATED;
  }

  private double height(int first, int next) {
    double height = 0;
    for (int row = first; row < next; row++) {
      XSSFRow line = sheet.getRow(row);
      height += line == null ? USUAL : line.getHeightInPoints();
    }
    return height;
  }
}
