package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.RowBarsChart;
import org.earshot.report.blocks.Tone;
import org.earshot.statistics.Estimate;

/** Charts that compare themes with each other. */
final class ThemeCharts {

  private static final int FRONT = 12;
  private static final int ROWS = 24;

  private ThemeCharts() {}

  /** The largest themes with their running share. */
  static Chart largest(Findings findings) {
    long counts = findings.themes().stream().mapToLong(ThemeFinding::feedback).sum();
    List<ParetoChart.Bar> bars = new ArrayList<>();
    long running = 0;
    for (ThemeFinding theme : findings.themes().stream().limit(FRONT).toList()) {
      running += theme.feedback();
      bars.add(
          new ParetoChart.Bar(
              theme.name(),
              theme.feedback(),
              theme.share().value(),
              theme.share().low(),
              theme.share().high(),
              counts == 0 ? 0 : (double) running / counts));
    }
    return new ParetoChart(
        "themes-largest",
        bars.size() < findings.themes().size()
            ? "The " + bars.size() + " largest of " + findings.themes().size() + " themes"
            : "Themes, largest first",
        "Share of "
            + Wording.feedback(findings.feedback())
            + " with the theme, with its interval ("
            + findings.themes().get(0).share().method()
            + "). One piece of feedback may have several themes; the running share is of all theme"
            + " counts.",
        bars);
  }

  /** Whether a theme has scores enough to be ranked by them. */
  static boolean ranked(ThemeFinding theme) {
    return theme.meanScore() != null && theme.meanScore().n() >= Wording.FEW;
  }

  /** Mean score by theme, worst first. */
  static Chart scores(Findings findings) {
    Estimate overall = Overall.mean(findings);
    Comparator<ThemeFinding> byScore =
        Comparator.comparingDouble(theme -> theme.meanScore().value());
    List<DotIntervalChart.Dot> dots =
        findings.themes().stream()
            .filter(ThemeCharts::ranked)
            .limit(ROWS)
            .sorted(
                (findings.lowIsBest() ? byScore.reversed() : byScore)
                    .thenComparing(ThemeFinding::themeId))
            .map(
                theme ->
                    new DotIntervalChart.Dot(
                        theme.name(),
                        theme.meanScore().value(),
                        theme.meanScore().low(),
                        theme.meanScore().high(),
                        theme.meanScore().n(),
                        Overall.tone(findings, theme.meanScore(), overall.value())))
            .toList();
    return new DotIntervalChart(
        "themes-score",
        "Which themes go with worse and better scores",
        "Mean score of the feedback with the theme, worst first, with its interval; only themes"
            + " with "
            + Wording.FEW
            + " scores or more, "
            + ROWS
            + " largest at most. Better is to the right. In colour: clear of the overall mean.",
        Overall.axis(findings),
        overall.value(),
        "overall " + Wording.fixed(overall.value(), 2),
        dots);
  }

  /** How the mentions of the largest themes are meant, the most negative first. */
  static Chart sentiments(Findings findings) {
    List<ThemeFinding> themes =
        findings.themes().stream()
            .filter(theme -> theme.sentiment().mentions() > 0)
            .limit(ROWS)
            .sorted(
                Comparator.comparingDouble(
                        (ThemeFinding theme) -> -share(theme, theme.sentiment().negative()))
                    .thenComparing(ThemeFinding::themeId))
            .toList();
    return new RowBarsChart(
        "themes-sentiment",
        "How customers speak of each theme",
        "Share of the theme's mentions that blame or wish for something better, that do neither or are unclear, and"
            + " that praise; most negative first, the "
            + ROWS
            + " largest themes at most. Told by a trained model from the words of each mention.",
        "Theme",
        new Axis("Share of mentions", Format.PERCENT, 0, 1, Better.NEITHER),
        themes.stream().map(ThemeFinding::name).toList(),
        List.of(
            new BarsChart.Series(
                "Negative",
                Tone.BAD,
                themes.stream().map(theme -> share(theme, theme.sentiment().negative())).toList()),
            new BarsChart.Series(
                "Neutral",
                Tone.QUIET,
                themes.stream().map(theme -> share(theme, theme.sentiment().neutral())).toList()),
            new BarsChart.Series(
                "Positive",
                Tone.GOOD,
                themes.stream()
                    .map(theme -> share(theme, theme.sentiment().positive()))
                    .toList())));
  }

  private static double share(ThemeFinding theme, long mentions) {
    return (double) mentions / theme.sentiment().mentions();
  }

  /** Change of share by theme, greatest rise first. */
  static Chart changes(Findings findings) {
    Set<String> changed = SignalWords.changed(findings);
    List<DotIntervalChart.Dot> dots =
        findings.themes().stream()
            .filter(theme -> theme.change() != null && theme.change().hasInterval())
            .sorted(Comparator.comparing(theme -> !changed.contains(theme.themeId())))
            .limit(ROWS)
            .sorted(
                Comparator.comparingDouble((ThemeFinding theme) -> -theme.change().value())
                    .thenComparing(ThemeFinding::themeId))
            .map(
                theme ->
                    new DotIntervalChart.Dot(
                        theme.name(),
                        100 * theme.change().value(),
                        100 * theme.change().low(),
                        100 * theme.change().high(),
                        theme.change().n(),
                        changed.contains(theme.themeId()) ? Tone.MAIN : Tone.QUIET))
            .toList();
    return new DotIntervalChart(
        "themes-change",
        "The last four weeks against the weeks before, in percentage points",
        "Share of the feedback in the last four complete weeks minus the weeks before, in percentage"
            + " points, with its interval; the "
            + ROWS
            + " largest themes at most, those that changed first. Of many intervals some lie clear of no change by chance alone;"
            + " in colour: signals and lasting changes, which survived a false-alarm budget.",
        new Axis(
            "Change in percentage points", Format.POINTS, Double.NaN, Double.NaN, Better.NEITHER),
        0,
        "no change",
        dots);
  }
}
