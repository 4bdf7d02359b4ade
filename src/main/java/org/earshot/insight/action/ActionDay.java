package org.earshot.insight.action;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.threeten.extra.YearWeek;

/**
 * A day or an ISO week, as somebody wrote it.
 *
 * @param words as it was written, such as {@code 2026-03-30} or {@code 2026-W14}
 * @param first the day, or the Monday of the week
 * @param last the day, or the Sunday of the week
 */
public record ActionDay(String words, LocalDate first, LocalDate last) {

  /**
   * Reads a day or a week.
   *
   * @throws DateTimeException when it is neither
   */
  public static ActionDay of(String words) {
    if (words.contains("W")) {
      YearWeek week = YearWeek.parse(words);
      return new ActionDay(words, week.atDay(DayOfWeek.MONDAY), week.atDay(DayOfWeek.SUNDAY));
    }
    LocalDate day = LocalDate.parse(words);
    return new ActionDay(words, day, day);
  }
}
