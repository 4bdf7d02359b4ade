package org.earshot.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.insight.OneFeedback;
import org.earshot.insight.OneMention;
import org.earshot.insight.ThemedColumns;
import org.earshot.insight.ThemedFeedback;
import org.earshot.insight.ToldColumns;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.insight.sentiment.Sentiment;
import org.earshot.report.tables.CsvTable;
import org.earshot.report.tables.RowTables;
import org.earshot.text.MentionColumns;
import org.earshot.themes.ThemeColumns;

/** The tables of a report that have a row per feedback or mention, in an order of their content. */
final class RunTables {

  private static final List<String> FEEDBACK =
      List.of(
          FeedbackColumns.FEEDBACK_ID,
          FeedbackColumns.SOURCE,
          FeedbackColumns.LINE,
          FeedbackColumns.DATE,
          FeedbackColumns.KIND,
          FeedbackColumns.SCORE,
          ThemedColumns.THEME_ID,
          ThemedColumns.THEME_IDS,
          FeedbackColumns.COLUMN,
          FeedbackColumns.CASE_ID,
          FeedbackColumns.QUESTION);

  private static final List<String> MENTIONS =
      List.of(
          MentionColumns.FEEDBACK_ID,
          FeedbackColumns.SOURCE,
          FeedbackColumns.LINE,
          MentionColumns.START,
          MentionColumns.END,
          ThemeColumns.THEME_ID,
          ThemeColumns.SIMILARITY,
          FeedbackColumns.COLUMN,
          MentionColumns.SILENCE,
          MentionColumns.MENTION,
          "sentiment",
          "polarity",
          "polarity_probability",
          ToldColumns.PRACTICE,
          ToldColumns.VERDICT);

  /** What the driver holds at a time; some ten megabytes. */
  private static final int ROWS_AT_A_TIME = 20_000;

  private final List<String> segments;

  /**
   * The tables of a job.
   *
   * @param inputs say which segments there are
   */
  RunTables(List<ExportSource> inputs) {
    this.segments =
        inputs.stream()
            .flatMap(input -> input.columns().segments().stream())
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * Writes {@code feedback.csv}, by id, and {@code mentions.csv}, by feedback and place.
   *
   * @param folder the folder, which exists
   * @param count how many feedback there are
   */
  void write(Path folder, ThemedFeedback themed, long count) throws IOException {
    int parts = Math.toIntExact(1 + count / ROWS_AT_A_TIME);
    Iterator<Row> rows =
        themed
            .feedback()
            .select(OneFeedback.columns())
            .repartitionByRange(parts, col(FeedbackColumns.FEEDBACK_ID))
            .sortWithinPartitions(FeedbackColumns.FEEDBACK_ID)
            .toLocalIterator();
    List<String> facts = new ArrayList<>(FEEDBACK);
    segments.forEach(segment -> facts.add(RowTables.SEGMENT + segment));
    try (CsvTable feedback = CsvTable.begin(folder.resolve(RowTables.FEEDBACK), facts);
        CsvTable mentions = CsvTable.begin(folder.resolve(RowTables.MENTIONS), MENTIONS)) {
      while (rows.hasNext()) {
        OneFeedback one = OneFeedback.of(rows.next());
        feedback.row(values(one));
        for (OneMention mention : one.mentions()) {
          mentions.row(values(one, mention));
        }
      }
    }
  }

  private List<Object> values(OneFeedback feedback) {
    List<Object> values = new ArrayList<>(facts(feedback));
    segments.forEach(segment -> values.add(feedback.segments().get(segment)));
    return values;
  }

  private static List<Object> facts(OneFeedback feedback) {
    return Arrays.asList(
        feedback.id(),
        feedback.source(),
        feedback.line(),
        feedback.date(),
        feedback.kind(),
        feedback.score(),
        feedback.themeId(),
        String.join(" ", feedback.themeIds()),
        feedback.column(),
        feedback.caseId(),
        feedback.question());
  }

  private static List<Object> values(OneFeedback feedback, OneMention mention) {
    Sentiment sentiment = mention.sentiment();
    PracticeVerdict told = mention.practice();
    return Arrays.asList(
        feedback.id(),
        feedback.source(),
        feedback.line(),
        mention.start(),
        mention.end(),
        mention.themeId(),
        mention.similarity(),
        feedback.column(),
        mention.silence(),
        mention.text(),
        sentiment == null ? null : (Double) sentiment.value(),
        sentiment == null ? null : word(sentiment.polarity()),
        sentiment == null ? null : (Double) sentiment.probability(),
        told == null ? null : told.practice(),
        told == null ? null : word(told.verdict()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
