package org.earshot.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person sees of a cell: space that cannot be seen does not count. */
final class CellText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");

  private CellText() {}

  /** Whether nothing of the cell can be seen. */
  static boolean isBlank(String cell) {
    return cell.codePoints().allMatch(CellText::isUnseen);
  }

  /** The cell without unseen ends, inner space made single; null when it is blank. */
  static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isUnseen(cell.codePointAt(start))) {
      start += Character.charCount(cell.codePointAt(start));
    }
    while (end > start && isUnseen(cell.codePointBefore(end))) {
      end -= Character.charCount(cell.codePointBefore(end));
    }
    if (start == end) {
      return null;
    }
    String seen = cell.substring(start, end);
    return isEven(seen) ? seen : SPACE.matcher(seen).replaceAll(" ");
  }

  /** Whether words are parted by single plain spaces already, as in most cells. */
  private static boolean isEven(String seen) {
    for (int i = 0; i < seen.length(); i++) {
      char one = seen.charAt(i);
      if (one == ' ' ? seen.charAt(i + 1) == ' ' : one < ' ' || one > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same for texts that differ only in unseen space or in how accents are stored. */
  static String composed(String cell) {
    String trimmed = trimmed(cell);
    return trimmed == null ? "" : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
  }

  /** The same for texts that differ only in case, unseen space or the shape of apostrophes. */
  static String folded(String cell) {
    return APOSTROPHE.matcher(composed(cell)).replaceAll("'").toLowerCase(Locale.ROOT);
  }

  /** A cell as it is quoted in a sentence, cut when it is long. */
  static String quoted(String cell) {
    String trimmed = trimmed(cell);
    if (trimmed == null) {
      return "''";
    }
    int shown = Math.min(60, trimmed.codePointCount(0, trimmed.length()));
    int end = trimmed.offsetByCodePoints(0, shown);
    return "'" + trimmed.substring(0, end) + (end < trimmed.length() ? "…'" : "'");
  }

  private static boolean isUnseen(int character) {
    int type = Character.getType(character);
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }
}
