package org.earshot.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * One entry of a job's {@code inputs}: some files of one layout.
 *
 * @param base the folder that a relative {@code path} starts from (that of the job file), absolute
 * @param path a file, a folder or a glob
 * @param kind what sort of export it is
 * @param columns which column holds what
 * @param dates date patterns of {@link java.time.format.DateTimeFormatter}, tried in this order;
 *     ISO dates and date-times are always understood
 * @param score the scale of the score column; null when there is none, then scores are numbers
 *     without a scale
 * @param encoding a charset name; null lets the reader see for itself
 * @param placeholders answers that say nothing, beyond those that Earshot knows; compared without
 *     regard to case, surrounding space and closing punctuation
 */
public record ExportSource(
    Path base,
    String path,
    FeedbackKind kind,
    ColumnMapping columns,
    List<String> dates,
    ScoreScale score,
    String encoding,
    List<String> placeholders) {

  /** Copies the lists. */
  public ExportSource {
    dates = List.copyOf(dates);
    placeholders = List.copyOf(placeholders);
  }
}
