package org.earshot.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * How much room words take, by the published widths of the workbook's letters: the machine that
 * writes the report need not have the font.
 */
final class ExcelWords {

  /** Widths of the letters from the space to the tilde, in thousandths of their size. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Letters of scripts that the table does not know are drawn as wide as high. */
  private static final int FIRST_WIDE = 0x1100;

  private static final int OTHER = 722;
  private static final int SQUARE = 1000;
  private static final double PIXELS_PER_POINT = 96 / 72.0;
  private static final double BOLD = 1.08;

  /** Programs round the width of every letter in their own way. */
  private static final double SAFE = 1.07;

  /** What stays free at both edges of a cell, in pixels. */
  private static final int EDGES = 6;

  /** How far a step of indentation moves the words, in pixels. */
  private static final int STEP = 12;

  /** From line to line, as a multiple of the letters' size. */
  private static final double LEADING = 1.2;

  private static final double AIR = 2.5;
  private static final float HIGHEST = 409;

  private ExcelWords() {}

  /** How wide words are in one line, in pixels. */
  static double pixels(String words, XSSFFont font) {
    return pixels(words, font.getFontHeightInPoints(), font.getBold());
  }

  /**
   * How wide words are in one line, in pixels.
   *
   * @param size of the letters in points
   */
  static double pixels(String words, int size, boolean bold) {
    int thousandths =
        words
            .codePoints()
            .map(
                letter -> {
                  int place = letter - ' ';
                  if (place >= 0 && place < WIDTHS.length) {
                    return WIDTHS[place];
                  }
                  return letter < FIRST_WIDE ? OTHER : SQUARE;
                })
            .sum();
    return thousandths / 1000.0 * size * PIXELS_PER_POINT * SAFE * (bold ? BOLD : 1);
  }

  /**
   * How high a row must be for words, in points.
   *
   * @param width of the cell in pixels
   */
  static float height(String words, int width, XSSFCellStyle style) {
    XSSFFont font = style.getFont();
    double room = Math.max(1, width - EDGES - STEP * style.getIndention());
    int lines = 0;
    for (String line : words.split("\n", -1)) {
      lines += lines(line, room, font);
    }
    return Math.min(
        HIGHEST, (float) (Math.ceil(lines * LEADING * font.getFontHeightInPoints()) + AIR));
  }

  private static int lines(String words, double room, XSSFFont font) {
    int size = font.getFontHeightInPoints();
    boolean bold = font.getBold();
    double space = pixels(" ", size, bold);
    int lines = 1;
    double used = 0;
    for (String word : words.split(" ", -1)) {
      double needed = pixels(word, size, bold);
      if (used > 0 && used + space + needed > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + needed;
      // A word longer than the line is broken where the line ends.
      while (used > room) {
        lines++;
        used -= room;
      }
    }
    return lines;
  }
}
