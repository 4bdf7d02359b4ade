package org.earshot.insight.recurrence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.RecurrenceState;
import org.threeten.extra.YearWeek;

/**
 * How some feedback comes and goes, by complete weeks.
 *
 * @param state what the last complete week says; null when there is no complete week
 * @param feedback how many there are in complete weeks
 * @param customers how many customers, or cases where customers are unknown, in all
 * @param activeWeeks in how many weeks there was any
 * @param weeks how many complete weeks there are
 * @param first the first week with any; null when there is none
 * @param last the last week with any; null when there is none
 * @param counts how many in each complete week, in order
 */
public record Recurrence(
    RecurrenceState state,
    long feedback,
    long customers,
    int activeWeeks,
    int weeks,
    YearWeek first,
    YearWeek last,
    List<Long> counts) {

  /** Copies the list. */
  public Recurrence {
    counts = List.copyOf(counts);
  }

  static Recurrence of(List<Entry> entries, CompleteWeeks weeks) {
    long[] counts = weeks.counts(entries);
    List<YearWeek> all = weeks.all();
    YearWeek first = null;
    YearWeek last = null;
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        first = first == null ? all.get(place) : first;
        last = all.get(place);
      }
    }
    List<RecurrenceState> states = RecurrenceState.of(counts);
    return new Recurrence(
        states.isEmpty() ? null : states.get(states.size() - 1),
        LongStream.of(counts).sum(),
        entries.stream().map(Entry::respondent).distinct().count(),
        (int) Arrays.stream(counts).filter(count -> count > 0).count(),
        counts.length,
        first,
        last,
        LongStream.of(counts).boxed().toList());
  }
}
