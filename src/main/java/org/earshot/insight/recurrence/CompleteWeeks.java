package org.earshot.insight.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.earshot.insight.ledger.Entry;
import org.threeten.extra.YearWeek;

/** The ISO weeks from the first feedback to the last week that is over. */
final class CompleteWeeks {

  private final YearWeek first;
  private final int number;

  private CompleteWeeks(YearWeek first, int number) {
    this.first = first;
    this.number = number;
  }

  /**
   * The weeks of some feedback.
   *
   * @param asOf the last day the run looks at; null when nothing is dated
   */
  static CompleteWeeks of(List<Entry> entries, LocalDate asOf) {
    YearWeek first =
        entries.stream()
            .map(Entry::week)
            .filter(Objects::nonNull)
            .min(YearWeek::compareTo)
            .orElse(null);
    if (first == null || asOf == null) {
      return new CompleteWeeks(null, 0);
    }
    YearWeek week = YearWeek.from(asOf);
    YearWeek last = asOf.getDayOfWeek() == DayOfWeek.SUNDAY ? week : week.minusWeeks(1);
    int number = 0;
    for (YearWeek each = first; !each.isAfter(last); each = each.plusWeeks(1)) {
      number++;
    }
    return new CompleteWeeks(first, number);
  }

  /** All of them, in order. */
  List<YearWeek> all() {
    List<YearWeek> weeks = new ArrayList<>();
    for (int place = 0; place < number; place++) {
      weeks.add(first.plusWeeks(place));
    }
    return weeks;
  }

  /** The place of the week of an entry, from 0; -1 when it is undated or in no complete week. */
  int place(Entry entry) {
    YearWeek week = entry.week();
    if (week == null || number == 0) {
      return -1;
    }
    long days =
        week.atDay(DayOfWeek.MONDAY).toEpochDay() - first.atDay(DayOfWeek.MONDAY).toEpochDay();
    long place = days / DayOfWeek.values().length;
    return place < number ? (int) place : -1;
  }

  /** How many of these entries lie in each week. */
  long[] counts(List<Entry> entries) {
    long[] counts = new long[number];
    for (Entry entry : entries) {
      int place = place(entry);
      if (place >= 0) {
        counts[place]++;
      }
    }
    return counts;
  }
}
