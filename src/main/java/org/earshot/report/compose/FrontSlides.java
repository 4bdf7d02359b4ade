package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
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

  /** What a meeting need not hear first: how much was read, and the headline itself. */
  private static final Set<String> ASIDE =
      Set.of("Heard", "Silent", "Largest", "Not themed", "Themes");

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
        findings.themes().isEmpty()
            ? "No theme was found in " + Wording.feedback(findings.feedback())
            : largest(findings.themes().get(0)),
        SummarySection.tiles(findings),
        lines,
        null,
        List.of(),
        "All sentences and numbers stand on the sheet Summary of feedback.xlsx, which leads to their"
            + " tables.");
  }

  private static String largest(ThemeFinding theme) {
    return Wording.quoted(theme.name())
        + " is the largest theme, in "
        + Wording.share(theme.share())
        + " of the feedback";
  }

  /** What rose and what fell. */
  static Slide changes(Findings findings) {
    List<Sentence> lines = new ArrayList<>();
    lines.add(new ChangeSentence(findings).sentence());
    if (!findings.lineage().isEmpty()) {
      lines.add(LineageBlocks.sentence(findings));
    }
    if (findings.since().compared()) {
      lines.add(SinceSection.sentence(findings));
    }
    boolean compared =
        findings.themes().stream()
            .anyMatch(theme -> theme.change() != null && theme.change().hasInterval());
    return new Slide(
        "What changed",
        moved(findings, compared),
        List.of(),
        lines,
        compared ? ThemeCharts.clearestChanges(findings, ROWS) : null,
        List.of(),
        "Sheet Trend of feedback.xlsx; columns change, change_low and change_high of"
            + " tables/themes.csv. The bars are the 95 % intervals: one that touches the line of no"
            + " change may be chance.");
  }

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
