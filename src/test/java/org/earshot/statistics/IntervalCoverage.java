package org.earshot.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How often 95 % intervals hold what they say, by simulation: one line per interval and number of
 * observations.
 */
final class IntervalCoverage {

  private static final int DRAWS = 20_000;
  private static final int FITS = 3_000;

  /** Promoters, passives and detractors. */
  private static final Map<String, double[]> POPULATIONS = new LinkedHashMap<>();

  static {
    POPULATIONS.put("+1", new double[] {0.34, 0.33, 0.33});
    POPULATIONS.put("+45", new double[] {0.60, 0.25, 0.15});
    POPULATIONS.put("-30", new double[] {0.20, 0.30, 0.50});
  }

  private final Map<String, Double> shares = new LinkedHashMap<>();
  private final Draws draws = new Draws(20261122);

  /** The share of intervals that held the truth, by what was simulated. */
  static Map<String, Double> shares() {
    IntervalCoverage coverage = new IntervalCoverage();
    for (int n : new int[] {30, 100, 300}) {
      coverage.proportions(n);
      coverage.means(n);
      coverage.netPromoterScores(n);
      coverage.regression(n);
      coverage.openCases(n);
    }
    coverage.rates();
    coverage.actions();
    return coverage.shares;
  }

  /** Over many shares, since for any single one the possible counts decide. */
  private void proportions(int n) {
    hold(
        "share from 0.05 to 0.95, Wilson, n " + n,
        DRAWS,
        d -> {
          double p = d.uniform(0.05, 0.95);
          return new Proportion(d.binomial(n, p), n).estimate().excludes(p);
        });
    hold(
        "difference of two such shares, Newcombe, n " + n + " and " + 2 * n,
        DRAWS,
        d -> {
          double p = d.uniform(0.05, 0.95);
          double other = d.uniform(0.05, 0.95);
          return new Proportion(d.binomial(n, p), n)
              .minus(new Proportion(d.binomial(2 * n, other), 2L * n))
              .excludes(p - other);
        });
  }

  private void means(int n) {
    double[] stars = {0.1, 0.1, 0.2, 0.3, 0.3};
    double[] others = {0.3, 0.2, 0.2, 0.2, 0.1};
    hold("mean of 1 to 5, Student, n " + n, DRAWS, 3.6, d -> stars(d, n, stars).estimate());
    hold(
        "difference of means of 1 to 5, Welch, n " + n + " and " + 2 * n,
        DRAWS,
        1.0,
        d -> stars(d, n, stars).minus(stars(d, 2 * n, others)));
  }

