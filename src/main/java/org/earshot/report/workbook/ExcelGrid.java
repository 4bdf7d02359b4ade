package org.earshot.report.workbook;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The columns of a sheet and what fits into them. */
final class ExcelGrid {

  /** How wide a digit is in the letters of tables, the measure of column widths, in pixels. */
  static final int LETTER = 7;

  /** How high a row is when nothing else is said, in pixels. */
  static final int ROW = 20;

  /** How far a picture stays below the line where its row begins, in pixels. */
  private static final int DROP = 4;

  private final List<Integer> widths;

  /** Sets the widths of a sheet's columns, in letters. */
  ExcelGrid(XSSFSheet sheet, List<Integer> widths) {
    this.widths = List.copyOf(widths);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * 256);
    }
    sheet.setDefaultRowHeightInPoints(15);
  }

  /** A row of the sheet, made when it is not there; what stands beside the page is kept. */
  static XSSFRow row(XSSFSheet sheet, int row) {
    XSSFRow known = sheet.getRow(row);
    return known == null ? sheet.createRow(row) : known;
  }

  /** How many columns there are. */
  int columns() {
    return widths.size();
  }

  /** How many letters fit into some columns next to each other, the last one included. */
  int letters(int first, int last) {
    return pixels(first, last) / LETTER;
  }

  /** The last of the columns, from the first, that together hold so many letters. */
  int lastFor(int first, int letters) {
    int last = first;
    while (last + 1 < widths.size() && letters(first, last) < letters) {
      last++;
    }
    return last;
  }

  /** How wide some columns next to each other are, the last one included, in pixels. */
  int pixels(int first, int last) {
    return start(last + 1) - start(first);
  }

  /** How wide the columns are together, in pixels. */
  int pixels() {
    return start(widths.size());
  }

  /**
   * A place for a picture.
   *
   * @param left pixels from the left edge of the sheet
   * @param row the first row; all rows that it covers are of usual height
   * @param width in pixels
   * @param height in pixels
   */
  XSSFClientAnchor anchor(int left, int row, int width, int height) {
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    int first = column(left);
    anchor.setCol1(first);
    anchor.setDx1(Units.pixelToEMU(left - start(first)));
    int last = column(left + width);
    anchor.setCol2(last);
    anchor.setDx2(Units.pixelToEMU(left + width - start(last)));
    anchor.setRow1(row);
    anchor.setDy1(Units.pixelToEMU(DROP));
    anchor.setRow2(row + (height + DROP) / ROW);
    anchor.setDy2(Units.pixelToEMU((height + DROP) % ROW));
    return anchor;
  }

  /** The first column that begins so many pixels from the left edge of the sheet, or later. */
  int from(int pixels) {
    int column = column(pixels);
    return start(column) < pixels ? column + 1 : column;
  }

  private int column(int pixel) {
    int column = 0;
    while (column < widths.size() && start(column + 1) <= pixel) {
      column++;
    }
    return column;
  }

  /** Where a column begins, in pixels; beyond the grid's last column all are of one width. */
  private int start(int column) {
    int known = Math.min(column, widths.size());
    int pixels = 0;
    for (int i = 0; i < known; i++) {
      pixels += widths.get(i) * LETTER;
    }
    return pixels;
  }
}
