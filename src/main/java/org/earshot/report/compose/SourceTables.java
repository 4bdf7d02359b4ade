package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.insight.WeekTotal;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Balance;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.blocks.WaterfallChart;
import org.earshot.report.blocks.WaterfallChart.Kind;
import org.earshot.report.blocks.WaterfallChart.Step;

/** What became of the rows of each file. */
final class SourceTables {

  /** How many digits of a long checksum are shown; the table for machines has all. */
  private static final int SHOWN = 16;

  private SourceTables() {}

  static Table reconciliation(Findings findings) {
    boolean cells = findings.sources().stream().anyMatch(SourceTally::cells);
    List<Column> columns =
        List.of(
            new Column("source", "File", Format.TEXT),
            new Column("read", cells ? "Cells or rows read" : "Rows read", Format.COUNT),
            new Column("usable", "Usable", Format.COUNT),
            new Column("blank", "Blank", Format.COUNT),
            new Column("placeholder", "Placeholder", Format.COUNT),
            new Column("duplicate", "Sent before", Format.COUNT),
            new Column("rejected", "Rejected", Format.COUNT),
            new Column("outside", "Outside the period", Format.COUNT));
    List<Row> rows = new ArrayList<>();
    for (SourceTally tally : findings.sources()) {
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(tally.source()),
                  Cells.count(tally.rowsRead()),
                  Cells.count(tally.usable()),
                  Cells.count(tally.blank()),
                  Cells.count(tally.placeholder()),
                  Cells.count(tally.duplicate()),
                  Cells.count(tally.rejected()),
                  Cells.count(tally.outsideWindow()))));
    }
    Row footer =
        new Row(
            null,
            List.of(
                Cells.text("All files"),
                Cells.count(sum(findings, SourceTally::rowsRead)),
                Cells.count(sum(findings, SourceTally::usable)),
                Cells.count(sum(findings, SourceTally::blank)),
                Cells.count(sum(findings, SourceTally::placeholder)),
                Cells.count(sum(findings, SourceTally::duplicate)),
                Cells.count(sum(findings, SourceTally::rejected)),
                Cells.count(sum(findings, SourceTally::outsideWindow))));
    return new Table(
        Places.RECONCILIATION,
        "What became of every row",
        cells
            ? "Where a job names several text columns for a file, each text cell is counted instead"
                + " of the row."
            : "",
        columns,
        rows,
        footer,
        new Balance(
            "read", List.of("usable", "blank", "placeholder", "duplicate", "rejected", "outside")));
  }

  static Table files(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (SourceTally tally : findings.sources()) {
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(tally.source()),
                  Cells.count(tally.preambleLines()),
                  Cells.count(tally.undated()),
                  Cells.count(tally.scoreMissing()),
                  Cells.count(tally.scoreUnreadable()),
                  Cells.text(tally.cells() ? "cells" : "rows"),
                  Cells.text(tally.encoding()),
                  Cells.text(
                      tally.sha256().substring(0, Math.min(SHOWN, tally.sha256().length()))))));
    }
    return new Table(
        Places.FILE_TABLE,
        "How each file was read",
        "Usable feedback without a date, with a code for “don't know”, or with a score that is not"
            + " on the scale is kept and counted here.",
        List.of(
            new Column("source", "File", Format.TEXT),
            new Column("preamble", "Lines before the header", Format.COUNT),
            new Column("undated", "Without a date", Format.COUNT),
            new Column("missing", "Score missing", Format.COUNT),
            new Column("unreadable", "Score unreadable", Format.COUNT),
            new Column("counted", "Counted", Format.TEXT),
            new Column("encoding", "Encoding", Format.TEXT),
            new Column("sha256", "SHA-256, beginning", Format.TEXT)),
        rows);
  }

  static Chart waterfall(Findings findings) {
    long usable = sum(findings, SourceTally::usable);
    long unthemed = Math.round(findings.unthemed().value() * usable);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("Read", sum(findings, SourceTally::rowsRead), Kind.TOTAL));
    loss(steps, "Blank", sum(findings, SourceTally::blank));
    loss(steps, "Placeholder", sum(findings, SourceTally::placeholder));
    loss(steps, "Sent before", sum(findings, SourceTally::duplicate));
    loss(steps, "Rejected", sum(findings, SourceTally::rejected));
    loss(steps, "Outside the period", sum(findings, SourceTally::outsideWindow));
    steps.add(new Step("Usable", usable, Kind.TOTAL));
    loss(steps, "Without a theme", unthemed);
    steps.add(new Step("With a theme", usable - unthemed, Kind.TOTAL));
    return new WaterfallChart(
        "rows-to-themes",
        "From rows read to themes",
        "Rows (or text cells, where a file has several text columns) of "
            + Wording.plural(findings.sources().size(), "file", "files")
            + ".",
        steps);
  }

  /** From what was read to mentions, in one row. */
  static Table mentions(Findings findings) {
    long read = sum(findings, SourceTally::rowsRead);
    long silent = sum(findings, tally -> tally.blank() + tally.placeholder());
    List<WeekTotal> weeks = findings.totals();
    return new Table(
        Places.MENTION_TABLE,
        "From what was read to mentions",
        "Said nothing: blank or such as “n/a”. Without a theme: feedback of which no mention has one.",
        List.of(
            new Column("read", "Read", Format.COUNT),
            new Column("silent", "Said nothing", Format.COUNT),
            new Column("silent-share", "Said nothing, share", Format.PERCENT),
            new Column("feedback", "Feedback", Format.COUNT),
            new Column("unthemed-share", "Without a theme, share", Format.PERCENT),
            new Column("mentions", "Mentions", Format.COUNT),
            new Column("first", "First week", Format.WEEK),
            new Column("last", "Last week", Format.WEEK),
            new Column("weeks", "Weeks", Format.COUNT)),
        List.of(
            new Row(
                null,
                List.of(
                    Cells.count(read),
                    Cells.count(silent),
                    read == 0 ? Cell.BLANK : new Cell.Measure((double) silent / read),
                    Cells.count(findings.feedback()),
                    Cells.value(findings.unthemed()),
                    Cells.count(findings.mentions()),
                    Cells.week(weeks.isEmpty() ? null : weeks.get(0).week()),
                    Cells.week(weeks.isEmpty() ? null : weeks.get(weeks.size() - 1).week()),
                    Cells.count(weeks.size())))));
  }

  private static void loss(List<Step> steps, String label, long amount) {
    if (amount > 0) {
      steps.add(new Step(label, amount, Kind.LOSS));
    }
  }

  private static long sum(Findings findings, ToLongFunction<SourceTally> part) {
    return findings.sources().stream().mapToLong(part).sum();
  }
}
