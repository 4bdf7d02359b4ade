package org.earshot.report.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.earshot.JobProblem;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.text.MentionColumns;

/**
 * The two tables that a run leaves of every feedback and every mention, read side by side. Both are
 * in the order of the feedback's ids, so neither is held.
 */
public final class RowTables {

  /** The table of feedback. */
  public static final String FEEDBACK = "feedback.csv";

  /** The table of mentions. */
  public static final String MENTIONS = "mentions.csv";

  /** The columns of segments in the table of feedback begin so; the segment's name follows. */
  public static final String SEGMENT = "segment: ";

  private static final List<String> FACTS =
      List.of(
          FeedbackColumns.FEEDBACK_ID,
          FeedbackColumns.SOURCE,
          FeedbackColumns.LINE,
          FeedbackColumns.DATE,
          FeedbackColumns.KIND,
          FeedbackColumns.SCORE,
          FeedbackColumns.QUESTION);

  private static final List<String> TOLD =
      List.of(
          MentionColumns.FEEDBACK_ID,
          MentionColumns.MENTION,
          MentionColumns.SILENCE,
          "theme_id",
          "polarity",
          "practice",
          "verdict");

  private final Path folder;
  private final Writing writing;

  /** Those who write the tables. */
  @FunctionalInterface
  public interface Writing {

    /** Waits until the tables are written. */
    void await() throws IOException;
  }

  /** The tables of a folder that has them, or has none. */
  public RowTables(Path folder) {
    this(folder, () -> {});
  }

  /** The tables of a folder into which they are being written: whoever reads them waits. */
  public RowTables(Path folder, Writing writing) {
    this.folder = folder;
    this.writing = writing;
  }

  /** Whether both are there. */
  public boolean present() {
    return Files.isRegularFile(folder.resolve(FEEDBACK))
        && Files.isRegularFile(folder.resolve(MENTIONS));
  }

  /** The names of the segments. */
  public List<String> segments() throws IOException {
    writing.await();
    try (CsvRows feedback = CsvRows.open(folder.resolve(FEEDBACK), FACTS)) {
      return feedback.columns().stream()
          .filter(column -> column.startsWith(SEGMENT))
          .map(column -> column.substring(SEGMENT.length()))
          .toList();
    }
  }

  /**
   * Gives every mention with its feedback, and a feedback without any mention with null.
   *
   * @throws JobProblem when a table lacks a column, or there is a mention without its feedback
   */
  public void read(BiConsumer<CsvRow, CsvRow> taker) throws IOException {
    writing.await();
    try (CsvRows feedback = CsvRows.open(folder.resolve(FEEDBACK), FACTS);
        CsvRows mentions = CsvRows.open(folder.resolve(MENTIONS), TOLD)) {
      while (feedback.next() != null) {
        CsvRow one = feedback.take();
        String id = one.text(FeedbackColumns.FEEDBACK_ID);
        boolean silent = true;
        while (isOf(mentions.next(), id)) {
          taker.accept(one, mentions.take());
          silent = false;
        }
        if (silent) {
          taker.accept(one, null);
        }
      }
      if (mentions.next() != null) {
        throw new JobProblem(
            String.format(
                Locale.ROOT,
                "%s has a mention of the feedback %s, which is not in its place in %s; both must be"
                    + " as the run left them.",
                folder.resolve(MENTIONS),
                mentions.next().text(MentionColumns.FEEDBACK_ID),
                FEEDBACK));
      }
    }
  }

  private static boolean isOf(CsvRow mention, String feedback) {
    return mention != null && mention.text(MentionColumns.FEEDBACK_ID).equals(feedback);
  }
}
