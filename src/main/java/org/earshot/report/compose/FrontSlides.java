package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
<<<<<<< HEAD
import org.earshot.report.blocks.DotIntervalChart;
=======
>>>>>>> formats
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
    DotIntervalChart chart = first(SignalsSection.chart(findings));
    return new Slide(
        "What changed",
        signals.headline(),
        List.of(),
        lines,
<<<<<<< HEAD
        chart.dots().isEmpty() ? null : chart,
=======
        compared ? ThemeCharts.clearestChanges(findings, ROWS) : null,
>>>>>>> formats
        List.of(),
        "Sheet What changed of feedback.xlsx; tables/signals.csv. "
            + signals.method().stream().map(Sentence::text).collect(Collectors.joining(" ")));
  }

<<<<<<< HEAD
  private static DotIntervalChart first(DotIntervalChart chart) {
    return new DotIntervalChart(
        chart.id(),
        chart.title(),
        chart.caption(),
        chart.axis(),
        chart.reference(),
        chart.referenceLabel(),
        chart.dots().stream().limit(ROWS).toList());
=======
  private static String moved(Findings findings, boolean compared) {
    if (!compared) {
      return "It is too early to say what rose or fell";
    }
    List<String> parts = new ArrayList<>();
    named(findings, ChangeSentence::rose, "rose", parts);
    named(findings, ChangeSentence::fell, "fell", parts);
    return parts.isEmpty()
        ? "Nothing changed beyond noise in the last four complete weeks"
        : String.join("; ", parts);
  }

  private static void named(
      Findings findings, Predicate<ThemeFinding> which, String verb, List<String> parts) {
    List<String> names =
        findings.themes().stream()
            .filter(which)
            .sorted(
                Comparator.comparingDouble(
                        (ThemeFinding theme) -> -Math.abs(theme.change().value()))
                    .thenComparing(ThemeFinding::themeId))
            .map(theme -> Wording.quoted(theme.name()))
            .toList();
    if (!names.isEmpty()) {
      List<String> said = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
      if (names.size() > NAMED) {
        said.add(Wording.plural(names.size() - (long) NAMED, "other theme", "other themes"));
      }
      parts.add(Wording.list(said) + " " + verb);
    }
>>>>>>> formats
  }

  /** Which themes are large, and which go with bad scores. */
  static Slide themes(Findings findings) {
    List<Sentence> lines = new ArrayList<>(new ScoreSentences(findings).all());
    if (lines.isEmpty()) {
      SummarySentences.of(findings).stream()
          .filter(sentence -> sentence.head().equals("Largest"))
          .forEach(lines::add);
    } else {
      lines.add(
          new Sentence(
              "Mind", "A theme that goes with bad scores is a link, not proof of a cause.", null));
    }
    ParetoChart largest = (ParetoChart) ThemeCharts.largest(findings);
    List<ParetoChart.Bar> bars = largest.bars().stream().limit(ROWS).toList();
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
