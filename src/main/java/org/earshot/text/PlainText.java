package org.earshot.text;

/** Makes text plain without moving a character, so that places in it are places in the cell. */
final class PlainText {

  private PlainText() {}

  /**
   * The text with every kind of space and control character as a space (line breaks as {@code \n},
   * the two characters of a Windows one as a space and {@code \n}), typographic quotes as plain
   * ones. As long as the original, unit for unit.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      // A Windows line break is one break, not an empty line.
      boolean halfABreak = text.startsWith("\r\n", i);
      plain.append(halfABreak ? ' ' : plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char unit) {
    return switch (unit) {
      case '\r', '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u2018', '\u2019', '\u201B', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
      default ->
          Character.isISOControl(unit)
                  || Character.isSpaceChar(unit)
                  || Character.isWhitespace(unit)
              ? ' '
              : unit;
    };
  }

  /** The text on one line, each run of space being one space. */
  static String onOneLine(String plain) {
    return plain.replaceAll("\\s+", " ").trim();
  }
}
