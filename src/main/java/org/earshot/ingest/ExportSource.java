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
 * @param stopWords words that say nothing in these exports, such as the maker's name in complaints
 *     about its cars; compared without regard to case
 */
public record ExportSource(
    Path base,
    String path,
    FeedbackKind kind,
    ColumnMapping columns,
    List<String> dates,
    ScoreScale score,
    String encoding,
    List<String> placeholders,
    List<String> stopWords) {

  /** Copies the lists. */
  public ExportSource {
    dates = List.copyOf(dates);
    placeholders = List.copyOf(placeholders);
    stopWords = List.copyOf(stopWords);
  }

  /** An entry without stop words of its own. */
  public ExportSource(
      Path base,
      String path,
      FeedbackKind kind,
      ColumnMapping columns,
      List<String> dates,
      ScoreScale score,
      String encoding,
      List<String> placeholders) {
    this(base, path, kind, columns, dates, score, encoding, placeholders, List.of());
  }
}
