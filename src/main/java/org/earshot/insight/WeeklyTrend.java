package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeColumns;
import org.threeten.extra.YearWeek;

/** Feedback week by week, in all and by theme. */
final class WeeklyTrend {

  /** How many complete weeks the change of a theme's share looks at. */
  static final int RECENT_WEEKS = 4;

  private final List<WeekTotal> totals;
  private final Map<String, Map<YearWeek, Long>> themes;

  private WeeklyTrend(List<WeekTotal> totals, Map<String, Map<YearWeek, Long>> themes) {
    this.totals = totals;
    this.themes = themes;
  }

  /**
   * Counts the weeks.
   *
   * @param feedback feedback with {@link FindingsAssembler#COMMON_SCORE}
   * @param pairs one row per feedback and theme
   * @param asOf the last day; null when nothing is dated
   * @param scale the scale of the scores
   */
  static WeeklyTrend of(
      Dataset<Row> feedback, Dataset<Row> pairs, LocalDate asOf, CommonScale scale) {
    Map<YearWeek, WeekTotal> counted = new TreeMap<>();
    for (Row row :
        feedback
            .where(col(FeedbackColumns.DATE).isNotNull())
            .groupBy(Calendar.monday().as("monday"))
            .agg(
                count(lit(1)).as("feedback"),
                count_if(col(ThemedColumns.THEME_ID).isNull()).as("unthemed"),
                ScoreSums.count(FindingsAssembler.COMMON_SCORE),
                ScoreSums.total(FindingsAssembler.COMMON_SCORE),
                ScoreSums.squares(FindingsAssembler.COMMON_SCORE))
            .collectAsList()) {
      YearWeek week = Calendar.week(row.getAs("monday"));
      counted.put(
          week,
          new WeekTotal(
              week,
              row.<Long>getAs("feedback"),
              row.<Long>getAs("unthemed"),
              ScoreSums.mean(row, scale),
              Calendar.isComplete(week, asOf)));
    }
    Map<String, Map<YearWeek, Long>> themes = new HashMap<>();
    for (Row row :
        pairs
            .where(col(FeedbackColumns.DATE).isNotNull())
            .groupBy(col(ThemeColumns.THEME_ID), Calendar.monday().as("monday"))
            .agg(count(lit(1)).as("feedback"))
            .collectAsList()) {
      themes
          .computeIfAbsent(row.getAs(ThemeColumns.THEME_ID), id -> new HashMap<>())
          .put(Calendar.week(row.getAs("monday")), row.<Long>getAs("feedback"));
    }
    return new WeeklyTrend(filled(counted, asOf), themes);
  }

  /** Every week between the first and the last, those without feedback too. */
  private static List<WeekTotal> filled(Map<YearWeek, WeekTotal> counted, LocalDate asOf) {
    List<WeekTotal> totals = new ArrayList<>();
    if (!counted.isEmpty()) {
      List<YearWeek> weeks = new ArrayList<>(counted.keySet());
      for (YearWeek week : Calendar.weeks(weeks.get(0), weeks.get(weeks.size() - 1))) {
        totals.add(
            counted.getOrDefault(
                week, new WeekTotal(week, 0, 0, null, Calendar.isComplete(week, asOf))));
      }
    }
    return totals;
  }

  /** All weeks in order. */
  List<WeekTotal> totals() {
    return totals;
  }

  /** Every theme in every week, in the order of themes. */
  List<WeekFinding> weeks(List<Theme> ordered) {
    List<WeekFinding> weeks = new ArrayList<>();
    for (Theme theme : ordered) {
      for (WeekTotal total : totals) {
        weeks.add(
            new WeekFinding(
                theme.id(), total.week(), mentioned(theme.id(), total.week()), total.feedback()));
      }
    }
    return weeks;
  }

  /** How the share in the last complete weeks differs from the share before; null when unknown. */
  Estimate change(String themeId) {
    List<WeekTotal> complete = totals.stream().filter(WeekTotal::complete).toList();
    int recent = Math.max(0, complete.size() - RECENT_WEEKS);
    long[] now = sums(themeId, complete.subList(recent, complete.size()));
    long[] before = sums(themeId, complete.subList(0, recent));
    return Intervals.difference(now[0], now[1], before[0], before[1]);
  }

  private long[] sums(String themeId, List<WeekTotal> weeks) {
    long feedback = 0;
    long exposure = 0;
    for (WeekTotal week : weeks) {
      feedback += mentioned(themeId, week.week());
      exposure += week.feedback();
    }
    return new long[] {feedback, exposure};
  }

  private long mentioned(String themeId, YearWeek week) {
    return themes.getOrDefault(themeId, Map.of()).getOrDefault(week, 0L);
  }
}
