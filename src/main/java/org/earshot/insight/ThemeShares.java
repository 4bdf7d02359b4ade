package org.earshot.insight;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.text.MentionColumns;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeColumns;

/** How much of the feedback speaks of each theme and group, and how it scores. */
final class ThemeShares {

  private static final String GROUP_ID = "group_id";

  private ThemeShares() {}

  /** The themes in numbers, most feedback first, then by id. */
  static List<ThemeFinding> themes(
      Dataset<Row> pairs, List<Theme> themes, long feedback, WeeklyTrend trend, CommonScale scale) {
    Map<String, Row> counted = new HashMap<>();
    for (Row row :
        pairs
            .groupBy(ThemeColumns.THEME_ID)
            .agg(
                count(lit(1)).as("feedback"),
                sum("mentions").as("mentions"),
                min(FeedbackColumns.DATE).as("first"),
                max(FeedbackColumns.DATE).as("last"),
                ScoreSums.count(FindingsAssembler.COMMON_SCORE),
                ScoreSums.total(FindingsAssembler.COMMON_SCORE),
                ScoreSums.squares(FindingsAssembler.COMMON_SCORE))
            .collectAsList()) {
      counted.put(row.getAs(ThemeColumns.THEME_ID), row);
    }
    List<ThemeFinding> findings = new ArrayList<>();
    for (Theme theme : themes) {
      Row row = counted.get(theme.id());
      long count = row == null ? 0 : row.<Long>getAs("feedback");
      findings.add(
          new ThemeFinding(
              theme.id(),
              theme.name(),
              theme.groupId(),
              theme.groupName(),
              count,
              row == null ? 0 : row.<Long>getAs("mentions"),
              Intervals.share(count, feedback),
              row == null ? null : ScoreSums.mean(row, scale),
              row == null ? null : Calendar.week(row.getAs("first")),
              row == null ? null : Calendar.week(row.getAs("last")),
              trend.change(theme.id()),
              theme.keywords()));
    }
    findings.sort(
        Comparator.comparingLong((ThemeFinding finding) -> -finding.feedback())
            .thenComparing(ThemeFinding::themeId));
    return findings;
  }

  /** The groups in numbers, most feedback first, then by id. */
  static List<GroupFinding> groups(
      Dataset<Row> pairs,
      List<Theme> themes,
      List<ThemeFinding> findings,
      long feedback,
      CommonScale scale) {
    List<Row> memberships =
        themes.stream().map(theme -> RowFactory.create(theme.id(), theme.groupId())).toList();
    StructType membership =
        new StructType()
            .add(ThemeColumns.THEME_ID, DataTypes.StringType, false)
            .add(GROUP_ID, DataTypes.StringType, false);
    Map<String, Row> counted = new HashMap<>();
    for (Row row :
        pairs
            .join(
                pairs.sparkSession().createDataFrame(memberships, membership),
                ThemeColumns.THEME_ID)
            .groupBy(MentionColumns.FEEDBACK_ID, GROUP_ID)
            .agg(first(FindingsAssembler.COMMON_SCORE).as(FindingsAssembler.COMMON_SCORE))
            .groupBy(GROUP_ID)
            .agg(
                count(lit(1)).as("feedback"),
                ScoreSums.count(FindingsAssembler.COMMON_SCORE),
                ScoreSums.total(FindingsAssembler.COMMON_SCORE),
                ScoreSums.squares(FindingsAssembler.COMMON_SCORE))
            .collectAsList()) {
      counted.put(row.getAs(GROUP_ID), row);
    }
    Map<String, List<ThemeFinding>> members = new LinkedHashMap<>();
    findings.forEach(
        finding ->
            members.computeIfAbsent(finding.groupId(), id -> new ArrayList<>()).add(finding));
    List<GroupFinding> groups = new ArrayList<>();
    members.forEach(
        (groupId, group) -> {
          Row row = counted.get(groupId);
          long count = row == null ? 0 : row.<Long>getAs("feedback");
          groups.add(
              new GroupFinding(
                  groupId,
                  group.get(0).groupName(),
                  count,
                  Intervals.share(count, feedback),
                  row == null ? null : ScoreSums.mean(row, scale),
                  group.stream().map(ThemeFinding::themeId).toList()));
        });
    groups.sort(
        Comparator.comparingLong((GroupFinding group) -> -group.feedback())
            .thenComparing(GroupFinding::groupId));
    return groups;
  }
}
