package org.earshot.report.workbook;

import java.util.regex.Pattern;
import org.earshot.report.blocks.PrintableText;

/** Text as a cell can hold it. */
final class ExcelText {

  /** The most characters that Excel takes in a cell. */
  static final int MOST = 32_767;

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final String CUT = " […]";

  /** What Excel would read as the code of a character. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private ExcelText() {}

  /**
   * The text without characters that XML does not allow (they become U+FFFD), with what looks like
   * Excel's own character codes protected, and cut to what a cell can hold.
   */
  static String clean(String text) {
    String coded = CODE.matcher(PrintableText.of(text)).replaceAll("_x005F_");
    if (coded.length() <= MOST) {
      return coded;
    }
    int end = MOST - CUT.length();
    if (Character.isHighSurrogate(coded.charAt(end - 1))) {
      end--;
    }
    return coded.substring(0, end) + CUT;
  }

  /** Whether Excel would run the text as a formula if somebody typed it into a cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
