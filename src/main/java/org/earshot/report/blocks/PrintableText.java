package org.earshot.report.blocks;

/** Text that every format can hold. */
public final class PrintableText {

  private static final int UNKNOWN = 0xFFFD;

  private PrintableText() {}

  /** The text with U+FFFD in place of characters that XML does not allow. */
  public static String of(String text) {
    if (text.codePoints().allMatch(PrintableText::allowed)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(point -> printable.appendCodePoint(allowed(point) ? point : UNKNOWN));
    return printable.toString();
  }

  /** Production 2 of XML 1.0; a half of a surrogate pair is not a character. */
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
