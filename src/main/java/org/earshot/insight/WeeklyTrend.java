package org.earshot.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;
import org.earshot.themes.Theme;
import org.threeten.extra.YearWeek;

/** Feedback week by week, in all and by theme. */
final class WeeklyTrend implements Statistic<WeeklyTrend> {

  /** How many complete weeks the change of a theme's share looks at. */
  static final int RECENT_WEEKS = 4;

  private static final long serialVersionUID = 1L;

  private final CommonScale scale;
  private final SortedMap<YearWeek, Week> weeks = new TreeMap<>();
  private final Map<String, Map<YearWeek, Long>> themes = new HashMap<>();

  WeeklyTrend(CommonScale scale) {
    this.scale = scale;
  }

  @Override
  public void add(OneFeedback feedback) {
    YearWeek week = Calendar.week(feedback.date());
    if (week != null) {
      weeks.computeIfAbsent(week, w -> new Week()).add(feedback, scale.score(feedback));
      feedback.themeIds().forEach(theme -> count(theme, week, 1));
    }
  }

  @Override
  public void merge(WeeklyTrend other) {
    other.weeks.forEach((week, own) -> weeks.computeIfAbsent(week, w -> new Week()).merge(own));
    other.themes.forEach(
        (theme, counts) -> counts.forEach((week, count) -> count(theme, week, count)));
  }

  private void count(String theme, YearWeek week, long feedback) {
    themes.computeIfAbsent(theme, t -> new HashMap<>()).merge(week, feedback, Long::sum);
  }

  /** All weeks from the first to the last, those without feedback too. */
  List<WeekTotal> totals(LocalDate asOf) {
    List<WeekTotal> totals = new ArrayList<>();
    if (!weeks.isEmpty()) {
      for (YearWeek week : Calendar.weeks(weeks.firstKey(), weeks.lastKey())) {
        boolean complete = Calendar.isComplete(week, asOf);
        totals.add(weeks.getOrDefault(week, new Week()).total(week, complete, scale));
      }
    }
    return totals;
  }

  /** Every theme in every week, in the order of themes. */
  List<WeekFinding> byTheme(List<Theme> ordered, List<WeekTotal> totals) {
    List<WeekFinding> found = new ArrayList<>();
    for (Theme theme : ordered) {
      for (WeekTotal total : totals) {
        found.add(
            new WeekFinding(
                theme.id(), total.week(), mentioned(theme.id(), total.week()), total.feedback()));
      }
    }
    return found;
  }

  /**
   * How the share in the last complete weeks differs from the share before; null when either is of
   * too little feedback.
   */
  Estimate change(String themeId, List<WeekTotal> totals) {
    List<WeekTotal> complete = totals.stream().filter(WeekTotal::complete).toList();
    int recent = Math.max(0, complete.size() - RECENT_WEEKS);
    long[] now = sums(themeId, complete.subList(recent, complete.size()));
    long[] before = sums(themeId, complete.subList(0, recent));
    return SmallNumbers.of(Math.min(now[1], before[1])) != Telling.RANKED
        ? null
        : new Proportion(now[0], now[1]).minus(new Proportion(before[0], before[1]));
  }

  private long[] sums(String themeId, List<WeekTotal> totals) {
    long feedback = 0;
    long exposure = 0;
    for (WeekTotal total : totals) {
      feedback += mentioned(themeId, total.week());
      exposure += total.feedback();
    }
    return new long[] {feedback, exposure};
  }

  private long mentioned(String themeId, YearWeek week) {
    Map<YearWeek, Long> counts = themes.get(themeId);
    return counts == null ? 0 : counts.getOrDefault(week, 0L);
  }

  private static final class Week implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ScoreSums scores = new ScoreSums();
    private long feedback;
    private long unthemed;

    void add(OneFeedback one, Double score) {
      feedback++;
      unthemed += one.themeIds().isEmpty() ? 1 : 0;
      scores.add(score);
    }

    void merge(Week other) {
      feedback += other.feedback;
      unthemed += other.unthemed;
      scores.merge(other.scores);
    }

    WeekTotal total(YearWeek week, boolean complete, CommonScale scale) {
      return new WeekTotal(week, feedback, unthemed, scores.mean(scale), complete);
    }
  }
}
