package org.earshot.report.compose;

import java.time.LocalDate;
import org.earshot.report.blocks.Cell;
import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/** Cells of numbers and words that may be missing. */
final class Cells {

  private Cells() {}

  /** Words; blank when there are none. */
  static Cell text(String text) {
    return text == null || text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
  }

  /** A whole number. */
  static Cell count(long number) {
    return new Cell.Measure((double) number);
  }

  /** An estimate's value; blank when there is none. */
  static Cell value(Estimate estimate) {
    return estimate == null || Double.isNaN(estimate.value())
        ? Cell.BLANK
        : new Cell.Measure(estimate.value());
  }

  /** An estimate's interval; blank when there is none. */
  static Cell range(Estimate estimate) {
    return estimate == null || !estimate.hasInterval()
        ? Cell.BLANK
        : new Cell.Range(estimate.low(), estimate.high());
  }

  /** A difference of shares in percentage points, to a tenth; blank when there is none. */
  static Cell points(Estimate change) {
    return change == null || Double.isNaN(change.value())
        ? Cell.BLANK
        : new Cell.Measure(tenth(change.value()));
  }

  /** The interval of a difference of shares in percentage points; blank when there is none. */
  static Cell pointsRange(Estimate change) {
    return change == null || !change.hasInterval()
        ? Cell.BLANK
        : new Cell.Range(tenth(change.low()), tenth(change.high()));
  }

  /** A difference of shares in percentage points, to the tenth that is written; never -0. */
  private static double tenth(double difference) {
    return Math.rint(1000 * difference) / 10 + 0.0;
  }

  /** A day; blank when unknown. */
  static Cell day(LocalDate day) {
    return day == null ? Cell.BLANK : new Cell.Day(day);
  }

  /** A week; blank when unknown. */
  static Cell week(YearWeek week) {
    return week == null ? Cell.BLANK : new Cell.Week(week);
  }
}
