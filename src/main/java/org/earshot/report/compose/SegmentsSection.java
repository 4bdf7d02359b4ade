package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.score.ScoreReading;
import org.earshot.insight.segment.Breakdown;
import org.earshot.insight.segment.SegmentCell;
import org.earshot.insight.segment.SegmentFindings;
import org.earshot.insight.segment.SegmentValue;
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
import org.earshot.statistics.SmallNumbers.Telling;

/** Which customers speak of what more often than the others. */
final class SegmentsSection {

  /** The most differences that are listed; the table for machines has all of them. */
  private static final int LISTED = 25;

  private static final int NAMED = 3;
  private static final int VALUES = 8;

  private final Findings findings;
  private final Map<String, String> names = new HashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private record Difference(Breakdown breakdown, SegmentCell cell) {}

  private SegmentsSection(Findings findings) {
    this.findings = findings;
    for (ThemeFinding theme : findings.themes()) {
      names.put(theme.themeId(), theme.name());
    }
    for (Breakdown breakdown : findings.segments().breakdowns()) {
      breakdown.cells().stream()
          .filter(SegmentCell::standsOut)
          .filter(cell -> names.containsKey(cell.themeId()))
          .forEach(cell -> differences.add(new Difference(breakdown, cell)));
    }
    differences.sort(
        Comparator.comparingDouble((Difference one) -> -Math.abs(one.cell().difference().value()))
            .thenComparing(one -> one.breakdown().input())
            .thenComparing(one -> one.breakdown().segment())
            .thenComparing(one -> one.cell().value())
            .thenComparing(one -> one.cell().themeId()));
  }

