package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.text.MentionColumns;
import org.earshot.text.Silence;
import org.earshot.themes.ThemeColumns;

/**
 * Feedback with its mentions and their themes: one row per feedback, so that whoever counts, quotes
 * or lists reads each once and joins nothing.
 *
 * @param feedback the columns of {@link FeedbackColumns} and {@link ThemedColumns#MENTIONS}, which
 *     is null for a feedback without any; a mention has either a theme or a {@link
 *     MentionColumns#SILENCE}. {@link OneFeedback} reads a row
 */
public record ThemedFeedback(Dataset<Row> feedback) {

  /** The same where no practices are looked for, or what gists tell of them is enough. */
  public static ThemedFeedback of(Dataset<Row> feedback, Dataset<Row> mentions, Dataset<Row> told) {
    return of(feedback, mentions, told, OwnWords.UNREAD);
  }

  /**
   * Brings feedback, its mentions and the themes of their texts together.
   *
   * @param feedback the columns of {@link FeedbackColumns}
   * @param mentions the columns of {@link MentionColumns}
   * @param told the theme of every gist and what it tells, with the columns of {@link ThemeColumns}
   *     and {@link ToldColumns}
   * @param words decides where a gist may tell of a practice
   */
  public static ThemedFeedback of(
      Dataset<Row> feedback, Dataset<Row> mentions, Dataset<Row> told, OwnWords words) {
    Column silence =
        when(col(MentionColumns.SILENCE).isNotNull(), col(MentionColumns.SILENCE))
            .when(col(ThemeColumns.EXCLUDED_ID).isNotNull(), lit(Silence.THEME_EXCLUDED.word()))
            .when(col(ThemeColumns.THEME_ID).isNull(), lit(Silence.FAR_FROM_ALL.word()));
    // Sorted by the first field, the start, of which a feedback has no two alike.
    Column inOrder =
        sort_array(
            collect_list(
                struct(
                    col(MentionColumns.START),
                    col(MentionColumns.END),
                    col(MentionColumns.MENTION),
                    silence.as(MentionColumns.SILENCE),
                    col(ThemeColumns.THEME_ID),
                    col(ThemeColumns.SIMILARITY),
                    col(ThemeColumns.EXCLUDED_ID),
                    col(ToldColumns.SENTIMENTS),
                    words.practice(feedback.sparkSession()))));
    Dataset<Row> spoken =
        ToldMentions.of(mentions, told)
            .groupBy(MentionColumns.FEEDBACK_ID)
            .agg(inOrder.as(ThemedColumns.MENTIONS));
    return new ThemedFeedback(feedback.join(spoken, FeedbackColumns.FEEDBACK_ID, "left").persist());
  }
}
