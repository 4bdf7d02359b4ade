package org.earshot.ingest;

import java.nio.file.Path;
import java.util.List;

/** Entries of a job's inputs for tests. */
final class Sources {

  private Sources() {}

  /** A survey of one text column and nothing else. */
  static ExportSource of(Path base, String path, String text) {
    return of(base, path, columns(text));
  }

  /** A survey with some columns. */
  static ExportSource of(Path base, String path, ColumnMapping columns) {
    return new ExportSource(
        base, path, FeedbackKind.SURVEY, columns, List.of(), null, null, List.of());
  }

  /** The same with date patterns. */
  static ExportSource dated(ExportSource source, String... patterns) {
    return new ExportSource(
        source.base(),
        source.path(),
        source.kind(),
        source.columns(),
        List.of(patterns),
        source.score(),
        source.encoding(),
        source.placeholders());
  }

  /** The same with a scale. */
  static ExportSource scored(ExportSource source, ScoreScale scale) {
    return new ExportSource(
        source.base(),
        source.path(),
        source.kind(),
        source.columns(),
        source.dates(),
        scale,
        source.encoding(),
        source.placeholders());
  }

  /** The same with a charset. */
  static ExportSource encoded(ExportSource source, String encoding) {
    return new ExportSource(
        source.base(),
        source.path(),
        source.kind(),
        source.columns(),
        source.dates(),
        source.score(),
        encoding,
        source.placeholders());
  }

  /** Text columns only. */
  static ColumnMapping columns(String... text) {
    return new ColumnMapping(null, null, null, null, List.of(text), null, List.of());
  }

  /** A date and a text. */
  static ColumnMapping datedColumns(String date, String text) {
    return new ColumnMapping(null, null, date, null, List.of(text), null, List.of());
  }
}
