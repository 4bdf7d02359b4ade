package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class RateRatioTest {

  @Test
  void probabilitiesAreThoseOfR() {
    for (Map<String, String> row :
        ReferenceTable.rows(getClass(), "t1_poisson_exact_expected.csv")) {
      RateRatio ratio =
          RateRatio.of(
              Long.parseLong(row.get("y0")),
              Double.parseDouble(row.get("E0")),
              Long.parseLong(row.get("Yb")),
              Double.parseDouble(row.get("Eb")));

      double expected = Double.parseDouble(row.get("rate_ratio").replace("Inf", "Infinity"));
      assertThat(ratio.ratio().value()).isCloseTo(expected, within(1e-8));
      assertThat(ratio.p())
          .isCloseTo(Double.parseDouble(row.get("p_exact")), Percentage.withPercentage(1e-7));
    }
  }

  @Test
  void intervalIsThatOfR() {
    // R's own example: poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878)).
    RateRatio ratio = RateRatio.of(11, 800, 21, 3011);

    assertThat(ratio.ratio().value()).isCloseTo(1.971488, within(5e-7));
    assertThat(ratio.ratio().low()).isCloseTo(0.8584264, within(5e-8));
    assertThat(ratio.ratio().high()).isCloseTo(4.2772659, within(5e-8));
    assertThat(ratio.ratio().n()).isEqualTo(32);
  }

  @Test
  void emptyBaselineGivesAnOpenInterval() {
    RateRatio ratio = RateRatio.of(3, 10, 0, 20);

    // All three fall into a third of the exposure.
    assertThat(ratio.p()).isCloseTo(1.0 / 27, within(1e-12));
    assertThat(ratio.ratio().value()).isInfinite();
    assertThat(ratio.ratio().high()).isInfinite();
    assertThat(ratio.ratio().low()).isPositive().isFinite();
  }

  @Test
  void nothingAtAllTellsNothing() {
    RateRatio ratio = RateRatio.of(0, 10, 0, 20);

    assertThat(ratio.ratio().value()).isNaN();
    assertThat(ratio.p()).isEqualTo(1);
  }

  @Test
  void exposureOfNothingIsRefused() {
    assertThatThrownBy(() -> RateRatio.of(1, 0, 2, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 of 0.0 and 2 of 5.0");
  }
}
