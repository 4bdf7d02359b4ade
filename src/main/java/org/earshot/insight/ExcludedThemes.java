package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.text.MentionColumns;
import org.earshot.themes.RegisteredTheme;
import org.earshot.themes.ThemeColumns;

/** Counts what reports leave out because an analyst wants it so. */
final class ExcludedThemes {

  private ExcludedThemes() {}

  /** The excluded themes in numbers, in the order of the themes. */
  static List<RegisterFinding.Excluded> inNumbers(
      Dataset<Row> mentions, List<RegisteredTheme> themes) {
    List<RegisteredTheme> excluded =
        themes.stream().filter(one -> one.fate() == RegisteredTheme.Fate.EXCLUDED).toList();
    if (excluded.isEmpty()) {
      return List.of();
    }
    Map<String, Row> counted =
        mentions
            .where(col(ThemeColumns.EXCLUDED_ID).isNotNull())
            .groupBy(ThemeColumns.EXCLUDED_ID)
            .agg(
                count(lit(1)).as("mentions"),
                count_distinct(col(MentionColumns.FEEDBACK_ID)).as("feedback"))
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row));
    return excluded.stream()
        .map(
            one -> {
              Row row = counted.get(one.theme().id());
              return new RegisterFinding.Excluded(
                  one.theme().id(),
                  one.theme().name(),
                  row == null ? 0 : row.getLong(1),
                  row == null ? 0 : row.getLong(2));
            })
        .toList();
  }
}
