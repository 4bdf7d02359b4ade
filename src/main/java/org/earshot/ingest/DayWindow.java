package org.earshot.ingest;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that a job looks at.
 *
 * @param first the first day; null when there is no first
 * @param last the last day; null when there is no last
 */
record DayWindow(LocalDate first, LocalDate last) implements Serializable {

  /** Every day. */
  static final DayWindow OPEN = new DayWindow(null, null);

  /**
   * The days up to as-of, from the Monday of the ISO week that lies {@code weeks - 1} weeks before
   * that of as-of.
   *
   * @param asOf the last day; null when there is no last
   * @param weeks how many ISO weeks; null for all
   */
  static DayWindow upTo(LocalDate asOf, Integer weeks) {
    LocalDate first =
        asOf == null || weeks == null
            ? null
            : asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
    return new DayWindow(first, asOf);
  }

  /** Whether a row of that date is looked at; null, an unknown date, is. */
  boolean contains(LocalDate date) {
    return date == null
        || ((first == null || !date.isBefore(first)) && (last == null || !date.isAfter(last)));
  }
}
