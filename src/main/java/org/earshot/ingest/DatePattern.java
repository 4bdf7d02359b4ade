package org.earshot.ingest;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQueries;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way to write a date: a pattern of {@link DateTimeFormatter} with English month names in any
 * case, taken strictly (no 31 June). {@code yyyy} means the year as people write it. A time of day
 * may follow the date and is passed over, as is a zone: the date is taken as it stands.
 */
public final class DatePattern {

  /** The date of ISO 8601, {@code 2026-06-28}, alone or with a time. */
  static final DatePattern ISO = new DatePattern("yyyy-MM-dd");

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "[T,\\h]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?"
              + "(?:\\h?[AaPp]\\.?[Mm]\\.?)?"
              + "(?:\\h?(?:[A-Z]{1,5}|[+\\-\u2212]\\d{2}(?::?\\d{2})?))?"
              + "(?:\\h?[\\[(][A-Za-z0-9_/+\\-]+[\\])])?");

  /** A day whose parts cannot be mistaken for one another. */
  private static final LocalDate PROBE = LocalDate.of(2026, 11, 28);

  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  private final String pattern;
  private final DateTimeFormatter formatter;

  private DatePattern(String pattern) {
    this.pattern = pattern;
    this.formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(yearOfPeople(pattern))
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * A pattern that can tell every day.
   *
   * @throws IllegalArgumentException when it is no pattern, or leaves out the day, month or year;
   *     the message says which, as the end of a sentence
   */
  public static DatePattern of(String pattern) {
    DatePattern made;
    try {
      made = new DatePattern(pattern);
    } catch (IllegalArgumentException problem) {
      throw new IllegalArgumentException("is no date pattern: " + problem.getMessage(), problem);
    }
    String written;
    try {
      written = made.formatter.format(PROBE.atTime(14, 5, 9).atZone(ZoneOffset.UTC));
    } catch (DateTimeException problem) {
      throw new IllegalArgumentException("is no pattern for a date", problem);
    }
    // The day of the year (D) can be told and read too, but nobody means it.
    if (!PROBE.equals(made.read(written)) || !written.contains("28")) {
      throw new IllegalArgumentException(
          "does not tell day, month and year; write d or dd, M, MM or MMM, and yy or yyyy");
    }
    return made;
  }

  /** The pattern as it was written. */
  String pattern() {
    return pattern;
  }

  /** The date of a cell; null when the cell is not written this way. */
  LocalDate read(String cell) {
    String trimmed = CellText.trimmed(cell);
    if (trimmed == null) {
      return null;
    }
    ParsePosition position = new ParsePosition(0);
    // Most cells that are written another way end here, and without the cost of an exception.
    if (formatter.parseUnresolved(trimmed, position) == null) {
      return null;
    }
    try {
      String rest = trimmed.substring(position.getIndex());
      LocalDate date =
          formatter
              .parse(trimmed.substring(0, position.getIndex()))
              .query(TemporalQueries.localDate());
      return date != null
              && YEARS.isValidIntValue(date.getYear())
              && (rest.isEmpty() || TIME_OF_DAY.matcher(rest).matches())
          ? date
          : null;
    } catch (DateTimeException notThisWay) {
      return null;
    }
  }

  /** Strict reading wants {@code u} for the year that people write {@code y}. */
  private static String yearOfPeople(String pattern) {
    StringBuilder years = new StringBuilder(pattern);
    boolean literal = false;
    for (int at = 0; at < years.length(); at++) {
      if (years.charAt(at) == '\'') {
        literal = !literal;
      } else if (years.charAt(at) == 'y' && !literal) {
        years.setCharAt(at, 'u');
      }
    }
    return years.toString();
  }
}
