package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.row_number;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.text.MentionColumns;
import org.earshot.themes.ThemeColumns;

/** Chooses quotes: for each theme those nearest to its middle, and the newest. */
final class QuoteSelection {

  private static final int TYPICAL = 3;

  /** More than are shown, because some say the same word for word. */
  private static final int CONSIDERED = 12;

  /** Shorter mentions name the theme but tell nothing about it. */
  private static final int FEWEST_CHARACTERS = 25;

  private QuoteSelection() {}

  /** The quotes, by theme and then role. */
  static List<QuoteFinding> of(ThemedFeedback themed) {
    Dataset<Row> mentions =
        themed
            .mentions()
            .where(col(ThemeColumns.THEME_ID).isNotNull())
            .where(length(col(MentionColumns.MENTION)).geq(FEWEST_CHARACTERS))
            .join(
                themed
                    .feedback()
                    .select(
                        FeedbackColumns.FEEDBACK_ID,
                        FeedbackColumns.SOURCE,
                        FeedbackColumns.LINE,
                        FeedbackColumns.DATE,
                        FeedbackColumns.SCORE),
                FeedbackColumns.FEEDBACK_ID);
    WindowSpec theme = Window.partitionBy(ThemeColumns.THEME_ID);
    List<Row> rows =
        mentions
            .withColumn(
                "nearness",
                row_number()
                    .over(
                        theme.orderBy(
                            col(ThemeColumns.SIMILARITY).desc(),
                            col(MentionColumns.FEEDBACK_ID),
                            col(MentionColumns.START))))
            .withColumn(
                "recency",
                row_number()
                    .over(
                        theme.orderBy(
                            col(FeedbackColumns.DATE).desc_nulls_last(),
                            col(ThemeColumns.SIMILARITY).desc(),
                            col(MentionColumns.FEEDBACK_ID),
                            col(MentionColumns.START))))
            .where(col("nearness").leq(CONSIDERED).or(col("recency").leq(CONSIDERED)))
            .collectAsList();
    return chosen(rows);
  }

  private static List<QuoteFinding> chosen(List<Row> rows) {
    List<Row> byNearness = new ArrayList<>(rows);
    byNearness.sort(
        Comparator.comparing((Row row) -> row.<String>getAs(ThemeColumns.THEME_ID))
            .thenComparingInt(row -> row.<Integer>getAs("nearness")));
    List<Row> byRecency = new ArrayList<>(rows);
    byRecency.sort(
        Comparator.comparing((Row row) -> row.<String>getAs(ThemeColumns.THEME_ID))
            .thenComparingInt(row -> row.<Integer>getAs("recency")));
    Set<String> said = new HashSet<>();
    List<QuoteFinding> quotes = new ArrayList<>();
    take(byNearness, "typical", TYPICAL, said, quotes);
    take(byRecency, "recent", 1, said, quotes);
    quotes.sort(Comparator.comparing(QuoteFinding::themeId));
    return quotes;
  }

  private static void take(
      List<Row> rows, String role, int wanted, Set<String> said, List<QuoteFinding> quotes) {
    String theme = null;
    int taken = 0;
    for (Row row : rows) {
      String id = row.getAs(ThemeColumns.THEME_ID);
      if (!id.equals(theme)) {
        theme = id;
        taken = 0;
      }
      String text = row.getAs(MentionColumns.MENTION);
      if (taken < wanted && said.add(id + text)) {
        taken++;
        quotes.add(quote(row, role, text));
      }
    }
  }

  private static QuoteFinding quote(Row row, String role, String text) {
    Date date = row.getAs(FeedbackColumns.DATE);
    return new QuoteFinding(
        row.getAs(ThemeColumns.THEME_ID),
        role,
        text,
        row.getAs(FeedbackColumns.FEEDBACK_ID),
        row.getAs(FeedbackColumns.SOURCE),
        row.<Integer>getAs(FeedbackColumns.LINE),
        date == null ? null : date.toLocalDate(),
        row.getAs(FeedbackColumns.SCORE));
  }
}
