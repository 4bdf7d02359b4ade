package org.earshot.report.compose;

import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.WeekTotal;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Tone;
import org.earshot.statistics.Estimate;

/** The mean score of everything, which themes and weeks are compared with. */
final class Overall {

  private Overall() {}

  /** Whether anything was scored. */
  static boolean scored(Findings findings) {
    return findings.scoreScale() != null && !Double.isNaN(mean(findings).value());
  }

  /**
   * The mean score on the scale of {@link Findings#scoreScale()}. With inputs of several scales it
   * is put together from the weekly means, which leaves out feedback without a date, and has no
   * interval. NaN when nothing was scored.
   */
  static Estimate mean(Findings findings) {
    List<ScoreFinding> sources = findings.scores().sources();
    if (sources.size() == 1 && sources.get(0).scale().equals(findings.scoreScale())) {
      return sources.get(0).mean();
    }
    boolean oneScale = true;
    double sum = 0;
    long n = 0;
    for (ScoreFinding score : sources) {
      oneScale &= score.scale().equals(findings.scoreScale());
      sum += score.mean().value() * score.mean().n();
      n += score.mean().n();
    }
    if (!oneScale) {
      sum = 0;
      n = 0;
      for (WeekTotal total : findings.totals()) {
        if (total.meanScore() != null) {
          sum += total.meanScore().value() * total.meanScore().n();
          n += total.meanScore().n();
        }
      }
    }
    return new Estimate(
        n == 0 ? Double.NaN : sum / n, Double.NaN, Double.NaN, n, "mean of the means, by n");
  }

  /** The scale of mean scores. */
  static Axis axis(Findings findings) {
    return new Axis(
        "Mean score (" + findings.scoreScale() + ")",
        Format.SCORE,
        Double.NaN,
        Double.NaN,
        findings.lowIsBest() ? Better.LOW : Better.HIGH);
  }

  /** Whether a mean score lies clear of the overall mean, and on which side. */
  static Tone tone(Findings findings, Estimate score, double overall) {
    if (score.n() < Wording.FEW || !score.hasInterval()) {
      return Tone.QUIET;
    }
    if (score.low() > overall) {
      return findings.lowIsBest() ? Tone.BAD : Tone.GOOD;
    }
    if (score.high() < overall) {
      return findings.lowIsBest() ? Tone.GOOD : Tone.BAD;
    }
    return Tone.QUIET;
  }
}
