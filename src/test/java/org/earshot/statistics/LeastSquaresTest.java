package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LeastSquaresTest {

  private static final Percentage CLOSE = Percentage.withPercentage(1e-6);

  @SuppressWarnings("unused")
  private static final Iterable<String> METRICS = SurveyReference.METRICS;

  @ParameterizedTest
  @FieldSource("METRICS")
  void coefficientsAndErrorsAreThoseOfR(String metric) {
    LeastSquares fit =
        LeastSquares.fit(SurveyReference.indicators(), SurveyReference.scores(metric));
    Regression robust = fit.robust();
    Regression clustered = fit.clustered(SurveyReference.customers());
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t2_ols_expected.csv")) {
      if (row.get("metric").equals(metric)) {
        int column = SurveyReference.column(row.get("term"));
        Estimate coefficient = column < 0 ? robust.constant() : robust.coefficient(column);

        assertThat(coefficient.value()).isCloseTo(number(row, "coef"), CLOSE);
        assertThat(coefficient.low()).isCloseTo(number(row, "lo_hc3"), CLOSE);
        assertThat(coefficient.high()).isCloseTo(number(row, "hi_hc3"), CLOSE);
        assertThat(coefficient.n()).isEqualTo(1500);
        if (column >= 0) {
          assertThat(robust.standardError(column)).isCloseTo(number(row, "se_hc3"), CLOSE);
          assertThat(robust.probability(column)).isCloseTo(number(row, "p_hc3"), CLOSE);
          assertThat(clustered.standardError(column)).isCloseTo(number(row, "se_cl_hc1"), CLOSE);
          assertThat(clustered.coefficient(column).value()).isEqualTo(coefficient.value());
        }
      }
    }
  }

  @Test
  void onePropertyGivesTheDifferenceOfMeans() {
    Indicators indicators = Indicators.of(1, new int[][] {{}, {}, {0}, {0}});
    Regression fit = LeastSquares.fit(indicators, new double[] {1, 3, 6, 8}).robust();

    assertThat(fit.constant().value()).isCloseTo(2, within(1e-12));
    assertThat(fit.coefficient(0).value()).isCloseTo(5, within(1e-12));
    // Every leverage is 1/2 and every residual 1, so each mean has the variance 2 · (1/½)² / 2² =
    // 2.
    assertThat(fit.standardError(0)).isCloseTo(2, within(1e-12));
  }

  @Test
  void propertyOfEveryRowIsLeftOut() {
    Indicators indicators = Indicators.of(2, new int[][] {{0}, {0}, {0, 1}, {0, 1}});
    Regression fit = LeastSquares.fit(indicators, new double[] {1, 3, 6, 8}).robust();

    assertThat(fit.coefficient(0).value()).isNaN();
    assertThat(fit.probability(0)).isNaN();
    assertThat(fit.coefficient(1).value()).isCloseTo(5, within(1e-12));
  }

  @Test
  void propertyThatNobodyHasIsLeftOut() {
    Indicators indicators = Indicators.of(2, new int[][] {{}, {}, {1}, {1}});
    Regression fit = LeastSquares.fit(indicators, new double[] {1, 3, 6, 8}).robust();

    assertThat(fit.coefficient(0).value()).isNaN();
    assertThat(fit.coefficient(1).value()).isCloseTo(5, within(1e-12));
  }

  @Test
  void coefficientOfASingleRowHasNoInterval() {
    Indicators indicators = Indicators.of(2, new int[][] {{}, {}, {0}, {0}, {1}});
    Regression alone = LeastSquares.fit(indicators, new double[] {1, 3, 6, 8, 20}).robust();

    assertThat(alone.coefficient(1).value()).isCloseTo(18, within(1e-12));
    assertThat(alone.coefficient(1).hasInterval()).isFalse();
    assertThat(alone.standardError(0)).isCloseTo(2, within(1e-12));
  }

  @Test
  void clustersOfOneRowAreTheRowsThemselves() {
    // CR1 with one row a cluster is HC1: every residual is 1, the factor n/(n−2) = 2, so that
    // each mean has the variance 2 · 1/2² · 2 = 1.
    Indicators indicators = Indicators.of(1, new int[][] {{}, {}, {0}, {0}});
    Regression fit =
        LeastSquares.fit(indicators, new double[] {1, 3, 6, 8}).clustered(new int[] {4, 3, 2, 1});

    assertThat(fit.standardError(0)).isCloseTo(Math.sqrt(2), within(1e-12));
  }

  @Test
  void oneClusterHasNoErrors() {
    Indicators indicators = Indicators.of(1, new int[][] {{}, {}, {0}, {0}});
    Regression fit = LeastSquares.fit(indicators, new double[] {1, 3, 6, 8}).clustered(new int[4]);

    assertThat(fit.coefficient(0).value()).isCloseTo(5, within(1e-12));
    assertThat(fit.coefficient(0).hasInterval()).isFalse();
  }

  @Test
  void scoreForEachRowIsDemanded() {
    Indicators indicators = Indicators.of(1, new int[2][0]);

    assertThatThrownBy(() -> LeastSquares.fit(indicators, new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 rows and 3 scores");
    assertThatThrownBy(() -> LeastSquares.fit(indicators, new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leave them out");
    assertThatThrownBy(
            () -> LeastSquares.fit(indicators, new double[] {1, 2}).clustered(new int[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 rows and 1 clusters");
  }

  @Test
  void unknownPropertyIsRefused() {
    assertThatThrownBy(() -> Indicators.of(2, new int[][] {{0}, {2}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 1 names a property outside 0 to 1");
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
