package org.earshot.insight.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;
import org.threeten.extra.YearWeek;

/** How the last four complete weeks differ from the weeks before. */
final class LatestWeeks {

  private static final int WEEKS = 4;

  /** The last complete week; null when there is none. */
  private final YearWeek last;

  private LatestWeeks(YearWeek last) {
    this.last = last;
  }

  /**
   * The weeks of all feedback.
   *
   * @param asOf the last day that was looked at; null when no feedback is dated
   */
  static LatestWeeks of(List<Entry> entries, LocalDate asOf) {
    Optional<YearWeek> newest =
        entries.stream().map(Entry::week).filter(Objects::nonNull).max(Comparator.naturalOrder());
    if (asOf == null || newest.isEmpty()) {
      return new LatestWeeks(null);
    }
    boolean complete = !newest.get().atDay(DayOfWeek.SUNDAY).isAfter(asOf);
    return new LatestWeeks(complete ? newest.get() : newest.get().minusWeeks(1));
  }

  /** The change of the share of broken; null when too few speak of the practice. */
  Estimate change(List<Told> feedback) {
    List<Told> now = new ArrayList<>();
    List<Told> before = new ArrayList<>();
    for (Told told : feedback) {
      YearWeek week = told.entry().week();
      if (last != null && week != null && !week.isAfter(last)) {
        (week.isAfter(last.minusWeeks(WEEKS)) ? now : before).add(told);
      }
    }
    Proportion latest = Voices.of(now).share();
    Proportion earlier = Voices.of(before).share();
    return shown(latest) && shown(earlier) ? latest.minus(earlier) : null;
  }

  private static boolean shown(Proportion share) {
    return share.n() > 0 && SmallNumbers.of(share.n()) != Telling.HIDDEN;
  }
}
