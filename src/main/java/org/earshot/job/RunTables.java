package org.earshot.job;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.insight.ThemedColumns;
import org.earshot.insight.ThemedFeedback;
import org.earshot.text.MentionColumns;
import org.earshot.themes.ThemeColumns;

/** The tables of a report that have a row per feedback or mention, in an order of their content. */
final class RunTables {

  private RunTables() {}

  /** One row per feedback, by id. */
  static Dataset<Row> feedback(ThemedFeedback themed) {
    return themed
        .feedback()
        .orderBy(FeedbackColumns.FEEDBACK_ID)
        .select(
            col(FeedbackColumns.FEEDBACK_ID),
            col(FeedbackColumns.SOURCE),
            col(FeedbackColumns.LINE),
            col(FeedbackColumns.DATE),
            col(FeedbackColumns.KIND),
            col(FeedbackColumns.SCORE),
            col(ThemedColumns.THEME_ID),
            array_join(col(ThemedColumns.THEME_IDS), " ").as(ThemedColumns.THEME_IDS),
            col(FeedbackColumns.COLUMN),
            col(FeedbackColumns.CASE_ID),
            col(FeedbackColumns.QUESTION));
  }

  /** One row per mention, by feedback and place. */
  static Dataset<Row> mentions(ThemedFeedback themed) {
    Column[] columns = {
      col(MentionColumns.FEEDBACK_ID),
      col(FeedbackColumns.SOURCE),
      col(FeedbackColumns.LINE),
      col(MentionColumns.START),
      col(MentionColumns.END),
      col(ThemeColumns.THEME_ID),
      col(ThemeColumns.SIMILARITY),
      col(FeedbackColumns.COLUMN),
      col(MentionColumns.SILENCE),
      col(MentionColumns.MENTION)
    };
    return themed
        .mentions()
        .join(
            themed
                .feedback()
                .select(
                    FeedbackColumns.FEEDBACK_ID,
                    FeedbackColumns.SOURCE,
                    FeedbackColumns.LINE,
                    FeedbackColumns.COLUMN),
            FeedbackColumns.FEEDBACK_ID)
        .orderBy(MentionColumns.FEEDBACK_ID, MentionColumns.START)
        .select(columns);
  }
}
