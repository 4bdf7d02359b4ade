package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AdjustedImpactTest {

  private static final Percentage CLOSE = Percentage.withPercentage(1e-6);

  @SuppressWarnings("unused")
  private static final Iterable<String> METRICS = SurveyReference.METRICS;

  @ParameterizedTest
  @FieldSource("METRICS")
  void impactsAreThoseOfTheReference(String metric) {
    List<AdjustedImpact> impacts = impacts(metric);
    for (Map<String, String> row :
        ReferenceTable.rows(getClass(), "t2_impact_adjusted_expected.csv")) {
      if (row.get("metric").equals(metric)) {
        AdjustedImpact impact = impacts.get(SurveyReference.THEMES.indexOf(row.get("theme")));

        assertThat(impact.mentions()).isEqualTo(Long.parseLong(row.get("n_theme")));
        assertThat(impact.share()).isCloseTo(number(row, "share"), CLOSE);
        assertThat(impact.coefficient().value()).isCloseTo(number(row, "beta"), CLOSE);
        assertThat(impact.impact().value()).isCloseTo(number(row, "impact"), CLOSE);
        assertThat(halfWidth(impact.impact()))
            .isCloseTo(1.959963984540054 * number(row, "se_delta"), CLOSE);
        assertThat(impact.q()).isCloseTo(number(row, "q_bh"), CLOSE);
        assertThat(impact.shrunk().value()).isCloseTo(number(row, "impact_eb0"), CLOSE);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("METRICS")
  void shrinkageIsThatOfTheReference(String metric) {
    List<Map<String, String>> rows =
        ReferenceTable.rows(getClass(), "t2_impact_adjusted_expected.csv").stream()
            .filter(row -> row.get("metric").equals(metric))
            .toList();
    double[] errors = rows.stream().mapToDouble(row -> number(row, "se")).toArray();

    EmpiricalBayes prior =
        EmpiricalBayes.of(rows.stream().mapToDouble(row -> number(row, "beta")).toArray(), errors);

    for (int i = 0; i < errors.length; i++) {
      assertThat(prior.spread()).isCloseTo(number(rows.get(i), "tau2_zero"), CLOSE);
      assertThat(prior.factor(errors[i])).isCloseTo(number(rows.get(i), "shrink0"), CLOSE);
      assertThat(errors[i] * Math.sqrt(prior.factor(errors[i])))
          .isCloseTo(number(rows.get(i), "se_eb0"), CLOSE);
    }
  }

  @ParameterizedTest
  @FieldSource("METRICS")
  void partsSumToTheMean(String metric) {
    Indicators indicators = SurveyReference.indicators();
    Regression regression = LeastSquares.fit(indicators, SurveyReference.scores(metric)).robust();
    double sum = regression.constant().value();
    for (AdjustedImpact part : AdjustedImpact.of(regression, indicators.columns())) {
      sum += part.impact().value();
    }

    double mean = Arrays.stream(SurveyReference.scores(metric)).average().orElseThrow();
    assertThat(sum).isCloseTo(mean, within(1e-9));
  }

  @Test
  void noiseIsDrawnInAllTheWay() {
    EmpiricalBayes prior =
        EmpiricalBayes.of(new double[] {0.5, -0.5, Double.NaN}, new double[] {1, 1, 1});

    assertThat(prior.spread()).isZero();
    assertThat(prior.factor(1)).isZero();
  }

  @Test
  void spreadOfEquallySureCoefficientsIsTheirMeanSquareWithoutTheError() {
    // Σβ²/(τ²+1) = 2 with β = ±3: τ² = 9 − 1.
    assertThat(EmpiricalBayes.of(new double[] {3, -3}, new double[] {1, 1}).spread())
        .isCloseTo(8, within(1e-9));
  }

  @Test
  void themesAreRankedByTheNearerEndFromThirtyCustomersOn() {
    List<AdjustedImpact> impacts = impacts("nps_points");
    List<AdjustedImpact> ranked =
        impacts.stream()
            .filter(impact -> impact.rank() > 0)
            .sorted(Comparator.comparingInt(AdjustedImpact::rank))
            .toList();

    // Staff is 8.93 with an end at 6.9, above billing's 8.02 with an end at 6.4.
    assertThat(ranked.stream().map(impact -> SurveyReference.THEMES.get(impact.column())))
        .startsWith("staff_helpful", "billing_error")
        .hasSize(11)
        .doesNotContain("rare_theme");
    assertThat(impacts.get(SurveyReference.THEMES.indexOf("rare_theme")).rank()).isZero();
    assertThat(ranked.stream().map(AdjustedImpact::rank))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void mentionsOfOneCustomerCountOnceForTheRank() {
    int[][] rows = new int[120][];
    double[] scores = new double[120];
    int[] customers = new int[120];
    for (int row = 0; row < 120; row++) {
      rows[row] = row < 60 ? new int[] {0} : new int[0];
      scores[row] = row % 7;
      customers[row] = row < 60 ? row / 3 : row;
    }
    LeastSquares fit = LeastSquares.fit(Indicators.of(1, rows), scores);

    AdjustedImpact byRow = AdjustedImpact.of(fit.robust(), 1).get(0);
    AdjustedImpact byCustomer = AdjustedImpact.of(fit.clustered(customers), 1).get(0);

    assertThat(byRow.customers()).isEqualTo(60);
    assertThat(byRow.rank()).isEqualTo(1);
    assertThat(byCustomer.mentions()).isEqualTo(60);
    assertThat(byCustomer.customers()).isEqualTo(20);
    assertThat(byCustomer.rank()).isZero();
  }

  @Test
  void impactOfAnUndeterminedThemeIsUnknown() {
    Indicators indicators = Indicators.of(2, new int[][] {{0}, {0}, {0, 1}, {0, 1}});
    List<AdjustedImpact> impacts =
        AdjustedImpact.of(LeastSquares.fit(indicators, new double[] {1, 3, 6, 8}).robust(), 2);

    assertThat(impacts.get(0).impact().value()).isNaN();
    assertThat(impacts.get(0).q()).isNaN();
    assertThat(impacts.get(1).impact().value()).isCloseTo(2.5, within(1e-12));
  }

  private static List<AdjustedImpact> impacts(String metric) {
    Regression regression =
        LeastSquares.fit(SurveyReference.indicators(), SurveyReference.scores(metric)).robust();
    return AdjustedImpact.of(regression, SurveyReference.THEMES.size());
  }

  private static double halfWidth(Estimate estimate) {
    return (estimate.high() - estimate.low()) / 2;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
