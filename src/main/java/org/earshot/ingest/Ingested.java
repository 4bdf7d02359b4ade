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
 */
public record Ingested(
    Dataset<Row> feedback, List<SourceTally> tallies, List<Rejection> rejections, LocalDate asOf) {

  /** Copies the lists. */
  public Ingested {
    tallies = List.copyOf(tallies);
    rejections = List.copyOf(rejections);
  }
}
