package org.earshot.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.YearWeek;

/** ISO weeks, which begin on Monday. */
final class Calendar {

  private Calendar() {}

  /** The week that a date lies in; null for null. */
  static YearWeek week(LocalDate date) {
    return date == null ? null : YearWeek.from(date);
  }

  /** All weeks from the first to the last. */
  static List<YearWeek> weeks(YearWeek first, YearWeek last) {
    List<YearWeek> weeks = new ArrayList<>();
    for (YearWeek week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
      weeks.add(week);
    }
    return weeks;
  }

  /** Whether a week's Sunday is not after a day. */
  static boolean isComplete(YearWeek week, LocalDate asOf) {
    return asOf != null && !week.atDay(DayOfWeek.SUNDAY).isAfter(asOf);
  }
}
