package org.earshot.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the ways in which exports say yes and no. */
public final class YesNo {

  private static final Set<String> YES =
      Set.of(
          "yes",
          "y",
          "yes please",
          "true",
          "t",
          "1",
          "x",
          "on",
          "ja",
          "j",
          "oui",
          "si",
          "sí",
          "sim",
          "da",
          "✓",
          "✔",
          "☑",
          "in time",
          "on time",
          "timely",
          "within time",
          "met");
  private static final Set<String> NO =
      Set.of(
          "no",
          "n",
          "no thanks",
          "no thank you",
          "not",
          "never",
          "none",
          "false",
          "f",
          "0",
          "off",
          "nein",
          "non",
          "não",
          "nao",
          "-",
          "–",
          "✗",
          "✘",
          "☐",
          "n/a",
          "late",
          "overdue",
          "untimely",
          "not in time",
          "not met",
          "missed",
          "not yet");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");

  private YesNo() {}

  /**
   * What a cell says: {@code TRUE}, {@code FALSE}, or null when it is neither. Case, surrounding
   * space and a closing full stop do not matter. A count such as {@code 2} is a yes, for a column
   * that says how often.
   */
  public static Boolean read(String cell) {
    String folded = CellText.folded(cell).toLowerCase(Locale.ROOT);
    String words =
        folded.length() > 1 && folded.endsWith(".")
            ? folded.substring(0, folded.length() - 1)
            : folded;
    if (YES.contains(words) || COUNT.matcher(words).matches()) {
      return Boolean.TRUE;
    }
    return NO.contains(words) ? Boolean.FALSE : null;
  }
}
