package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.practice.PracticeFinding;
import org.earshot.insight.practice.PracticeQuote;
import org.earshot.insight.practice.Verdict;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Facts;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Quotes.Group;
import org.earshot.report.blocks.Quotes.Quote;
import org.earshot.report.blocks.RowBarsChart;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Tone;

/** Which practices of good service customers say were kept, and which broken. */
final class PracticesSection {

  private PracticesSection() {}

  /** The section; only for findings with practices. */
  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sentences(new PracticeSentences(findings).all()));
    if (!charted(findings).isEmpty()) {
      blocks.add(new ChartBlock(chart(findings)));
    }
    blocks.add(PracticeTables.scorecard(findings));
    if (findings.practices().practices().stream().anyMatch(one -> one.worst() != null)) {
      blocks.add(PracticeTables.segments(findings));
    }
    if (findings.practices().practices().stream().anyMatch(one -> !one.scores().isEmpty())) {
      blocks.add(PracticeTables.scores(findings));
    }
    if (findings.practices().practices().stream().anyMatch(one -> !one.evidence().isEmpty())) {
      blocks.add(PracticeTables.evidence(findings));
    }
    List<Group> quotes = quotes(findings);
    if (!quotes.isEmpty()) {
      blocks.add(new Quotes(quotes));
    }
    blocks.add(meaning(findings));
    return new Section(
        Places.PRACTICES,
        "Service practices",
        "Habits of good service, as customers tell that they were kept or broken. Only what they"
            + " mention can be counted: a practice that nobody speaks of may be kept or broken.",
        blocks);
  }

  /** Those that may be shown and that somebody speaks of. */
  private static List<PracticeFinding> charted(Findings findings) {
    return PracticeTables.ordered(findings).stream().filter(one -> one.broken() != null).toList();
  }

  private static Chart chart(Findings findings) {
    List<PracticeFinding> shown = charted(findings);
    return new RowBarsChart(
        "practices-broken-kept",
        "Practices broken and kept",
        "Customers who tell that a practice was broken (left) and kept (right); who tells both is on"
            + " both sides. Most broken first; only practices that may be shown.",
        "Practice",
        new Axis("Customers", Format.COUNT, Double.NaN, Double.NaN, Better.NEITHER),
        shown.stream().map(PracticeFinding::name).toList(),
        List.of(
            new BarsChart.Series(
                "Broken",
                Tone.BAD,
                shown.stream().map(one -> 0.0 - (double) one.heard().broken()).toList()),
            new BarsChart.Series(
                "Kept",
                Tone.GOOD,
                shown.stream().map(one -> (double) one.heard().kept()).toList())));
  }

  private static List<Group> quotes(Findings findings) {
    List<Group> groups = new ArrayList<>();
    for (PracticeFinding practice : PracticeTables.ordered(findings)) {
      if (!practice.quotes().isEmpty()) {
        groups.add(
            new Group(
                Places.practiceQuotes(practice.practiceId()),
                practice.name(),
                Wording.plural(practice.heard().customers(), "customer speaks", "customers speak")
                    + " of it",
                Places.practice(practice.practiceId()),
                practice.quotes().stream().map(PracticesSection::quote).toList()));
      }
    }
    return groups;
  }

  /** What each practice is; its examples are in the practices file, which may be edited. */
  private static Facts meaning(Findings findings) {
    return new Facts(
        List.of(
            new Facts.Part(
                "What each practice means",
                findings.practices().practices().stream()
                    .map(
                        one ->
                            new Facts.Fact(
                                one.name(),
                                one.description()
                                    + " What good looks like: "
                                    + one.good()
                                    + " Where it comes from: "
                                    + one.source()))
                    .toList())));
  }

  private static Quote quote(PracticeQuote quote) {
    return new Quote(
        QuotesSection.shown(quote.text()),
        quote.verdict() == Verdict.BROKEN ? "broken" : "kept",
        quote.date(),
        quote.score() == null ? "" : Wording.plain(quote.score()),
        quote.source(),
        quote.line(),
        quote.feedbackId(),
        Places.row(quote.feedbackId()));
  }
}
