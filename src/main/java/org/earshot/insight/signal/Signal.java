package org.earshot.insight.signal;

import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * A series that stood out in one or more of the weeks that were tested.
 *
 * @param test its test in the last of these weeks
 * @param weeks the weeks in which it stood out, oldest first
 * @param firstSeen the first week with a respondent
 * @param since the first week of a lasting higher rate, within the last year; null when none is
 *     clear
 * @param inside the segments in which it stands out in the week of {@code test}, smallest q first;
 *     empty when it is one itself
 * @param quotes what customers said, those of the week first
 */
public record Signal(
    SignalTest test,
    List<YearWeek> weeks,
    YearWeek firstSeen,
    YearWeek since,
    List<SignalTest> inside,
    List<SignalQuote> quotes) {

  /** Copies the lists. */
  public Signal {
    weeks = List.copyOf(weeks);
    inside = List.copyOf(inside);
    quotes = List.copyOf(quotes);
  }

  /** What was counted. */
  public Series series() {
    return test.series();
  }
}
