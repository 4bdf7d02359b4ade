package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.DotIntervalChart.Dot;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Slide;

/** The slides with which a meeting begins. */
final class FrontSlides {

  /** How many rows of a chart can be read from the back of a room. */
  private static final int ROWS = 8;

  /** How many themes a headline names. */
  private static final int NAMED = 2;

  private static final int LINES = 4;

  /** What a meeting need not hear first: how much was read, and what has a slide of its own. */
  private static final Set<String> ASIDE = Set.of("Heard", "Largest", "Changed", "Actions");

  private FrontSlides() {}

  /** What there is to know when one only hears a minute of it. */
  static Slide headline(Findings findings) {
    List<Sentence> lines =
        SummarySentences.of(findings).stream()
            .filter(sentence -> !ASIDE.contains(sentence.head()))
            .limit(LINES)
            .toList();
    return new Slide(
        "In short",
        headlineOf(findings),
        SummarySection.tiles(findings),
        lines,
        null,
        List.of(),
        "All sentences and numbers stand on the sheet Summary of feedback.xlsx, which leads to their"
            + " tables.");
  }

  private static String headlineOf(Findings findings) {
    if (findings.themes().isEmpty()) {
      return "No theme was found in " + Wording.feedback(findings.feedback());
    }
    return findings.opportunities().opportunities().isEmpty()
        ? largest(findings.themes().get(0))
        : "Listening would improve service most on "
            + Wording.quoted(findings.opportunities().opportunities().get(0).name());
  }

  private static String largest(ThemeFinding theme) {
    return Wording.quoted(theme.name())
        + " is the largest theme, in "
        + Wording.share(theme.share())
        + " of the feedback";
  }

  /** What stood out beyond noise. */
  static Slide changes(Findings findings) {
    SignalSentences signals = new SignalSentences(findings);
    List<Sentence> lines = new ArrayList<>();
    lines.add(signals.changed());
    if (!findings.lineage().isEmpty()) {
      lines.add(LineageBlocks.sentence(findings));
    }
    if (findings.since().compared()) {
      lines.add(SinceSection.sentence(findings));
    }
    Chart drawn = drawn(findings);
    if (drawn instanceof DotIntervalChart dots
        && dots.dots().stream().map(Dot::tone).distinct().count() > 1) {
      lines.add(
          new Sentence(
              "In colour",
              "A change that survived the false-alarm budget, and may have begun long ago.",
              null));
    }
    return new Slide(
        "What changed",
        signals.headline(),
        List.of(),
        lines,
        drawn,
        List.of(),
        "Sheet What changed of feedback.xlsx; tables/signals.csv. "
            + signals.method().stream().map(Sentence::text).collect(Collectors.joining(" ")));
  }

  /**
   * The signals; without any the theme of the first lasting change, or how little the themes moved;
   * null when there is nothing to compare.
   */
  private static Chart drawn(Findings findings) {
    DotIntervalChart signals = first(SignalsSection.chart(findings));
    Optional<ThemeFinding> lasting =
        findings.signals().lasting().stream()
            .limit(1)
            .flatMap(
                change ->
                    findings.themes().stream()
                        .filter(theme -> theme.themeId().equals(change.series().themeId())))
            .findFirst();
    if (signals.dots().isEmpty() && lasting.isPresent()) {
      return WeekCharts.theme(findings, lasting.get());
    }
    DotIntervalChart changes = first((DotIntervalChart) ThemeCharts.changes(findings));
    return !signals.dots().isEmpty() ? signals : changes.dots().isEmpty() ? null : changes;
  }

  private static DotIntervalChart first(DotIntervalChart chart) {
    return new DotIntervalChart(
        chart.id(),
        chart.title(),
        chart.caption(),
        chart.axis(),
        chart.reference(),
        chart.referenceLabel(),
        chart.dots().stream().limit(ROWS).toList());
  }

  /** Which themes are large, and which go with bad scores. */
  static Slide themes(Findings findings) {
    List<Sentence> lines = new ArrayList<>(new ScoreSentences(findings).all());
    if (lines.isEmpty()) {
      lines.addAll(SummarySentences.themes(findings));
    } else {
      lines.add(
          new Sentence(
              "Mind", "A theme that goes with bad scores is a link, not proof of a cause.", null));
    }
    ParetoChart largest = (ParetoChart) ThemeCharts.largest(findings);
    List<ParetoChart.Bar> bars =
        largest.bars().stream()
            .limit(ROWS)
            .map(
                bar ->
                    new ParetoChart.Bar(
                        Wording.shorter(bar.label()),
                        bar.count(),
                        bar.share(),
                        bar.low(),
                        bar.high(),
                        bar.running()))
            .toList();
    return new Slide(
        "Where feedback gathers",
        Wording.list(
                findings.themes().stream()
                    .limit(NAMED + 1L)
                    .map(theme -> Wording.quoted(theme.name()))
                    .toList())
            + (findings.themes().size() == 1 ? " is the only theme" : " come up most"),
        List.of(),
        lines,
        new ParetoChart(
            largest.id(),
            "The largest of "
                + Wording.plural(findings.themes().size(), "theme", "themes")
                + ", by pieces of feedback",
            largest.caption(),
            bars),
        List.of(),
        "Sheet Themes of feedback.xlsx; tables/themes.csv. " + largest.caption());
  }
}
