package org.earshot.insight.action;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.WeeklyCounts;
import org.threeten.extra.YearWeek;

/**
 * Who spoke in each complete week, and of what. A customer counts once a week, since what one says
 * twice is not said by two.
 */
final class ThemeWeeks {

  private final List<YearWeek> weeks = new ArrayList<>();

  /** By week, then by customer: the themes. */
  private final List<Map<String, Set<String>>> spoken = new ArrayList<>();

  private ThemeWeeks() {}

  /**
   * The complete weeks of some feedback, without gap.
   *
   * @param asOf the last day the run looks at; null when nothing is dated, then there are no weeks
   */
  static ThemeWeeks of(Collection<Entry> entries, LocalDate asOf) {
    TreeMap<YearWeek, Map<String, Set<String>>> found = new TreeMap<>();
    for (Entry entry : entries) {
      YearWeek week = entry.week();
      if (week != null && asOf != null && !week.atDay(DayOfWeek.SUNDAY).isAfter(asOf)) {
        found
            .computeIfAbsent(week, w -> new HashMap<>())
            .computeIfAbsent(entry.respondent(), r -> new HashSet<>())
            .addAll(entry.themeIds());
      }
    }
    ThemeWeeks all = new ThemeWeeks();
    if (!found.isEmpty()) {
      for (YearWeek week = found.firstKey();
          !week.isAfter(found.lastKey());
          week = week.plusWeeks(1)) {
        all.weeks.add(week);
        all.spoken.add(found.getOrDefault(week, Map.of()));
      }
    }
    return all;
  }

  /** The weeks, oldest first. */
  List<YearWeek> weeks() {
    return weeks;
  }

  /** The weeks from one position to before another. */
  ThemeWeeks between(int from, int to) {
    ThemeWeeks some = new ThemeWeeks();
    some.weeks.addAll(weeks.subList(from, to));
    some.spoken.addAll(spoken.subList(from, to));
    return some;
  }

  /** How many customers spoke of at least one of some themes in a week. */
  long customers(int week, Set<String> themes) {
    return spoken.get(week).values().stream()
        .filter(own -> own.stream().anyMatch(themes::contains))
        .count();
  }

  /** How many customers said anything in a week. */
  long exposure(int week) {
    return spoken.get(week).size();
  }

  /** The customers of every week who spoke of at least one of some themes, out of all. */
  WeeklyCounts series(Set<String> themes) {
    long[] counts = new long[weeks.size()];
    double[] exposures = new double[weeks.size()];
    for (int week = 0; week < counts.length; week++) {
      counts[week] = customers(week, themes);
      exposures[week] = exposure(week);
    }
    return WeeklyCounts.of(counts, exposures);
  }

  /** All that was said of some themes: each customer counts once for each of them. */
  WeeklyCounts sum(Set<String> themes) {
    long[] counts = new long[weeks.size()];
    double[] exposures = new double[weeks.size()];
    for (int week = 0; week < counts.length; week++) {
      counts[week] =
          spoken.get(week).values().stream()
              .mapToLong(own -> own.stream().filter(themes::contains).count())
              .sum();
      exposures[week] = exposure(week);
    }
    return WeeklyCounts.of(counts, exposures);
  }
}
