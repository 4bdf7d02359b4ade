package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.ingest.ScoreKind;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.insight.score.ScoreReading;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers.Telling;

/** The scores of a source: all of them, by question, and by segment. */
final class ScoreTables {

  /** The most values of a segment that are listed; the table for machines has all of them. */
  private static final int VALUES = 15;

  private ScoreTables() {}

  static Table of(Findings findings, ScoreFinding source) {
    boolean twoMeasures = ScoreWords.format(source.measure()) != Format.SCORE;
    Map<List<String>, List<ScoreReading>> groups = new LinkedHashMap<>();
    findings.scores().readings().stream()
        .filter(reading -> reading.input() == source.input())
        .forEach(
            reading ->
                groups
                    .computeIfAbsent(
                        List.of(
                            String.valueOf(reading.question()),
                            String.valueOf(reading.segment()),
                            String.valueOf(reading.value())),
                        key -> new ArrayList<>())
                    .add(reading));
    List<List<ScoreReading>> shown = shown(new ArrayList<>(groups.values()));
    return new Table(
        "scores-" + (source.input() + 1),
        "Scores of " + source.source(),
        note(
            source,
            groups.size() - shown.size(),
            shown.stream().anyMatch(group -> group.get(0).question() != null)),
        columns(source.measure(), twoMeasures),
        shown.stream().map(group -> row(group, twoMeasures)).toList());
  }

  /** Without what is hidden, and of every segment the values with most customers. */
  private static List<List<ScoreReading>> shown(List<List<ScoreReading>> groups) {
    Map<String, List<List<ScoreReading>>> bySegment = new LinkedHashMap<>();
    for (List<ScoreReading> group : groups) {
      if (group.get(0).size() != Telling.HIDDEN) {
        bySegment
            .computeIfAbsent(String.valueOf(group.get(0).segment()), s -> new ArrayList<>())
            .add(group);
      }
    }
    List<List<ScoreReading>> shown = new ArrayList<>();
    bySegment.forEach(
        (segment, own) -> {
          if (own.get(0).get(0).segment() == null) {
            shown.addAll(own);
          } else {
            own.stream()
                .sorted(
                    Comparator.comparingLong(
                            (List<ScoreReading> group) -> -group.get(0).customers())
                        .thenComparing(group -> group.get(0).value()))
                .limit(VALUES)
                .forEach(shown::add);
          }
        });
    return shown;
  }

  private static List<Column> columns(ScoreKind measure, boolean twoMeasures) {
    Format format = ScoreWords.format(measure);
    String name = ScoreWords.name(measure);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("of", "Of", Format.TEXT));
    columns.add(new Column("value", "Answers", Format.TEXT));
    columns.add(new Column("n", "n", Format.COUNT));
    columns.add(new Column("customers", "Customers", Format.COUNT));
    columns.add(new Column("score", name, format));
    columns.add(new Column("score-interval", "95 %", format));
    columns.add(new Column("change", "Change", changeFormat(measure)));
    columns.add(new Column("change-interval", "Change, 95 %", changeFormat(measure)));
    columns.add(new Column("changed", "Changed", Format.TEXT));
    if (twoMeasures) {
      columns.add(new Column("mean", "Mean score", Format.SCORE));
      columns.add(new Column("mean-interval", "Mean, 95 %", Format.SCORE));
    }
    columns.add(new Column("note", "Note", Format.TEXT));
    return columns;
  }

  private static Format changeFormat(ScoreKind measure) {
    return measure == ScoreKind.NPS || measure == ScoreKind.CSAT ? Format.POINTS : Format.SCORE;
  }

  private static Row row(List<ScoreReading> group, boolean twoMeasures) {
    ScoreReading first = group.get(0);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cells.text(
            first.segment() != null
                ? first.segment()
                : first.question() != null ? "Question" : "All"));
    cells.add(
        Cells.text(
            first.segment() != null
                ? first.value()
                : first.question() != null ? first.question() : "All answers"));
    cells.add(Cells.count(first.score().n()));
    cells.add(Cells.count(first.customers()));
    cells.add(Cells.value(first.score()));
    cells.add(Cells.range(first.score()));
    boolean shares = first.measure() == ScoreKind.CSAT;
    Estimate change = first.change();
    cells.add(shares ? Cells.points(change) : Cells.value(change));
    cells.add(shares ? Cells.pointsRange(change) : Cells.range(change));
    cells.add(Cells.text(first.shift().words()));
    if (twoMeasures) {
      cells.add(Cells.value(group.get(1).score()));
      cells.add(Cells.range(group.get(1).score()));
    }
    cells.add(Cells.text(first.size() == Telling.INDICATIVE ? "indicative" : ""));
    return new Row(null, cells);
  }

  private static String note(ScoreFinding source, int leftOut, boolean questions) {
    StringBuilder note = new StringBuilder("Scale ").append(source.scale()).append(". ");
    switch (source.measure()) {
      case NPS ->
          note.append(
                  "Net Promoter Score: the share of 9 and 10 minus the share of 0 to 6, in points;")
              .append(" adjusted Wald intervals. ");
      case CSAT ->
          note.append(
              "Satisfied: the share that gave one of the two best scores; Wilson intervals. ");
      case CES, STARS, MEAN -> note.append("Student intervals. ");
    }
    note.append(
            "n: answers, a customer's score of a day once. Change: the last four complete weeks")
        .append(" minus the weeks before; “better” and “worse” only when its interval excludes no")
        .append(" change. About one in twenty such intervals does so by chance.");
    if (questions) {
      note.append(" Of a question: those who answered it.");
    }
    if (leftOut > 0) {
      note.append(" Not listed: ")
          .append(Wording.plural(leftOut, "value", "values"))
          .append(" with fewer than five customers, or beyond the ")
          .append(VALUES)
          .append(" largest of a segment; see tables/scores.csv.");
    }
    return note.append(" Indicative: fewer than 30 customers.").toString();
  }
}
