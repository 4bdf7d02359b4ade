package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class WeeklyExceedanceTest {

  private static final Percentage CLOSE = Percentage.withPercentage(1e-7);

  @Test
  void everyStepIsThatOfTheReference() {
    Map<String, WeeklyCounts> series = referenceSeries();
    List<String> themes = List.copyOf(series.keySet());
    List<Map<String, String>> expected = ReferenceTable.rows(getClass(), "t1_qnb_expected.csv");
    for (Map<String, String> row : expected) {
      int week = Integer.parseInt(row.get("week")) - 1;
      CountBaseline baseline = CountBaseline.before(series.get(row.get("theme")), week);
      DispersionPool pool =
          DispersionPool.of(
              series.values().stream().map(each -> CountBaseline.before(each, week)).toList());
      WeeklyExceedance test =
          WeeklyExceedance.of(List.copyOf(series.values()), week)
              .get(themes.indexOf(row.get("theme")));

      assertThat(baseline.weeks()).isEqualTo(Integer.parseInt(row.get("n_base")));
      assertThat(baseline.rate()).isCloseTo(number(row, "rate"), CLOSE);
      assertThat(baseline.dispersion()).isCloseTo(number(row, "phi_hat"), CLOSE);
      assertThat(pool.slope()).isCloseTo(number(row, "alpha_pool"), CLOSE);
      assertThat(pool.freedom(baseline)).isEqualTo((int) number(row, "df"));
      assertThat(test.expected()).isCloseTo(number(row, "mu0"), CLOSE);
      assertThat(test.dispersion()).isCloseTo(number(row, "phi_shrunk"), CLOSE);
      double inflation = number(row, "infl");
      assertThat(CountTail.atLeast(test.count(), test.expected(), baseline.dispersion()))
          .isCloseTo(number(row, "p_plugin"), CLOSE);
      assertThat(
              CountTail.atLeast(
                  test.count(), test.expected(), inflation * Math.max(1, test.dispersion())))
          .isCloseTo(number(row, "p_pred"), CLOSE);
      assertThat(test.p()).isCloseTo(number(row, "p_mix"), CLOSE);
      assertThat(test.rateRatio().value()).isCloseTo(number(row, "rate_ratio"), CLOSE);
      if (test.count() > 0) {
        double quantile = TDistribution.of(number(row, "df")).inverseSurvivalProbability(0.025);
        assertThat(Math.log(test.rateRatio().high() / test.rateRatio().low()) / (2 * quantile))
            .isCloseTo(number(row, "se_log_rr"), CLOSE);
      }
    }
  }

  @Test
  void weeksOfSkewedCountsAreWorthFewerDegreesOfFreedom() {
    CountBaseline baseline = new CountBaseline(27, 54, 0.01, 2, 2, 54, 5400);

    // By hand: variance 2 · (1 + 0.5 · 2) = 4, excess kurtosis 6 · 0.5 + 1/4, 52 / 5.25 = 9.9.
    assertThat(new DispersionPool(0.5, 30).freedom(baseline)).isEqualTo(10 + 8);
    // Poisson's with a mean of 2: excess kurtosis 1/2, 52 / 2.5 = 20.8.
    assertThat(new DispersionPool(0, 30).freedom(baseline)).isEqualTo(21 + 8);
    assertThat(new DispersionPool(0.5, 29).freedom(baseline)).isEqualTo(26 + 8);
  }

  @Test
  void budgetIsSharedAsInTheReference() {
    Map<String, WeeklyCounts> series = referenceSeries();
    List<String> themes = List.copyOf(series.keySet());
    int signals = 0;
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t1_qnb_expected.csv")) {
      int week = Integer.parseInt(row.get("week")) - 1;
      WeeklyExceedance test =
          WeeklyExceedance.of(List.copyOf(series.values()), week)
              .get(themes.indexOf(row.get("theme")));

      if (row.get("p_bh").equals("NA")) {
        assertThat(test.q()).isNaN();
        assertThat(test.verdict()).isEqualTo(WeeklyVerdict.TOO_FEW);
      } else {
        assertThat(test.q()).isCloseTo(number(row, "p_bh"), CLOSE);
      }
      if (test.weeks() >= 8) {
        assertThat(test.verdict() == WeeklyVerdict.SIGNAL).isEqualTo(row.get("flag").equals("1"));
        signals += Integer.parseInt(row.get("flag"));
      } else {
        assertThat(test.verdict()).isNotEqualTo(WeeklyVerdict.SIGNAL);
      }
    }
    assertThat(signals).isGreaterThan(10);
  }

  @Test
  void smallestCountsThatStandOutAreThoseOfTheReference() {
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t1_min_detectable.csv")) {
      int weeks = Integer.parseInt(row.get("n_weeks"));
      int smallest = 1;
      while (CountTail.atLeast(
              smallest, number(row, "expected"), number(row, "phi"), weeks + 7, 1 + 1.0 / weeks)
          > 0.001) {
        smallest++;
      }

      assertThat(smallest).isEqualTo(Integer.parseInt(row.get("min_count_p001")));
    }
  }

  @Test
  void historyDecidesWhatABurstIsCalled() {
    // Two weeks are passed over, so that three in front of them are too few and four suffice.
    assertThat(burstAfter(5).verdict()).isEqualTo(WeeklyVerdict.UNTESTED);
    assertThat(burstAfter(5).p()).isNaN();
    assertThat(burstAfter(6).verdict()).isEqualTo(WeeklyVerdict.PROVISIONAL);
    assertThat(burstAfter(9).verdict()).isEqualTo(WeeklyVerdict.PROVISIONAL);
    assertThat(burstAfter(10).verdict()).isEqualTo(WeeklyVerdict.SIGNAL);
    assertThat(burstAfter(40).weeks()).isEqualTo(26);
  }

  @Test
  void weekWithoutExposureIsPassedOver() {
    long[] counts = new long[20];
    double[] exposures = new double[20];
    Arrays.fill(counts, 4);
    Arrays.fill(exposures, 100);
    counts[7] = 0;
    exposures[7] = 0;

    WeeklyExceedance test =
        WeeklyExceedance.of(List.of(WeeklyCounts.of(counts, exposures)), 19).get(0);

    // By hand: 16 weeks of 4 and the half of the prior.
    assertThat(test.weeks()).isEqualTo(16);
    assertThat(test.expected()).isCloseTo(64.5 / 16, within(1e-12));
    counts[19] = 0;
    exposures[19] = 0;
    assertThat(
            WeeklyExceedance.of(List.of(WeeklyCounts.of(counts, exposures)), 19).get(0).verdict())
        .isEqualTo(WeeklyVerdict.UNTESTED);
  }

  @Test
  void noCountHasAnUpperEndAndNoLowerOne() {
    WeeklyExceedance test = WeeklyExceedance.of(List.of(steady(30, 4, 0)), 29).get(0);

    assertThat(test.p()).isEqualTo(1);
    assertThat(test.rateRatio().value()).isZero();
    assertThat(test.rateRatio().low()).isZero();
    assertThat(test.rateRatio().high()).isBetween(0.1, 10.0);
    assertThat(test.verdict()).isEqualTo(WeeklyVerdict.NO_SIGNAL);
  }

  @Test
  void orderOfTheSeriesDoesNotMatter() {
    List<WeeklyCounts> series = new ArrayList<>(referenceSeries().values());
    List<WeeklyExceedance> there = WeeklyExceedance.of(series, 57);
    Collections.reverse(series);
    List<WeeklyExceedance> back = WeeklyExceedance.of(series, 57);

    for (int i = 0; i < there.size(); i++) {
      assertThat(back.get(back.size() - 1 - i).q()).isCloseTo(there.get(i).q(), CLOSE);
    }
  }

  @Test
  void noSeriesGivesNoTests() {
    assertThat(WeeklyExceedance.of(List.of(), 3)).isEmpty();
  }

  @Test
  void weekBeyondTheSeriesIsRefused() {
    List<WeeklyCounts> series = List.of(steady(3, 1, 1));

    assertThatThrownBy(() -> WeeklyExceedance.of(series, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("week 3 is not one of the 3 weeks of a series");
  }

  @Test
  void seriesWithoutAnExposureForEachWeekIsRefused() {
    assertThatThrownBy(() -> WeeklyCounts.of(new long[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 counts and 3 exposures");
    assertThatThrownBy(() -> WeeklyCounts.of(new long[] {1}, new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("week 0");
  }

  private static WeeklyExceedance burstAfter(int weeks) {
    return WeeklyExceedance.of(List.of(steady(weeks + 1, 4, 60)), weeks).get(0);
  }

  private static WeeklyCounts steady(int weeks, long usual, long last) {
    long[] counts = new long[weeks];
    double[] exposures = new double[weeks];
    Arrays.fill(counts, usual);
    Arrays.fill(exposures, 100);
    counts[weeks - 1] = last;
    return WeeklyCounts.of(counts, exposures);
  }

  private Map<String, WeeklyCounts> referenceSeries() {
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    ReferenceTable.rows(getClass(), "t1_weekly_counts.csv")
        .forEach(row -> rows.computeIfAbsent(row.get("theme"), t -> new ArrayList<>()).add(row));
    Map<String, WeeklyCounts> series = new LinkedHashMap<>();
    rows.forEach(
        (theme, weeks) ->
            series.put(
                theme,
                WeeklyCounts.of(
                    weeks.stream().mapToLong(row -> Long.parseLong(row.get("count"))).toArray(),
                    weeks.stream().mapToDouble(row -> number(row, "exposure")).toArray())));
    return series;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
