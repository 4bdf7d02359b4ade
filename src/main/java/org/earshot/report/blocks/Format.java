package org.earshot.report.blocks;

import java.util.Locale;

/** How a cell is written. */
public enum Format {
  /** A few words. */
  TEXT,
  /** Whole sentences, which may take several lines. */
  PROSE,
  /** A whole number. */
  COUNT,
  /** A share (0–1), written as a percentage with one decimal. */
  PERCENT,
  /** A difference of two shares in percentage points, written with its sign and one decimal. */
  POINTS,
  /** A difference of two scores, written with its sign and two decimals. */
  DIFFERENCE,
  /** A small difference of two mean scores, written with its sign and three decimals. */
  FINE_DIFFERENCE,
  /** A score on its own scale, written with two decimals. */
  SCORE,
  /** A day. */
  DAY,
  /** An ISO week. */
  WEEK;

  /** Whether its cells hold numbers. */
  public boolean numeric() {
    return switch (this) {
      case COUNT, PERCENT, POINTS, DIFFERENCE, FINE_DIFFERENCE, SCORE -> true;
      case TEXT, PROSE, DAY, WEEK -> false;
    };
  }

  /** A number in words, such as {@code 1,204}, {@code 18.2 %}, {@code +1.3} or {@code 3.42}. */
  public String words(double number) {
    return switch (this) {
      case COUNT -> write("%,.0f", number);
      case PERCENT -> write("%.1f", 100 * number) + "\u00a0%";
      case POINTS -> signed("%.1f", number);
      case DIFFERENCE -> signed("%.2f", number);
      case FINE_DIFFERENCE -> signed("%.3f", number);
      case SCORE, TEXT, PROSE, DAY, WEEK -> write("%.2f", number);
    };
  }

  /** An interval in words, such as {@code 15.2–21.3 %} or {@code −0.4 to +1.9}. */
  public String words(double low, double high) {
    return switch (this) {
      case PERCENT -> write("%.1f", 100 * low) + (low < 0 ? " to " : "–") + words(high);
      case POINTS, DIFFERENCE, FINE_DIFFERENCE -> words(low) + " to " + words(high);
      case COUNT, SCORE, TEXT, PROSE, DAY, WEEK ->
          words(low) + (low < 0 ? " to " : "–") + words(high);
    };
  }

  private static String signed(String pattern, double number) {
    String digits = write(pattern, number);
    if (digits.matches("0\\.0+") || digits.startsWith("\u2212")) {
      return digits;
    }
    return "+" + digits;
  }

  private static String write(String pattern, double number) {
    String digits = String.format(Locale.ROOT, pattern, number);
    if (digits.matches("-0(\\.0*)?")) {
      return digits.substring(1);
    }
    return digits.replace('-', '\u2212');
  }
}
