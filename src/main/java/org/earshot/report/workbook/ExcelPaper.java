package org.earshot.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts page breaks before what would be cut in two, if it fits on one sheet of paper. */
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

  private final XSSFSheet sheet;
  private final double page;
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
    double block = 0;
    for (int row = first; row < next; row++) {
      XSSFRow line = sheet.getRow(row);
      block += line == null ? USUAL : line.getHeightInPoints();
    }
    boolean longer = block > page;
    if (used > 0 && (longer ? used > page / 2 : used + block > page)) {
      sheet.setRowBreak(first - 1);
      used = 0;
    }
    // Where a long table ends differs from program to program; what follows begins a page.
    used = longer ? page : used + block;
  }
}
