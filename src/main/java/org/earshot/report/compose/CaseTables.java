package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.earshot.insight.answer.CaseCounts;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.SegmentAnswers;
import org.earshot.insight.answer.WaitingCase;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.SmallNumbers;

/** Cases counted, and the oldest listed. */
final class CaseTables {

  /** The most values of one segment that are shown; the table for machines has all. */
  private static final int VALUES = 12;

  /** The most cases that are listed; the table for machines has more. */
  private static final int LISTED = 20;

  private CaseTables() {}

  /** The file of an input, or its folder and pattern. */
  static String name(InputAnswers input) {
    return Places.file(input.path());
  }

  static Table whole(List<InputAnswers> inputs) {
    List<Row> rows = new ArrayList<>();
    for (InputAnswers input : inputs) {
      CaseCounts counts = input.counts();
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.text(name(input)));
      cells.add(Cells.count(counts.received()));
      cells.add(Cells.count(input.silent()));
      cells.add(told(input.tells().closing(), counts.open()));
      addAnswers(cells, input, counts);
      cells.add(days(input.waiting().median().value()));
      cells.add(days(input.waiting().nineTenths()));
      cells.add(told(input.tells().reopening(), counts.reopened()));
      rows.add(new Row(null, cells));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("source", "Input", Format.TEXT));
    columns.add(new Column("received", "Cases", Format.COUNT));
    columns.add(new Column("silent", "Without words", Format.COUNT));
    columns.add(new Column("open", "Open", Format.COUNT));
    columns.addAll(answers());
    columns.add(new Column("median", "Days, half", Format.COUNT));
    columns.add(new Column("nine-tenths", "Days, nine in ten", Format.COUNT));
    columns.add(new Column("reopened", "Reopened", Format.COUNT));
    return new Table(
        Places.CASE_TABLE,
        "All cases",
        "In time: of the cases that were answered or whose promised day is over. Late: answered after"
            + " that day. Overdue: that day is over and there is no answer. Days: by when half, and"
            + " nine in ten, have an answer, cases that still wait included; empty where it is not"
            + " known or not reached. Intervals: Wilson 95 %.",
        columns,
        rows);
  }

  static Table segments(List<InputAnswers> inputs) {
    List<Row> rows = new ArrayList<>();
    for (InputAnswers input : inputs) {
      Map<String, Integer> shown = new HashMap<>();
      for (SegmentAnswers part : input.segments()) {
        if (shown.merge(part.segment(), 1, Integer::sum) <= VALUES || part.value() == null) {
          rows.add(segment(input, part));
        }
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("source", "Input", Format.TEXT));
    columns.add(new Column("segment", "Segment", Format.TEXT));
    columns.add(new Column("value", "Value", Format.TEXT));
    columns.add(new Column("received", "Cases", Format.COUNT));
    columns.addAll(answers());
    columns.add(new Column("median", "Days, half", Format.COUNT));
    columns.add(new Column("note", "Note", Format.TEXT));
    return new Table(
        Places.CASE_SEGMENTS,
        "By segment",
        "The "
            + VALUES
            + " largest of each; all are in tables/answers.csv. Those of fewer than "
            + SmallNumbers.FEWEST_TO_SHOW
            + " customers are told together. Indicative: fewer than "
            + SmallNumbers.FEWEST_TO_RANK
            + " customers. Two segments differ only where their intervals do not overlap.",
        columns,
        rows);
  }

  private static Row segment(InputAnswers input, SegmentAnswers part) {
    CaseCounts counts = part.counts();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.text(name(input)));
    cells.add(Cells.text(part.segment()));
    cells.add(
        Cells.text(
            part.value() == null
                ? "(" + Wording.plural(part.values(), "other", "others") + ")"
                : part.value()));
    cells.add(Cells.count(counts.received()));
    addAnswers(cells, input, counts);
    cells.add(days(part.medianDays()));
    cells.add(
        Cells.text(
            SmallNumbers.of(counts.customers()) == SmallNumbers.Telling.RANKED
                ? ""
                : "indicative"));
    return new Row(null, cells);
  }

  private static List<Column> answers() {
    return List.of(
        new Column("unanswered", "No answer", Format.COUNT),
        new Column("unanswered-share", "No answer, share", Format.PERCENT, Emphasis.BAR),
        new Column("unanswered-share-interval", "No answer", Format.PERCENT),
        new Column("in-time", "In time, share", Format.PERCENT, Emphasis.BAR),
        new Column("in-time-interval", "In time", Format.PERCENT),
        new Column("late", "Late", Format.COUNT),
        new Column("overdue", "Overdue", Format.COUNT));
  }

  private static void addAnswers(List<Cell> cells, InputAnswers input, CaseCounts counts) {
    boolean answers = input.tells().answers();
    boolean punctuality = input.tells().punctuality();
    cells.add(told(answers, counts.unanswered()));
    cells.add(answers ? Cells.value(counts.unansweredShare()) : Cell.BLANK);
    cells.add(answers ? Cells.range(counts.unansweredShare()) : Cell.BLANK);
    cells.add(punctuality ? Cells.value(counts.inTimeShare()) : Cell.BLANK);
    cells.add(punctuality ? Cells.range(counts.inTimeShare()) : Cell.BLANK);
    cells.add(told(punctuality, counts.late()));
    cells.add(told(punctuality, counts.overdue()));
  }

  static Table oldest(
      String id,
      String title,
      List<InputAnswers> inputs,
      Function<InputAnswers, List<WaitingCase>> which) {
    List<Row> rows = new ArrayList<>();
    for (InputAnswers input : inputs) {
      which.apply(input).stream().limit(LISTED).map(CaseTables::waiting).forEach(rows::add);
    }
    return new Table(
        id,
        title,
        "Oldest first, "
            + LISTED
            + " of each input at most; tables/waiting.csv has more. Days: since the case came in."
            + " Line: the number of the record in its file, the first data record being 1.",
        List.of(
            new Column("source", "File", Format.TEXT),
            new Column("case", "Case", Format.TEXT),
            new Column("received", "Came in", Format.DAY),
            new Column("days", "Days", Format.COUNT),
            new Column("promised", "Promised for", Format.DAY),
            new Column("answered", "Answered", Format.TEXT),
            new Column("contact", "Asked for contact", Format.TEXT),
            new Column("reopened", "Opened again", Format.TEXT),
            new Column("line", "Line", Format.COUNT)),
        rows);
  }

  private static Row waiting(WaitingCase waiting) {
    return new Row(
        null,
        List.of(
            Cells.text(waiting.source()),
            Cells.text(waiting.caseId()),
            Cells.day(waiting.received()),
            waiting.days() == null ? Cell.BLANK : Cells.count(waiting.days()),
            Cells.day(waiting.promised()),
            yes(waiting.answered()),
            yes(waiting.contactWanted()),
            yes(waiting.reopened()),
            Cells.count(waiting.line())));
  }

  private static Cell yes(boolean said) {
    return said ? Cells.text("yes") : Cell.BLANK;
  }

  private static Cell told(boolean known, long count) {
    return known ? Cells.count(count) : Cell.BLANK;
  }

  private static Cell days(double days) {
    return Double.isFinite(days) ? new Cell.Measure(days) : Cell.BLANK;
  }
}
