package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trunc;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.earshot.ingest.FeedbackColumns;
import org.threeten.extra.YearWeek;

/** ISO weeks, which begin on Monday. */
final class Calendar {

  private Calendar() {}

  /** The Monday of a feedback's week; null when it has no date. */
  static Column monday() {
    return trunc(col(FeedbackColumns.DATE), "week");
  }

  /** The week that a date lies in; null for null. */
  static YearWeek week(Object date) {
    if (date == null) {
      return null;
    }
    return YearWeek.from(date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date);
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
