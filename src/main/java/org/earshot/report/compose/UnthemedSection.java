package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.Findings.SilenceCount;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.RowBarsChart;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.blocks.Tone;
import org.earshot.statistics.Estimate;

/** What is new, and what has no theme and why. */
final class UnthemedSection {

  private UnthemedSection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    YoungThemes young = new YoungThemes(findings);
    blocks.add(new Sentences(List.of(young.sentence(), share(findings))));
    if (!young.table().rows().isEmpty()) {
      blocks.add(young.table());
    }
    if (findings.totals().stream().anyMatch(week -> week.unthemed() > 0)) {
      blocks.add(new ChartBlock(WeekCharts.unthemed(findings)));
    }
    if (!findings.unthemedReasons().isEmpty()) {
      blocks.add(new ChartBlock(chart(findings)));
      blocks.add(reasons(findings));
      List<Quotes.Group> examples = examples(findings);
      if (!examples.isEmpty()) {
        blocks.add(new Quotes(examples));
      }
    }
    return new Section(
        Places.UNTHEMED,
        "New & uncategorised",
        "Themes that are new or young, and what no theme holds. Nothing is dropped: what has no"
            + " theme is counted here by its reason. When many begin to say the same that is far"
            + " from all themes, a later run makes a theme of it.",
        blocks);
  }

  /** How much has no theme. */
  static Sentence share(Findings findings) {
    Estimate share = findings.unthemed();
    if (share.value() == 0) {
      return new Sentence(
          "Not themed", "Every piece of feedback has a theme.", Places.SILENCE_TABLE);
    }
    StringBuilder text =
        new StringBuilder(Wording.share(share)).append(" of the feedback has no theme");
    if (!findings.unthemedReasons().isEmpty()) {
      SilenceCount first = findings.unthemedReasons().get(0);
      text.append(". Of the single mentions without a theme most have the reason “")
          .append(first.reason())
          .append("” (")
          .append(Wording.count(first.mentions()))
          .append(")");
    }
    return new Sentence("Not themed", text.append(".").toString(), Places.SILENCE_TABLE);
  }

  private static Chart chart(Findings findings) {
    List<SilenceCount> reasons = findings.unthemedReasons();
    return new RowBarsChart(
        "unthemed-reasons",
        "Why mentions have no theme",
        "Mentions without a theme, by reason, of "
            + Wording.plural(findings.mentions(), "mention", "mentions")
            + " in all.",
        "Reason",
        new Axis("Mentions", Format.COUNT, 0, Double.NaN, Better.NEITHER),
        reasons.stream().map(reason -> Wording.capital(reason.reason())).toList(),
        List.of(
            new BarsChart.Series(
                "Mentions",
                Tone.QUIET,
                reasons.stream().map(reason -> (double) reason.mentions()).toList())));
  }

  private static Table reasons(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (SilenceCount reason : findings.unthemedReasons()) {
      String words = Wording.capital(reason.reason());
      rows.add(
          new Row(
              null,
              List.of(
                  reason.examples().isEmpty()
                      ? Cells.text(words)
                      : new Cell.Link(words, Places.silence(reason.reason())),
                  Cells.text(meaning(reason.reason())),
                  Cells.count(reason.mentions()),
                  new Cell.Measure(
                      findings.mentions() == 0
                          ? 0
                          : (double) reason.mentions() / findings.mentions()),
                  Cells.count(reason.feedback()),
                  Cells.count(reason.alone()))));
    }
    return new Table(
        Places.SILENCE_TABLE,
        "Mentions without a theme",
        Wording.capital(Wording.share(findings.unthemed()))
            + " of the feedback has no mention with a theme. Here: single mentions, and their share"
            + " of all "
            + Wording.plural(findings.mentions(), "mention", "mentions")
            + "; the feedback that has such a mention, and how much of it has no theme at all.",
        List.of(
            new Column("reason", "Reason", Format.TEXT),
            new Column("meaning", "What it means", Format.PROSE),
            new Column("mentions", "Mentions", Format.COUNT),
            new Column("share", "Share", Format.PERCENT, Emphasis.BAR),
            new Column("feedback", "Feedback", Format.COUNT),
            new Column("alone", "Without any theme", Format.COUNT)),
        rows);
  }

  /** What a reason means to whoever wonders what to do about it. */
  private static String meaning(String reason) {
    return switch (reason) {
      case "too short" -> "Too few letters to speak of anything.";
      case "no content" ->
          "Courtesies such as “thank you”, function words, the job's stop words, or facts that stand in"
              + " other columns.";
      case "other language" -> "Not English, which is what the encoder understands.";
      case "stock phrase" -> "Word for word in very many pieces of feedback, beside what they say.";
      case "far from all themes" -> "It says something that too few others say for a theme.";
      case "theme excluded" -> "An analyst excludes its theme in the register.";
      default -> "";
    };
  }

  private static List<Quotes.Group> examples(Findings findings) {
    List<Quotes.Group> groups = new ArrayList<>();
    for (SilenceCount reason : findings.unthemedReasons()) {
      if (!reason.examples().isEmpty()) {
        groups.add(
            new Quotes.Group(
                Places.silence(reason.reason()),
                Wording.capital(reason.reason()),
                Wording.plural(reason.mentions(), "mention", "mentions") + ", the newest first",
                Places.SILENCE_TABLE,
                reason.examples().stream().map(QuotesSection::quote).toList()));
      }
    }
    return groups;
  }
}
