package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.ScoreFinding;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Tone;

/** How often each score was given, one chart for each input. */
final class ScoreCharts {

  private ScoreCharts() {}

  static List<Chart> distributions(Findings findings) {
    List<Chart> charts = new ArrayList<>();
    for (ScoreFinding score : findings.scores()) {
      if (!score.distribution().isEmpty()) {
        charts.add(distribution(score, charts.size() + 1));
      }
    }
    return charts;
  }

  private static Chart distribution(ScoreFinding score, int number) {
    List<String> scores = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    for (ScoreFinding.ScoreCount count : score.distribution()) {
      scores.add(Wording.plain(count.score()));
      counts.add((double) count.feedback());
    }
    return new BarsChart(
        "scores-given-" + number,
        "Scores given in " + score.source(),
        "Pieces of feedback by score, from the worst on the left to the best on the right (scale "
            + score.scale()
            + "). "
            + Wording.capital(Wording.plural(score.mean().n(), "score", "scores"))
            + ", mean "
            + Wording.score(score.mean())
            + ".",
        "Score",
        new Axis("Pieces of feedback", Format.COUNT, 0, Double.NaN, Better.NEITHER),
        scores,
        List.of(new BarsChart.Series("Pieces of feedback", Tone.MAIN, counts)),
        List.of());
  }
}
