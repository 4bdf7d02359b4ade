package org.earshot.insight;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.embed.VectorColumns;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.text.MentionColumns;
import org.earshot.text.Silence;
import org.earshot.themes.ThemeColumns;

/**
 * Feedback and mentions with their themes.
 *
 * @param feedback the columns of {@link FeedbackColumns} and {@link ThemedColumns}
 * @param mentions the columns of {@link MentionColumns} and {@link ThemeColumns}; a mention has
 *     either a theme or a {@link MentionColumns#SILENCE}
 */
public record ThemedFeedback(Dataset<Row> feedback, Dataset<Row> mentions) {

  /**
   * Brings feedback, its mentions and the themes of their texts together.
   *
   * @param feedback the columns of {@link FeedbackColumns}
   * @param mentions the columns of {@link MentionColumns}
   * @param placed the theme of every gist, with the columns of {@link ThemeColumns}
   */
  public static ThemedFeedback of(
      Dataset<Row> feedback, Dataset<Row> mentions, Dataset<Row> placed) {
    Dataset<Row> themed =
        mentions
            .join(
                placed,
                mentions
                    .col(MentionColumns.GIST)
                    .equalTo(placed.col(VectorColumns.TEXT))
                    .and(mentions.col(MentionColumns.SILENCE).isNull()),
                "left")
            .select(
                col(MentionColumns.FEEDBACK_ID),
                col(MentionColumns.START),
                col(MentionColumns.END),
                col(MentionColumns.MENTION),
                when(col(MentionColumns.SILENCE).isNotNull(), col(MentionColumns.SILENCE))
                    .when(
                        col(ThemeColumns.EXCLUDED_ID).isNotNull(),
                        lit(Silence.THEME_EXCLUDED.word()))
                    .when(col(ThemeColumns.THEME_ID).isNull(), lit(Silence.FAR_FROM_ALL.word()))
                    .as(MentionColumns.SILENCE),
                col(ThemeColumns.THEME_ID),
                col(ThemeColumns.SIMILARITY),
                col(ThemeColumns.EXCLUDED_ID))
            .persist();
    return new ThemedFeedback(withThemes(feedback, themed).persist(), themed);
  }

  private static Dataset<Row> withThemes(Dataset<Row> feedback, Dataset<Row> mentions) {
    Dataset<Row> ranked =
        mentions
            .where(col(ThemeColumns.THEME_ID).isNotNull())
            .groupBy(MentionColumns.FEEDBACK_ID, ThemeColumns.THEME_ID)
            .agg(count(lit(1)).as("mentions"), max(ThemeColumns.SIMILARITY).as("nearest"))
            .groupBy(MentionColumns.FEEDBACK_ID)
            .agg(
                sort_array(
                        collect_list(
                            struct(
                                negate(col("mentions")).as("fewer"),
                                negate(col("nearest")).as("farther"),
                                col(ThemeColumns.THEME_ID))))
                    .as("ranked"));
    return feedback
        .join(ranked, FeedbackColumns.FEEDBACK_ID, "left")
        .withColumn(
            ThemedColumns.THEME_IDS,
            coalesce(col("ranked." + ThemeColumns.THEME_ID), array().cast("array<string>")))
        .withColumn(ThemedColumns.THEME_ID, col("ranked").apply(0).getField(ThemeColumns.THEME_ID))
        .drop("ranked");
  }
}
