package org.earshot.report.workbook;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The columns of a sheet and what fits into them. Widths are computed from the words, not measured
 * with the machine's fonts.
 */
final class ExcelGrid {

  /** How wide a digit is in the workbook's usual font, the measure of column widths, in pixels. */
  private static final int LETTER = 7;

  /** How high a row is when nothing else is said, in pixels. */
  static final int ROW = 20;

  /** How far a picture stays below the line where its row begins, in pixels. */
  private static final int DROP = 4;

  /** How many letters of usual words take the room of a digit, in common fonts. */
  private static final double WORDS = 1.1;

  private static final float LINE = 14.5f;
  private static final float HIGHEST = 409f;

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
    return (start(last + 1) - start(first)) / LETTER;
  }

  /** The last of the columns, from the first, that together hold so many letters. */
  int lastFor(int first, int letters) {
    int last = first;
    while (last + 1 < widths.size() && letters(first, last) < letters) {
      last++;
    }
    return last;
  }

  /** How high a row must be for words in so many letters' width, in points. */
  static float height(String words, int letters) {
    int room = (int) Math.max(1, letters * WORDS);
    int lines = 0;
    for (String line : words.split("\n", -1)) {
      lines += lines(line, room);
    }
    return Math.min(HIGHEST, lines * LINE + 1.5f);
  }

  private static int lines(String words, int room) {
    int lines = 1;
    int used = 0;
    for (String word : words.split(" ", -1)) {
      int needed = used == 0 ? word.length() : word.length() + 1;
      if (used + needed > room && used > 0) {
        lines++;
        used = 0;
        needed = word.length();
      }
      lines += (used + needed - 1) / room;
      used = (used + needed - 1) % room + 1;
    }
    return lines;
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
