package org.earshot.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.JobProblem;

/** What became of the rows of every file. */
final class Tallies {

  private final List<ExportFile> files;
  private final Account account;

  Tallies(List<ExportFile> files, Account account) {
    this.files = files;
    this.account = account;
  }

  /** One tally per file, in the order of the files. */
  List<SourceTally> bySource() {
    return files.stream().map(this::tally).toList();
  }

  /** The newest date of a usable feedback; null when none is dated. */
  LocalDate newest() {
    return files.stream()
        .map(file -> own(file).newest())
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .map(LocalDate::ofEpochDay)
        .orElse(null);
  }

  /** The files of which dates are written and not one can be read. */
  List<ExportFile> withoutReadableDate() {
    return files.stream().filter(file -> own(file).dateNeverReadable()).toList();
  }

  /** How many rows or cells have one fate. */
  long total(Fate fate) {
    return files.stream().mapToLong(file -> own(file).rows(fate)).sum();
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
    FileAccount own = own(file);
    return new SourceTally(
        file.source(),
        file.input(),
        own.rows(),
        own.rows(Fate.USABLE),
        own.rows(Fate.BLANK),
        own.rows(Fate.PLACEHOLDER),
        own.rows(Fate.DUPLICATE),
        own.rows(Fate.REJECTED),
        own.rows(Fate.OUTSIDE_WINDOW),
        file.rules().columns().text().size() > 1,
        file.layout().preambleLines(),
        own.usable(ScoreFate.MISSING),
        own.usable(ScoreFate.UNREADABLE),
        own.undated(),
        file.layout().encoding(),
        file.sha256(),
        file.bytes());
  }

  private FileAccount own(ExportFile file) {
    return account.file(file.number());
  }
}
