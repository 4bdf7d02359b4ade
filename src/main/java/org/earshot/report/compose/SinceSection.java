package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.since.Cause;
import org.earshot.insight.since.SinceFindings;
import org.earshot.insight.since.ThemeMove;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.Estimate;

/** What is different from the last report, and why. */
final class SinceSection {

  private static final int NAMED = 3;

  private SinceSection() {}

  /** The section; only for findings with a report before them. */
  static Section of(Findings findings) {
    return new Section(
        Places.SINCE,
        "Since the last report",
        "What is different from the report as of "
            + Wording.day(findings.since().asOf())
            + ", and why.",
        List.of(new Sentences(List.of(sentence(findings))), themes(findings), causes(findings)));
  }

  /** What became of the themes, in a sentence. */
  static Sentence sentence(Findings findings) {
    SinceFindings since = findings.since();
    List<String> parts = new ArrayList<>();
    add(parts, since.themes(ThemeMove.Kind.APPEARED), "new");
    add(parts, since.themes(ThemeMove.Kind.ROSE), "up");
    add(parts, since.themes(ThemeMove.Kind.FELL), "down");
    add(parts, since.themes(ThemeMove.Kind.WENT), "gone");
    String moved =
        parts.isEmpty()
            ? "every theme is about as large as it was"
            : Wording.list(parts)
                + ", and "
                + Wording.plural(
                    since.themes(ThemeMove.Kind.STAYED).size(), "theme is", "themes are")
                + " about as large as before";
    boolean readable =
        since.causes().stream().noneMatch(cause -> cause.kind() == Cause.Kind.UNREADABLE);
    return new Sentence(
        "Since " + Wording.day(since.asOf()),
        readable
            ? Wording.capital(moved)
                + "; "
                + Wording.feedback(findings.feedback())
                + " now, "
                + Wording.count(since.feedback())
                + " then."
            : "The report of that day cannot be read, so nothing is compared with it.",
        Places.SINCE_THEMES);
  }

  private static void add(List<String> parts, List<ThemeMove> moves, String state) {
    if (moves.isEmpty()) {
      return;
    }
    List<String> names =
        new ArrayList<>(
            moves.stream().limit(NAMED).map(move -> Wording.quoted(move.name())).toList());
    if (moves.size() > NAMED) {
      names.add(Wording.plural(moves.size() - (long) NAMED, "other theme", "other themes"));
    }
    parts.add(Wording.list(names) + (names.size() == 1 ? " is " : " are ") + state);
  }

  private static Table themes(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (ThemeMove move : findings.since().themes()) {
      if (move.kind() != ThemeMove.Kind.STAYED) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(move.themeId()),
                    move.kind() == ThemeMove.Kind.WENT
                        ? Cells.text(move.name())
                        : new Cell.Link(move.name(), Places.theme(move.themeId())),
                    Cells.text(move.kind().word()),
                    Cells.count(move.feedbackBefore()),
                    Cells.count(move.feedback()),
                    Cells.value(move.before()),
                    Cells.range(move.before()),
                    Cells.value(move.share()))));
      }
    }
    return new Table(
        Places.SINCE_THEMES,
        "Themes that are different",
        "Rose or fell: the share now lies outside the interval of the last report. The two reports"
            + " share most of their feedback, so this is no test; for changes beyond noise see"
            + " Trend.",
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("name", "Theme", Format.TEXT),
            new Column("move", "What happened", Format.TEXT),
            new Column("feedback-before", "Feedback then", Format.COUNT),
            new Column("feedback", "Feedback now", Format.COUNT),
            new Column("share-before", "Share then", Format.PERCENT),
            new Column("share-before-interval", "Share then", Format.PERCENT),
            new Column("share", "Share now", Format.PERCENT)),
        rows);
  }

  private static Table causes(Findings findings) {
    return new Table(
        Places.SINCE_CAUSES,
        "Why numbers are different",
        "Whatever is not listed is as it was in the last report.",
        List.of(
            new Column("reason", "Reason", Format.TEXT),
            new Column("what", "What", Format.PROSE),
            new Column("before", "Then", Format.PROSE),
            new Column("now", "Now", Format.PROSE)),
        findings.since().causes().stream()
            .map(
                cause ->
                    new Row(
                        null,
                        List.of(
                            Cells.text(Wording.capital(cause.kind().words())),
                            Cells.text(cause.what()),
                            Cells.text(cause.before()),
                            Cells.text(cause.now()))))
            .toList());
  }

  /** The table for machines. */
  static DataTable data(Findings findings) {
    return new DataTable(
        "since",
        List.of(
            "theme_id",
            "name",
            "move",
            "feedback_before",
            "feedback",
            "share_before",
            "share_before_low",
            "share_before_high",
            "share"),
        findings.since().themes().stream()
            .map(
                move ->
                    MachineTables.row(
                        move.themeId(),
                        move.name(),
                        move.kind().word(),
                        move.feedbackBefore(),
                        move.feedback(),
                        value(move.before()),
                        move.before() == null ? null : (Double) move.before().low(),
                        move.before() == null ? null : (Double) move.before().high(),
                        value(move.share())))
            .toList());
  }

  private static Double value(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.value();
  }
}
