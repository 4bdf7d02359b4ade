package org.earshot.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.JobProblem;

/** What became of the rows of every file, counted in one pass. */
final class Tallies {

  private static final String SCORE_MISSING = "score_missing";
  private static final String SCORE_UNREADABLE = "score_unreadable";
  private static final String UNDATED = "undated";
  private static final String NEWEST = "newest";

  private final List<ExportFile> files;
  private final Map<Integer, Row> counts;

  private Tallies(List<ExportFile> files, Map<Integer, Row> counts) {
    this.files = files;
    this.counts = counts;
  }

  /** Counts rows whose duplicates are marked. */
  static Tallies of(List<ExportFile> files, Dataset<Row> rows) {
    List<Column> counted = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      counted.add(count_if(is(fate)).as(fate.name()));
    }
    Column usable = is(Fate.USABLE);
    Column score = col(ReadColumns.SCORE_FATE);
    counted.add(count_if(usable.and(score.equalTo(ScoreFate.MISSING.name()))).as(SCORE_MISSING));
    counted.add(
        count_if(usable.and(score.equalTo(ScoreFate.UNREADABLE.name()))).as(SCORE_UNREADABLE));
    counted.add(count_if(usable.and(col(ReadColumns.DAY).isNull())).as(UNDATED));
    counted.add(count_if(col(ReadColumns.DATE_FILLED)).as(ReadColumns.DATE_FILLED));
    counted.add(count_if(col(ReadColumns.DATE_UNREADABLE)).as(ReadColumns.DATE_UNREADABLE));
    counted.add(max(when(usable, col(ReadColumns.DAY))).as(NEWEST));
    Map<Integer, Row> counts = new HashMap<>();
    Column[] others = counted.subList(1, counted.size()).toArray(Column[]::new);
    rows.groupBy(col(ReadColumns.FILE))
        .agg(counted.get(0), others)
        .collectAsList()
        .forEach(row -> counts.put(row.getAs(ReadColumns.FILE), row));
    return new Tallies(files, counts);
  }

  /** One tally per file, in the order of the files. */
  List<SourceTally> bySource() {
    return files.stream().map(this::tally).toList();
  }

  /** The newest date of a usable feedback; null when none is dated. */
  LocalDate newest() {
    return counts.values().stream()
        .map(row -> row.<Integer>getAs(NEWEST))
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .map(LocalDate::ofEpochDay)
        .orElse(null);
  }

  /** The files of which dates are written and not one can be read. */
  List<ExportFile> withoutReadableDate() {
    return files.stream()
        .filter(file -> count(file, ReadColumns.DATE_FILLED) > 0)
        .filter(
            file ->
                count(file, ReadColumns.DATE_FILLED) == count(file, ReadColumns.DATE_UNREADABLE))
        .toList();
  }

  /** How many rows or cells have one fate. */
  long total(Fate fate) {
    return files.stream().mapToLong(file -> count(file, fate.name())).sum();
  }

  /** What to say when there is no usable feedback at all. */
  JobProblem nothingUsable() {
    String found =
        bySource().stream()
            .limit(10)
            .map(
                tally ->
                    String.format(
                        Locale.ROOT,
                        "%s has %,d %s (%,d blank, %,d placeholders, %,d duplicates, %,d rejected,"
                            + " %,d outside the window)",
                        tally.source(),
                        tally.rowsRead(),
                        tally.cells() ? "cells" : "rows",
                        tally.blank(),
                        tally.placeholder(),
                        tally.duplicate(),
                        tally.rejected(),
                        tally.outsideWindow()))
            .collect(Collectors.joining("; "));
    int more = files.size() - 10;
    return new JobProblem(
        "There is no usable text in this job's exports: "
            + found
            + (more > 0 ? "; and " + more + " more files" : "")
            + ". Check columns.text, as-of and window in the job file.");
  }

  private SourceTally tally(ExportFile file) {
    return new SourceTally(
        file.source(),
        rowsRead(file),
        count(file, Fate.USABLE.name()),
        count(file, Fate.BLANK.name()),
        count(file, Fate.PLACEHOLDER.name()),
        count(file, Fate.DUPLICATE.name()),
        count(file, Fate.REJECTED.name()),
        count(file, Fate.OUTSIDE_WINDOW.name()),
        file.rules().columns().text().size() > 1,
        file.layout().preambleLines(),
        count(file, SCORE_MISSING),
        count(file, SCORE_UNREADABLE),
        count(file, UNDATED),
        file.layout().encoding(),
        file.sha256());
  }

  private long rowsRead(ExportFile file) {
    return Stream.of(Fate.values()).mapToLong(fate -> count(file, fate.name())).sum();
  }

  private long count(ExportFile file, String what) {
    Row row = counts.get(file.number());
    return row == null ? 0 : row.<Long>getAs(what);
  }

  private static Column is(Fate fate) {
    return col(ReadColumns.FATE).equalTo(fate.name());
  }
}