  private static Moments stars(Draws draws, int n, double[] probabilities) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = 1 + draws.category(probabilities);
    }
    return Moments.of(values);
  }

  private void netPromoterScores(int n) {
    POPULATIONS.forEach(
        (name, shares) ->
            hold(
                "NPS " + name + ", adjusted Wald, n " + n,
                DRAWS,
                points(shares),
                d -> score(d, n, shares).estimate()));
    POPULATIONS.forEach(
        (name, shares) ->
            hold(
                "difference of NPS " + name + " and +45, n " + n + " and " + n,
                DRAWS,
                points(shares) - 45,
                d -> score(d, n, shares).minus(score(d, n, POPULATIONS.get("+45")))));
  }

  private static double points(double[] shares) {
    return 100 * (shares[0] - shares[2]);
  }

  private static NetPromoterScore score(Draws draws, int n, double[] shares) {
    long[] counts = new long[3];
    for (int i = 0; i < n; i++) {
      counts[draws.category(shares)]++;
    }
    return new NetPromoterScore(counts[0], counts[1], counts[2]);
  }

  /** Mentions of a theme among ten times as many rows, whose mentions raise the spread too. */
  private void regression(int mentions) {
    hold(
        "coefficient, HC3, mentions " + mentions,
        FITS,
        -20,
        d -> new Survey(d, 10 * mentions, 1).fit().robust().coefficient(0));
    hold(
        "coefficient, CR1, customers of three rows who mention " + mentions,
        FITS,
        -20,
        d -> {
          Survey survey = new Survey(d, 30 * mentions, 3);
          return survey.fit().clustered(survey.customers).coefficient(0);
        });
    hold(
        "impact, HC3 and delta, mentions " + mentions,
        FITS,
        -2,
        d -> AdjustedImpact.of(new Survey(d, 10 * mentions, 1).fit().robust(), 2).get(0).impact());
    // The other theme goes with this one: with it on 40 % of its rows, on 10 % of the others.
    hold(
        "removal lift, influence function, mentions " + mentions,
        FITS,
        -2 + 0.1 * 0.3 * 10,
        d -> {
          Survey survey = new Survey(d, 10 * mentions, 1);
          return RemovalLift.of(survey.scores, survey.mentioned);
        });
  }

  /** Answers that take an exponential time, half of them censored by a uniform one. */
  private void openCases(int n) {
    hold(
        "share open after the median time, Kaplan–Meier, n " + n,
        DRAWS,
        0.5,
        d -> {
          double[] durations = new double[n];
          boolean[] ended = new boolean[n];
          for (int i = 0; i < n; i++) {
            double taken = d.gamma(1, 1);
            double looked = d.uniform(0, 3);
            durations[i] = Math.min(taken, looked);
            ended[i] = taken <= looked;
          }
          return KaplanMeier.of(durations, ended).openAfter(Math.log(2));
        });
  }

  private void rates() {
    hold(
        "ratio of rates, exact, 40 and 200 expected (at least 95 %)",
        DRAWS, 1.0, d -> RateRatio.of(d.count(40, 0), 1, d.count(200, 0), 5).ratio());
    hold(
        "ratio of a week at twice the rate of 26 weeks of 6, variance 1.3 times the mean",
        DRAWS,
        2.0,
        d -> {
          List<WeeklyCounts> series = new ArrayList<>();
          for (int i = 0; i < 10; i++) {
            series.add(weeks(d, 6, 1.3));
          }
          return WeeklyExceedance.of(series, 28).get(0).rateRatio();
        });
  }

  private static WeeklyCounts weeks(Draws draws, double mean, double dispersion) {
    long[] counts = new long[29];
    double[] exposures = new double[29];
    for (int week = 0; week < 29; week++) {
      exposures[week] = 100;
      double expected = week == 28 ? 2 * mean : mean;
      counts[week] = draws.count(expected, (dispersion - 1) / expected);
    }
    return WeeklyCounts.of(counts, exposures);
  }

  /** A drop of 40 % beside a control, twelve and more weeks on either side. */
  private void actions() {
    for (int weeks : new int[] {12, 26}) {
      List<Phase> phases = new ArrayList<>(Collections.nCopies(weeks, Phase.BEFORE));
      phases.addAll(Collections.nCopies(weeks, Phase.AFTER));
      hold(
          "ratio of an action's effect, alone, weeks " + weeks + " and " + weeks,
          FITS,
          0.6,
          d -> InterruptedTimeSeries.alone(acted(d, weeks, 0.6), phases).ratio());
      hold(
          "ratio of an action's effect, controlled, weeks " + weeks + " and " + weeks,
          FITS,
          0.6,
          d ->
              InterruptedTimeSeries.controlled(acted(d, weeks, 0.6), acted(d, weeks, 1), phases)
                  .ratio());
    }
  }

  private static WeeklyCounts acted(Draws draws, int weeks, double ratio) {
    long[] counts = new long[2 * weeks];
    double[] exposures = new double[2 * weeks];
    for (int week = 0; week < counts.length; week++) {
      exposures[week] = draws.uniform(400, 600);
      counts[week] = draws.count(0.05 * exposures[week] * (week < weeks ? 1 : ratio), 0.02);
    }
    return WeeklyCounts.of(counts, exposures);
  }

  private void hold(String name, int times, double truth, Function<Draws, Estimate> drawn) {
    hold(
        name,
        times,
        d -> {
          Estimate estimate = drawn.apply(d);
          return !estimate.hasInterval() || estimate.excludes(truth);
        });
  }

  private void hold(String name, int times, Predicate<Draws> missed) {
    int held = 0;
    for (int i = 0; i < times; i++) {
      held += missed.test(draws) ? 0 : 1;
    }
    shares.put(name, (double) held / times);
  }

  /** Rows with a theme of coefficient −20 on every tenth and one of +10 that goes with it. */
  private static final class Survey {

    private final int[][] properties;
    private final double[] scores;
    private final boolean[] mentioned;
    private final int[] customers;

    Survey(Draws draws, int rows, int rowsOfACustomer) {
      properties = new int[rows][];
      scores = new double[rows];
      mentioned = new boolean[rows];
      customers = new int[rows];
      double mood = 0;
      for (int row = 0; row < rows; row++) {
        customers[row] = row / rowsOfACustomer;
        if (row % rowsOfACustomer == 0) {
          mood = rowsOfACustomer > 1 ? 15 * draws.normal() : 0;
          mentioned[row] = draws.happens(0.1);
        } else {
          mentioned[row] = mentioned[row - 1];
        }
        boolean other = draws.happens(mentioned[row] ? 0.4 : 0.1);
        double spread = mentioned[row] ? 30 : 20;
        scores[row] =
            (mentioned[row] ? -20 : 0) + (other ? 10 : 0) + mood + spread * draws.normal();
        properties[row] =
            mentioned[row]
                ? other ? new int[] {0, 1} : new int[] {0}
                : other ? new int[] {1} : new int[0];
      }
    }

    LeastSquares fit() {
      return LeastSquares.fit(Indicators.of(2, properties), scores);
    }
  }
}
