package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.WeekTotal;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** What changes from week to week. */
final class TrendSection {

  /** How many weeks a person can look over; the tables for machines have all. */
  private static final int WEEKS = 26;

  private TrendSection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    ControlBlocks controls = new ControlBlocks(findings);
    List<Sentence> said = new ArrayList<>(List.of(new SignalSentences(findings).changed()));
    if (controls.any()) {
      said.add(controls.sentence());
    }
    blocks.add(new Sentences(said));
    if (findings.themes().stream().anyMatch(TrendSection::compared)) {
      blocks.add(new ChartBlock(ThemeCharts.changes(findings)));
    }
    if (!findings.totals().isEmpty()) {
      if (controls.any()) {
        blocks.add(new ChartBlock(controls.chart()));
        if (!controls.table().rows().isEmpty()) {
          blocks.add(controls.table());
        }
      } else if (!findings.themes().isEmpty()) {
        blocks.add(new ChartBlock(WeekCharts.themes(findings)));
      }
      if (Overall.scored(findings)) {
        blocks.add(new ChartBlock(WeekCharts.volume(findings)));
      }
      blocks.add(weeks(findings));
    }
    return new Section(
        Places.TREND,
        "Trend",
        findings.totals().isEmpty()
            ? "No feedback has a date, so there is no trend to show."
            : "How much came and what it spoke of, by ISO week. Ups and downs are mostly chance; what changed"
                + " beyond it is in “What changed”.",
        blocks);
  }

  private static boolean compared(ThemeFinding theme) {
    return theme.change() != null && theme.change().hasInterval();
  }

  private static Table weeks(Findings findings) {
    boolean scored = Overall.scored(findings);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("week", "Week", Format.WEEK));
    columns.add(new Column("feedback", "Feedback", Format.COUNT));
    columns.add(new Column("unthemed", "Without a theme", Format.COUNT));
    columns.add(new Column("unthemed-share", "Without a theme, share", Format.PERCENT));
    if (scored) {
      columns.add(new Column("score", "Mean score", Format.SCORE));
      columns.add(new Column("score-interval", "Score", Format.SCORE));
      columns.add(new Column("scored", "Scores", Format.COUNT));
    }
    columns.add(new Column("note", "Note", Format.TEXT));
    List<Row> rows = new ArrayList<>();
    List<WeekTotal> totals = findings.totals();
    List<WeekTotal> shown = totals.subList(Math.max(0, totals.size() - WEEKS), totals.size());
    for (WeekTotal total : shown) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.week(total.week()));
      cells.add(Cells.count(total.feedback()));
      cells.add(Cells.count(total.unthemed()));
      cells.add(
          total.feedback() == 0
              ? Cell.BLANK
              : new Cell.Measure((double) total.unthemed() / total.feedback()));
      if (scored) {
        cells.add(Cells.value(total.meanScore()));
        cells.add(Cells.range(total.meanScore()));
        cells.add(total.meanScore() == null ? Cell.BLANK : Cells.count(total.meanScore().n()));
      }
      cells.add(Cells.text(total.complete() ? "" : "not over"));
      rows.add(new Row(null, cells));
    }
    Collections.reverse(rows);
    return new Table(
        Places.WEEK_TABLE,
        shown.size() < totals.size() ? "The last " + shown.size() + " weeks" : "Every week",
        "Usable feedback with a date, by ISO week, the latest first. Every week of all "
            + totals.size()
            + " is in tables/totals.csv, with its themes in tables/weeks.csv.",
        columns,
        rows);
  }
}
