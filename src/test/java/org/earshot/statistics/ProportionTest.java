package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void intervalsAreThoseOfStatsmodels() {
    for (Map<String, String> row :
        ReferenceTable.rows(getClass(), "t3_proportion_ci_expected.csv")) {
      Proportion share =
          new Proportion(Long.parseLong(row.get("successes")), Long.parseLong(row.get("n")));

      Estimate estimate = share.estimate();

      assertThat(estimate.value()).isCloseTo(number(row, "p"), within(1e-9));
      assertThat(estimate.low()).isCloseTo(number(row, "wilson_lo"), within(1e-9));
      assertThat(estimate.high()).isCloseTo(number(row, "wilson_hi"), within(1e-9));
      assertThat(estimate.n()).isEqualTo(share.n());
    }
  }

  @Test
  void differencesAreThoseOfNewcombe() {
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t3_segments_expected.csv")) {
      Estimate difference = share(row, "top2", "n").minus(share(row, "top2_rest", "n_rest"));

      assertThat(difference.low()).isCloseTo(number(row, "top2_diff_newcombe_lo"), within(1e-9));
      assertThat(difference.high()).isCloseTo(number(row, "top2_diff_newcombe_hi"), within(1e-9));
      assertThat(difference.n()).isEqualTo(1500);
    }
  }

  @Test
  void newcombesOwnExampleComesOut() {
    // Newcombe 1998, table II (a): 56/70 - 48/80, method 10: 0.0524 to 0.3339.
    Estimate difference = new Proportion(56, 70).minus(new Proportion(48, 80));

    assertThat(difference.value()).isCloseTo(0.2, within(1e-12));
    assertThat(difference.low()).isCloseTo(0.0524, within(5e-5));
    assertThat(difference.high()).isCloseTo(0.3339, within(5e-5));
    assertThat(difference.excludes(0)).isTrue();
  }

  @Test
  void noIntervalReachesBeyondNothingOrAll() {
    for (int n = 1; n <= 300; n++) {
      assertThat(new Proportion(0, n).estimate().low()).isNotNegative();
      assertThat(new Proportion(n, n).estimate().high()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void nothingHasNoShare() {
    assertThat(new Proportion(0, 0).estimate().value()).isNaN();
    assertThat(new Proportion(0, 0).estimate().hasInterval()).isFalse();
    assertThat(new Proportion(1, 2).minus(new Proportion(0, 0)).value()).isNaN();
    assertThat(new Proportion(1, 2).minus(new Proportion(0, 0)).excludes(0)).isFalse();
  }

  @Test
  void countBeyondTheNumberIsRefused() {
    assertThatThrownBy(() -> new Proportion(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a share needs 0 <= count <= n, but count is 3 and n is 2");
  }

  private static Proportion share(Map<String, String> row, String share, String n) {
    long all = Long.parseLong(row.get(n));
    return new Proportion(Math.round(number(row, share) * all), all);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  /** Fisher's tea: three of four against one of four, (1 + 16 + 16 + 1) of 70 arrangements. */
  @Test
  void exactTestCountsArrangements() {
    assertThat(new Proportion(3, 4).exactDifferenceProbability(new Proportion(1, 4)))
        .isCloseTo(34.0 / 70, within(1e-12));
    // Five of five against none of five: two of the 252 ways to choose five of ten.
    assertThat(new Proportion(5, 5).exactDifferenceProbability(new Proportion(0, 5)))
        .isCloseTo(2.0 / 252, within(1e-12));
    assertThat(new Proportion(0, 5).exactDifferenceProbability(new Proportion(0, 9))).isOne();
    assertThat(new Proportion(2, 2).exactDifferenceProbability(new Proportion(0, 0))).isOne();
  }
}
