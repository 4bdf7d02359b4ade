package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.practice.EvidenceCount;
import org.earshot.insight.practice.PracticeFinding;
import org.earshot.insight.practice.ScoreGap;
import org.earshot.insight.practice.WorstSegment;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;

/** The tables about practices. */
final class PracticeTables {

  private static final Comparator<PracticeFinding> MOST_BROKEN_FIRST =
      Comparator.comparingLong(
          practice -> practice.heard() == null ? 1 : -practice.heard().broken());

  private PracticeTables() {}

  /** The practices, most broken first; hidden ones last, equals in the order of the file. */
  static List<PracticeFinding> ordered(Findings findings) {
    return findings.practices().practices().stream().sorted(MOST_BROKEN_FIRST).toList();
  }

  static Table scorecard(Findings findings) {
    boolean dated = !findings.totals().isEmpty();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("name", "Practice", Format.TEXT));
    columns.add(new Column("customers", "Customers who speak of it", Format.COUNT));
    columns.add(new Column("kept", "Kept", Format.COUNT));
    columns.add(new Column("broken", "Broken", Format.COUNT));
    columns.add(new Column("share", "Broken, share", Format.PERCENT, Emphasis.BAR));
    columns.add(new Column("share-interval", "Broken, share", Format.PERCENT));
    if (dated) {
      columns.add(new Column("change", "Change, points", Format.POINTS));
      columns.add(new Column("change-interval", "Change", Format.POINTS));
    }
    columns.add(new Column("note", "Note", Format.TEXT));
    return new Table(
        Places.PRACTICE_TABLE,
        "Scorecard",
        "Customers, each counted once. Broken, share: of the customers who speak of the practice;"
            + " interval Wilson 95 %."
            + (changes(findings) ? " Change: last four complete weeks minus the weeks before." : "")
            + " Indicative: fewer than "
            + SmallNumbers.FEWEST_TO_RANK
            + " customers.",
        columns,
        ordered(findings).stream().map(practice -> row(practice, dated)).toList());
  }

  private static boolean changes(Findings findings) {
    return findings.practices().practices().stream()
        .anyMatch(one -> one.change() != null && !Double.isNaN(one.change().value()));
  }

  private static Row row(PracticeFinding practice, boolean dated) {
    PracticeFinding.Heard heard = practice.heard();
    List<Cell> cells = new ArrayList<>();
    cells.add(
        practice.quotes().isEmpty()
            ? Cells.text(practice.name())
            : new Cell.Link(practice.name(), Places.practiceQuotes(practice.practiceId())));
    cells.add(heard == null ? Cell.BLANK : Cells.count(heard.customers()));
    cells.add(heard == null ? Cell.BLANK : Cells.count(heard.kept()));
    cells.add(heard == null ? Cell.BLANK : Cells.count(heard.broken()));
    cells.add(Cells.value(practice.broken()));
    cells.add(Cells.range(practice.broken()));
    if (dated) {
      cells.add(Cells.points(practice.change()));
      cells.add(Cells.pointsRange(practice.change()));
    }
    cells.add(Cells.text(note(practice)));
    return new Row(Places.practice(practice.practiceId()), cells);
  }

  private static String note(PracticeFinding practice) {
    if (practice.heard() == null) {
      return "hidden: " + SmallNumbers.HIDDEN + " customers speak of it";
    }
    if (practice.broken() == null) {
      return "nobody speaks of it";
    }
    return SmallNumbers.of(practice.heard().customers()) == Telling.RANKED ? "" : "indicative";
  }

  static Table segments(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (PracticeFinding practice : ordered(findings)) {
      WorstSegment worst = practice.worst();
      if (worst != null) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(practice.name()),
                    Cells.text(worst.column() + ": " + worst.value()),
                    Cells.count(worst.broken().n()),
                    Cells.value(worst.broken()),
                    Cells.range(worst.broken()),
                    Cells.points(worst.difference()),
                    Cells.pointsRange(worst.difference()),
                    Cells.count(worst.compared()),
                    Cells.text(note(worst)))));
      }
    }
    return new Table(
        Places.PRACTICE_SEGMENTS,
        "Where practices stand worst",
        "Of the segments with at least "
            + SmallNumbers.FEWEST_TO_SHOW
            + " customers who speak of the practice, the one whose share of broken is surest to be"
            + " high. The worst of many is always somewhat worse by chance alone.",
        List.of(
            new Column("name", "Practice", Format.TEXT),
            new Column("segment", "Worst segment", Format.TEXT),
            new Column("customers", "Customers", Format.COUNT),
            new Column("share", "Broken, share", Format.PERCENT, Emphasis.BAR),
            new Column("share-interval", "Broken, share", Format.PERCENT),
            new Column("difference", "Against the rest, points", Format.POINTS),
            new Column("difference-interval", "Against the rest", Format.POINTS),
            new Column("compared", "Segments compared", Format.COUNT),
            new Column("note", "Note", Format.TEXT)),
        rows);
  }

  private static String note(WorstSegment worst) {
    return (worst.difference().excludes(0) ? "apart from the rest" : "not clearly apart")
        + (SmallNumbers.of(worst.broken().n()) == Telling.RANKED ? "" : ", indicative");
  }

  static Table scores(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (PracticeFinding practice : ordered(findings)) {
      for (ScoreGap gap : practice.scores()) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(practice.name()),
                    Cells.text(gap.source()),
                    new Cell.Measure(gap.meanBroken()),
                    Cells.count(gap.customersBroken()),
                    new Cell.Measure(gap.meanRest()),
                    Cells.count(gap.customersRest()),
                    Cells.value(better(gap)),
                    Cells.range(better(gap)),
                    Cells.text(direction(gap)),
                    Cells.text(gap.scale()))));
      }
    }
    return new Table(
        Places.PRACTICE_SCORES,
        "How practices go with the score",
        "Mean score of the customers who tell that a practice was broken against all other customers"
            + " of the same input, on its own scale. Difference: above 0, those for whom it was broken"
            + " score better; below 0, worse; interval Welch 95 %. A link, not proof.",
        List.of(
            new Column("name", "Practice", Format.TEXT),
            new Column("source", "Input", Format.TEXT),
            new Column("broken", "Score, broken", Format.SCORE),
            new Column("broken-customers", "Customers, broken", Format.COUNT),
            new Column("rest", "Score, others", Format.SCORE),
            new Column("rest-customers", "Customers, others", Format.COUNT),
            new Column("difference", "Difference", Format.DIFFERENCE),
            new Column("difference-interval", "Difference", Format.DIFFERENCE),
            new Column("direction", "In words", Format.TEXT),
            new Column("scale", "Scale", Format.PROSE)),
        rows);
  }

  /** By how much those who tell of it broken score better, also where the least number is best. */
  private static Estimate better(ScoreGap gap) {
    Estimate difference = gap.difference();
    return gap.lowIsBest()
        ? new Estimate(
            -difference.value(),
            -difference.high(),
            -difference.low(),
            difference.n(),
            difference.method())
        : difference;
  }

  /** Whether those who tell of it broken score worse than the others. */
  static String direction(ScoreGap gap) {
    Estimate difference = gap.difference();
    String few =
        gap.customersBroken() < SmallNumbers.FEWEST_TO_RANK
                || gap.customersRest() < SmallNumbers.FEWEST_TO_RANK
            ? ", indicative"
            : "";
    if (!difference.hasInterval() || !difference.excludes(0)) {
      return "no clear difference" + few;
    }
    return (difference.value() > 0 == gap.lowIsBest() ? "worse" : "better") + few;
  }

  static Table evidence(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (PracticeFinding practice : findings.practices().practices()) {
      for (EvidenceCount count : practice.evidence()) {
        Estimate share = new Proportion(count.cases(), count.n()).estimate();
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(practice.name()),
                    Cells.text(words(count)),
                    Cells.count(count.cases()),
                    Cells.count(count.n()),
                    Cells.value(share),
                    Cells.range(share))));
      }
    }
    return new Table(
        Places.PRACTICE_EVIDENCE,
        "What else the exports tell",
        "From the columns about answers that the job names, over the cases in which the customer wrote"
            + " something, about whatever it was; interval Wilson 95 %.",
        List.of(
            new Column("name", "Practice", Format.TEXT),
            new Column("what", "What", Format.TEXT),
            new Column("cases", "Cases", Format.COUNT),
            new Column("n", "Of", Format.COUNT),
            new Column("share", "Share", Format.PERCENT, Emphasis.BAR),
            new Column("share-interval", "Share", Format.PERCENT)),
        rows);
  }

  private static String words(EvidenceCount count) {
    return switch (count.evidence()) {
      case ANSWERED -> "without an answer";
      case CLOSED -> "not closed";
      case PROMISED -> "promised day missed";
      case TIMELY -> "not answered in time";
      case REOPENED -> "opened again";
      case CONTACT_WANTED -> "asked for contact, without an answer";
      case CUSTOMER, DATE, SCORE, OUTCOME -> count.evidence().column();
    };
  }
}
