package org.earshot.ingest;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the exports of a job gave.
 *
 * @param feedback the usable feedback, with the columns of {@link FeedbackColumns}
 * @param tallies one per file, in the order of the job's inputs and then of file names
 * @param rejections the rows that could not be read, by source, line and column
 * @param asOf the last day the run looks at: the job's, else the newest date of a usable feedback;
 *     null when no feedback has a date
 * @param questions what became of the answers to each question, by input, question and segment
 * @param silentCases rows without usable text of the inputs that name a column of answers
 */
public record Ingested(
    Dataset<Row> feedback,
    List<SourceTally> tallies,
    List<Rejection> rejections,
    LocalDate asOf,
    List<QuestionTally> questions,
    List<SilentCase> silentCases) {

  /** Copies the lists. */
  public Ingested {
    tallies = List.copyOf(tallies);
    rejections = List.copyOf(rejections);
    questions = List.copyOf(questions);
    silentCases = List.copyOf(silentCases);
  }

  /** What reading gave, where neither questions nor cases without text matter. */
  public Ingested(
      Dataset<Row> feedback,
      List<SourceTally> tallies,
      List<Rejection> rejections,
      LocalDate asOf) {
    this(feedback, tallies, rejections, asOf, List.of(), List.of());
  }
}