  static Section of(Findings findings) {
    SegmentsSection section = new SegmentsSection(findings);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sentences(section.sentences()));
    List<Breakdown> breakdowns = findings.segments().breakdowns();
    if (!breakdowns.isEmpty()) {
      breakdowns.forEach(one -> blocks.add(new ChartBlock(SegmentCharts.heat(findings, one))));
      blocks.add(section.table());
      blocks.add(section.values());
      breakdowns.forEach(one -> blocks.add(SegmentCharts.matrix(findings, one)));
    }
    return new Section(
        Places.SEGMENTS,
        "Segments",
        "Which customers speak of what more often than the others. Each customer counts once;"
            + " differences go with the segment and need not be caused by it.",
        blocks);
  }

  private List<Sentence> sentences() {
    int tested = findings.segments().tested();
    if (findings.segments().breakdowns().isEmpty()) {
      return List.of(
          new Sentence(
              "Segments",
              "The job names no segments, or none has two values of five customers or more.",
              null));
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        new Sentence(
            "Tested",
            Wording.capital(Wording.plural(tested, "difference was", "differences were"))
                + " tested and "
                + (differences.isEmpty() ? "none" : Wording.count(differences.size()))
                + (differences.size() == 1 ? " stands out" : " stand out")
                + " after adjusting for the number of tests (Benjamini–Hochberg, q at most "
                + Wording.fixed(SegmentFindings.BUDGET, 2)
                + ")"
                + (differences.isEmpty()
                    ? "."
                    : "; of those, up to one in ten may be there by chance."),
            Places.DIFFERENCE_TABLE));
    differences.stream()
        .limit(NAMED)
        .forEach(
            one ->
                sentences.add(
                    new Sentence(one.cell().value(), sentence(one), Places.DIFFERENCE_TABLE)));
    return sentences;
  }

  private String sentence(Difference one) {
    SegmentCell cell = one.cell();
    return Wording.share(cell.share())
        + " of the "
        + Wording.plural(cell.share().n(), "customer", "customers")
        + " with "
        + one.breakdown().segment()
        + " "
        + Wording.quoted(cell.value())
        + " speak of "
        + Wording.quoted(names.get(cell.themeId()))
        + ", "
        + Wording.points(cell.difference())
        + (cell.difference().value() > 0 ? " more" : " fewer")
        + " than of the other customers in "
        + one.breakdown().source()
        + ".";
  }

  private Table table() {
    List<Row> rows =
        differences.stream()
            .limit(LISTED)
            .map(
                one ->
                    new Row(
                        null,
                        List.of(
                            new Cell.Link(
                                names.get(one.cell().themeId()),
                                Places.theme(one.cell().themeId())),
                            Cells.text(one.breakdown().source()),
                            Cells.text(one.breakdown().segment()),
                            Cells.text(one.cell().value()),
                            Cells.count(one.cell().share().n()),
                            Cells.value(one.cell().share()),
                            Cells.range(one.cell().share()),
                            Cells.points(one.cell().difference()),
                            Cells.pointsRange(one.cell().difference()),
                            new Cell.Text(
                                one.cell().q() < 0.001
                                    ? "below 0.001"
                                    : Wording.fixed(one.cell().q(), 3)))))
            .toList();
    return new Table(
        Places.DIFFERENCE_TABLE,
        "Differences that stand out",
        "Share of the customers of the value who speak of the theme, and that share minus the share"
            + " among the customers of the other values of the same source, in percentage points."
            + " Values of 30 customers or more. q: the share of false differences to expect down to"
            + " this one."
            + (differences.size() > LISTED
                ? " The "
                    + LISTED
                    + " largest of "
                    + Wording.count(differences.size())
                    + "; all are in tables/segments.csv."
                : ""),
        List.of(
            new Column("theme", "Theme", Format.TEXT),
            new Column("source", "Source", Format.TEXT),
            new Column("segment", "Segment", Format.TEXT),
            new Column("value", "Value", Format.TEXT),
            new Column("customers", "Customers", Format.COUNT),
            new Column("share", "Share", Format.PERCENT),
            new Column("share-interval", "Share", Format.PERCENT),
            new Column("difference", "Difference, points", Format.POINTS),
            new Column("difference-interval", "Difference", Format.POINTS),
            new Column("q", "q", Format.TEXT)),
        rows);
  }

  /** Every value with its score, since a theme in a low-scoring segment weighs otherwise. */
  private Table values() {
    List<Row> rows = new ArrayList<>();
    for (Breakdown breakdown : findings.segments().breakdowns()) {
      for (SegmentValue value : breakdown.values().stream().limit(VALUES).toList()) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(breakdown.source()),
                    Cells.text(breakdown.segment()),
                    Cells.text(value.value()),
                    Cells.count(value.customers()),
                    Cells.count(
                        breakdown.cells().stream()
                            .filter(cell -> cell.value().equals(value.value()))
                            .filter(SegmentCell::standsOut)
                            .count()),
                    Cells.text(score(breakdown, value)),
                    Cells.text(value.size() == Telling.INDICATIVE ? "indicative" : ""))));
      }
    }
    boolean scored = findings.scores().readings().stream().anyMatch(one -> one.segment() != null);
    return new Table(
        "segment-values",
        scored ? "How each segment scores" : "How large each segment is",
        "The "
            + VALUES
            + " largest values of each segment."
            + (scored
                ? " Impact cannot be compared between segments without their scores; the Scores"
                    + " sheet has them with their change."
                : ""),
        List.of(
            new Column("source", "Source", Format.TEXT),
            new Column("segment", "Segment", Format.TEXT),
            new Column("value", "Value", Format.TEXT),
            new Column("customers", "Customers", Format.COUNT),
            new Column("differences", "Themes that stand out", Format.COUNT),
            new Column("score", "Overall score", Format.TEXT),
            new Column("note", "Note", Format.TEXT)),
        rows);
  }

  private String score(Breakdown breakdown, SegmentValue value) {
    return findings.scores().readings().stream()
        .filter(reading -> reading.input() == breakdown.input())
        .filter(reading -> breakdown.segment().equals(reading.segment()))
        .filter(reading -> value.value().equals(reading.value()) && reading.score() != null)
        .findFirst()
        .map(SegmentsSection::score)
        .orElse("");
  }

  private static String score(ScoreReading reading) {
    return ScoreWords.brief(reading.measure())
        + " "
        + ScoreWords.with(reading.measure(), reading.score());
  }
}
