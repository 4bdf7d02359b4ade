package org.earshot.insight.signal;

import java.util.List;
import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * A series that stood out in one of the last four complete weeks, or stood out before and has not
 * come down since.
 *
 * @param test its test in the last of these weeks
 * @param weeks the weeks in which it stood out, of the last 26, oldest first
 * @param firstSeen the first week with a respondent
 * @param still the rate of the last four complete weeks over that before it first stood out, with
 *     its interval; null when they are not clearly above it
 * @param inside the segments in which it stands out in the week of {@code test}, smallest q first;
 *     empty when it is one itself
 * @param quotes what customers said, those of the week first
 */
public record Signal(
    SignalTest test,
    List<YearWeek> weeks,
    YearWeek firstSeen,
    Estimate still,
    List<SignalTest> inside,
    List<SignalQuote> quotes) {

  /** Copies the lists. */
  public Signal {
    weeks = List.copyOf(weeks);
    inside = List.copyOf(inside);
    quotes = List.copyOf(quotes);
  }

  /** The first week in which it stood out. */
  public YearWeek since() {
    return weeks.get(0);
  }

  /** What was counted. */
  public Series series() {
    return test.series();
  }
}
