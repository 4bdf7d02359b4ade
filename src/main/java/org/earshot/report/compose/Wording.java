package org.earshot.report.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.earshot.report.blocks.Format;
import org.earshot.statistics.Estimate;

/** English for numbers: plurals, lists, and no more digits than an interval supports. */
final class Wording {

  /**
   * Fewer feedback than this give an indication, not a finding (statistics.md: ranking from 30).
   */
  static final long FEW = 30;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** Such as {@code 1 row} or {@code 1,204 rows}. */
  static String plural(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** Such as {@code 1,204}. */
  static String count(long number) {
    return Format.COUNT.words((double) number);
  }

  /** Such as {@code 1,204 pieces of feedback}. */
  static String feedback(long number) {
    return plural(number, "piece of feedback", "pieces of feedback");
  }

  /** Such as {@code 28 June 2026}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A name in quotation marks. */
  static String quoted(String name) {
    return "“" + name + "”";
  }

  /** The name of a theme without what follows in brackets, where there is little room. */
  static String shorter(String name) {
    int brackets = name.indexOf(" (");
    return brackets > 0 ? name.substring(0, brackets) : name;
  }

  /** The words with their first letter large. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Such as {@code a, b and c}. */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }

  /** A share of a whole, such as {@code 20.5 %}; "none" of the whole is {@code 0 %}. */
  static String percent(long part, long whole) {
    return fixed(whole == 0 ? 0 : 100.0 * part / whole, 1) + "\u00a0%";
  }

  /** A share with its interval, such as {@code 18 % (17–20 %)}. */
  static String share(Estimate share) {
    if (!share.hasInterval()) {
      return fixed(100 * share.value(), 1) + "\u00a0%";
    }
    int digits = digits(50 * (share.high() - share.low()), 1);
    return fixed(100 * share.value(), digits)
        + "\u00a0% ("
        + fixed(100 * share.low(), digits)
        + "–"
        + fixed(100 * share.high(), digits)
        + "\u00a0%)";
  }

  /** A mean score with its interval, such as {@code 2.1 (1.9–2.3)}. */
  static String score(Estimate score) {
    if (!score.hasInterval()) {
      return fixed(score.value(), 1);
    }
    int digits = digits((score.high() - score.low()) / 2, 2);
    return fixed(score.value(), digits)
        + " ("
        + fixed(score.low(), digits)
        + (score.low() < 0 ? " to " : "–")
        + fixed(score.high(), digits)
        + ")";
  }

  /** The size of a difference of shares with its interval, such as {@code 3.1 points (1.2–5.0)}. */
  static String points(Estimate change) {
    boolean fell = change.value() < 0;
    double low = 100 * (fell ? -change.high() : change.low());
    double high = 100 * (fell ? -change.low() : change.high());
    int digits = digits((high - low) / 2, 1);
    String size = fixed(100 * Math.abs(change.value()), digits);
    return size
        + (size.equals("1") ? " point (" : " points (")
        + fixed(low, digits)
        + "–"
        + fixed(high, digits)
        + ")";
  }

  /** How many decimals an interval of this half-width supports. */
  static int digits(double halfWidth, int most) {
    int supported = halfWidth >= 2 ? 0 : halfWidth >= 0.1 ? 1 : 2;
    return Math.min(most, supported);
  }

  /** A score as it was given, without decimals when it has none. */
  static String plain(double score) {
    return fixed(score, score == Math.rint(score) ? 0 : 1);
  }

  /** A number with so many decimals, never {@code -0}. */
  static String fixed(double number, int digits) {
    String words = String.format(Locale.ROOT, "%,." + digits + "f", number);
    return words.matches("-0(\\.0*)?") ? words.substring(1) : words.replace('-', '\u2212');
  }
}
