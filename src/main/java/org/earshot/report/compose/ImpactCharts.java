package org.earshot.report.compose;

import java.util.Comparator;
import java.util.List;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.Tone;

/** Charts of how themes go with the score. */
final class ImpactCharts {

  private static final int ROWS = 24;

  private ImpactCharts() {}

  /** The differences of the ranked themes with their intervals, worst first. */
  static Chart differences(ScaleImpact scale, String suffix) {
    List<DotIntervalChart.Dot> dots =
        ranked(scale).stream()
            .sorted(
                Comparator.comparingDouble((ThemeImpact theme) -> theme.coefficient().value())
                    .thenComparing(ThemeImpact::themeId))
            .map(
                theme ->
                    new DotIntervalChart.Dot(
                        theme.name(),
                        theme.coefficient().value(),
                        theme.coefficient().low(),
                        theme.coefficient().high(),
                        theme.n(),
                        tone(theme)))
            .toList();
    return new DotIntervalChart(
        "impact-differences" + suffix,
        "Who mentions a theme scores worse or better",
        "Difference from otherwise similar customers who do not mention the theme, in "
            + scale.unit()
            + " with its 95 % interval, worst first; better is to the right. The "
            + ROWS
            + " themes with the largest impact at most, of "
            + Wording.plural(scale.answers(), "scored answer", "scored answers")
            + ". In colour: the interval lies clear of no difference. A link, not proof.",
        axis(scale, "Difference"),
        0,
        "no difference",
        dots);
  }

  /** The ranked themes by how often they are mentioned and how those who do score. */
  static Chart quadrant(ScaleImpact scale, String suffix) {
    List<QuadrantChart.Dot> dots =
        ranked(scale).stream()
            .map(
                theme ->
                    new QuadrantChart.Dot(
                        theme.name(),
                        theme.share(),
                        theme.coefficient().value(),
                        theme.coefficient().low(),
                        theme.coefficient().high(),
                        theme.n(),
                        tone(theme)))
            .toList();
    return new QuadrantChart(
        "impact-quadrant" + suffix,
        "Where listening pays: often said, and scoring worse",
        "From left to right: the share of "
            + Wording.plural(scale.answers(), "scored answer", "scored answers")
            + " that mention the theme; the larger the dot, the more. Upwards: how much better they"
            + " score than otherwise similar ones that do not, with the 95 % interval. Below the"
            + " line, and in colour where the interval lies clear of it, customers score worse; the"
            + " further right, the more of them. A link, not proof.",
        new Axis("Share of scored answers", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        axis(scale, "Difference"),
        dots);
  }

  private static List<ThemeImpact> ranked(ScaleImpact scale) {
    return scale.themes().stream().filter(ThemeImpact::ranked).limit(ROWS).toList();
  }

  private static Axis axis(ScaleImpact scale, String what) {
    return new Axis(
        what + " in " + scale.unit() + ", above 0 is better",
        ImpactTables.format(scale),
        Double.NaN,
        Double.NaN,
        Better.HIGH);
  }

  private static Tone tone(ThemeImpact theme) {
    return switch (theme.link()) {
      case WORSE -> Tone.BAD;
      case BETTER -> Tone.GOOD;
      default -> Tone.QUIET;
    };
  }
}
