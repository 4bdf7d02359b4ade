package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.insight.score.ScoreReading;
import org.earshot.insight.score.ScoreWeek;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WeekLine;
import org.earshot.statistics.Estimate;

/** Scores week by week, and how often each score was given: one chart for each input. */
final class ScoreCharts {

  private static final int WEEKS = 52;

  private ScoreCharts() {}

  /** Whether a source has two weeks or more with a score that can be shown. */
  static boolean dated(Findings findings, ScoreFinding source) {
    return findings.scores().weeks().stream()
            .filter(week -> week.input() == source.input() && week.score() != null)
            .count()
        > 1;
  }

  /** The score of every week with its interval. */
  static Chart weeks(Findings findings, ScoreFinding source) {
    List<ScoreWeek> all =
        findings.scores().weeks().stream().filter(week -> week.input() == source.input()).toList();
    List<ScoreWeek> shown = all.subList(Math.max(0, all.size() - WEEKS), all.size());
    List<WeekLine.Point> points = new ArrayList<>();
    for (ScoreWeek week : shown) {
      Estimate score = week.score();
      points.add(
          score == null
              ? new WeekLine.Point(week.week(), Double.NaN, Double.NaN, Double.NaN, week.complete())
              : new WeekLine.Point(
                  week.week(), score.value(), score.low(), score.high(), week.complete()));
    }
    ScoreReading overall =
        findings.scores().readings().stream()
            .filter(reading -> reading.input() == source.input() && reading.overall())
            .findFirst()
            .orElseThrow();
    String name = ScoreWords.name(source.measure());
    return new LinesChart(
        "scores-weeks-" + (source.input() + 1),
        name + " of " + source.source() + ", week by week",
        name
            + " of each week's answers with its 95\u00a0% interval; better is up. Scale "
            + source.scale()
            + ". Weeks of fewer than five customers are left out. "
            + Wording.capital(Wording.plural(shown.size(), "week", "weeks"))
            + ", "
            + shown.get(0).week()
            + " to "
            + shown.get(shown.size() - 1).week()
            + (shown.get(shown.size() - 1).complete() ? "." : "; the last is not over and paler."),
        ScoreWords.axis(source),
        new WeekLine(name, points),
        overall.score() == null
            ? List.of()
            : List.of(
                new LinesChart.Level(
                    "All weeks "
                        + ScoreWords.format(source.measure()).words(overall.score().value()),
                    overall.score().value())));
  }

  static List<Chart> distributions(Findings findings) {
    List<Chart> charts = new ArrayList<>();
    for (ScoreFinding score : findings.scores().sources()) {
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
      counts.add((double) count.answers());
    }
    return new BarsChart(
        "scores-given-" + number,
        "Scores given in " + score.source(),
        "Answers by score, each customer's score of a day once, from the worst on the left to the best on the right (scale "
            + score.scale()
            + "). "
            + Wording.capital(Wording.plural(score.mean().n(), "score", "scores"))
            + ", mean "
            + Wording.score(score.mean())
            + ".",
        "Score",
        new Axis("Answers", Format.COUNT, 0, Double.NaN, Better.NEITHER),
        scores,
        List.of(new BarsChart.Series("Answers", Tone.MAIN, counts)),
        List.of());
  }
}
