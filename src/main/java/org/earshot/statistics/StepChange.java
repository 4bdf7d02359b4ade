package org.earshot.statistics;

import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * When a rate changed for good, if it did: the week that best parts a series into two rates
 * (largest likelihood ratio; Andrews 1993, Econometrica 61:821, leaves out the outer 15 % at each
 * end), and how often a series without a change looks as much like one (parametric bootstrap with
 * the series' own overdispersion).
 *
 * @param week the first week of the new rate, the oldest being 0; −1 when there are too few weeks
 * @param ratio the new rate over the old one; the interval holds for a change in this week; n is
 *     the sum of the counts; infinite or 0 without an interval when one side has none
 * @param likelihoodRatio twice the gain in Poisson log-likelihood; 0 or more
 * @param dispersion variance over mean if there were no change
 * @param p the probability of a likelihood ratio as large if there were no change; NaN when there
 *     are too few weeks
 */
public record StepChange(
    int week, Estimate ratio, double likelihoodRatio, double dispersion, double p) {

  private static final double TRIMMED = 0.15;
  private static final int SHORTEST_SIDE = 4;
  private static final String METHOD = "quasi-Poisson 95 %";

  /**
   * Looks for one change.
   *
   * @param series the series; weeks without exposure are passed over
   * @param draws how many series without a change to draw, such as 999; the smallest p is 1 over
   *     one more
   * @param chance where the draws come from
   */
  public static StepChange in(WeeklyCounts series, int draws, RandomGenerator chance) {
    int weeks = 0;
    double[] counts = new double[series.weeks()];
    double[] exposures = new double[series.weeks()];
    int[] places = new int[series.weeks()];
    for (int week = 0; week < series.weeks(); week++) {
      if (series.exposure(week) > 0) {
        counts[weeks] = series.count(week);
        exposures[weeks] = series.exposure(week);
        places[weeks++] = week;
      }
    }
    int side = Math.max(SHORTEST_SIDE, (int) Math.ceil(TRIMMED * weeks));
    double total = sum(counts, 0, weeks);
    if (weeks < 2 * side || total == 0) {
      Estimate unknown = new Estimate(Double.NaN, Double.NaN, Double.NaN, (long) total, METHOD);
      return new StepChange(-1, unknown, 0, Double.NaN, Double.NaN);
    }
    Split best = Split.best(counts, exposures, weeks, side);
    double dispersion = dispersion(counts, exposures, 0, weeks) / (weeks - 1);
    int asLarge = 0;
    double rate = total / sum(exposures, 0, weeks);
    UniformRandomProvider bits = chance::nextLong;
    for (int draw = 0; draw < draws; draw++) {
      double[] drawn = draw(exposures, weeks, rate, dispersion, bits);
      if (Split.best(drawn, exposures, weeks, side).gain >= best.gain) {
        asLarge++;
      }
    }
    return new StepChange(
        places[best.at],
        ratio(counts, exposures, weeks, best.at),
        best.gain,
        dispersion,
        (1.0 + asLarge) / (1.0 + draws));
  }

  private static Estimate ratio(double[] counts, double[] exposures, int weeks, int at) {
    double before = sum(counts, 0, at);
    double after = sum(counts, at, weeks);
    double dispersion =
        (dispersion(counts, exposures, 0, at) + dispersion(counts, exposures, at, weeks))
            / (weeks - 2);
    double ratio = after / sum(exposures, at, weeks) / (before / sum(exposures, 0, at));
    double error = Math.sqrt(Math.max(1, dispersion) * (1 / before + 1 / after));
    double width = Math.exp(Estimate.Z * error);
    boolean bounded = before > 0 && after > 0;
    return new Estimate(
        ratio,
        bounded ? ratio / width : Double.NaN,
        bounded ? ratio * width : Double.NaN,
        Math.round(before + after),
        METHOD);
  }

  private static double[] draw(
      double[] exposures, int weeks, double rate, double dispersion, UniformRandomProvider bits) {
    double[] drawn = new double[weeks];
    for (int week = 0; week < weeks; week++) {
      double mean = rate * exposures[week];
      if (dispersion > 1) {
        // A Poisson count whose mean is gamma distributed is negative binomial.
        ContinuousDistribution means =
            GammaDistribution.of(mean / (dispersion - 1), dispersion - 1);
        mean = Math.max(means.createSampler(bits).sample(), Double.MIN_NORMAL);
      }
      drawn[week] = PoissonDistribution.of(mean).createSampler(bits).sample();
    }
    return drawn;
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** Pearson's statistic for one rate in a stretch of weeks; 0 when it has no count. */
  private static double dispersion(double[] counts, double[] exposures, int from, int to) {
    double rate = sum(counts, from, to) / sum(exposures, from, to);
    double pearson = 0;
    for (int i = from; i < to && rate > 0; i++) {
      double mean = rate * exposures[i];
      pearson += (counts[i] - mean) * (counts[i] - mean) / mean;
    }
    return pearson;
  }

  /** The place that parts a series, and the gain of two rates over one. */
  private record Split(int at, double gain) {

    static Split best(double[] counts, double[] exposures, int weeks, int side) {
      double total = sum(counts, 0, weeks);
      double exposure = sum(exposures, 0, weeks);
      double before = sum(counts, 0, side);
      double exposureBefore = sum(exposures, 0, side);
      Split best = new Split(side, -1);
      for (int at = side; at <= weeks - side; at++) {
        double gain =
            2
                * (logLikelihood(before, exposureBefore)
                    + logLikelihood(total - before, exposure - exposureBefore)
                    - logLikelihood(total, exposure));
        if (gain > best.gain) {
          best = new Split(at, gain);
        }
        before += counts[at];
        exposureBefore += exposures[at];
      }
      return best;
    }

    private static double logLikelihood(double count, double exposure) {
      return count == 0 ? 0 : count * Math.log(count / exposure);
    }
  }
}
