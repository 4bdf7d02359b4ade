package org.earshot.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * How the rows of a file are understood: the part of an {@link ExportSource} that goes to where the
 * rows are read.
 *
 * @param kind what sort of export it is
 * @param columns which column holds what
 * @param dates date patterns in the order in which they are tried
 * @param score the scale; null when there is none
 * @param placeholders answers that say nothing, beyond those that Earshot knows
 */
record ReadingRules(
    FeedbackKind kind,
    ColumnMapping columns,
    List<String> dates,
    ScoreScale score,
    List<String> placeholders)
    implements Serializable {

  static ReadingRules of(ExportSource source) {
    return new ReadingRules(
        source.kind(), source.columns(), source.dates(), source.score(), source.placeholders());
  }
}
