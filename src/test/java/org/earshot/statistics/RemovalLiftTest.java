package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class RemovalLiftTest {

  private static final Percentage CLOSE = Percentage.withPercentage(1e-6);

  @Test
  void liftsAreThoseOfTheReference() {
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t2_lift_expected.csv")) {
      Estimate lift =
          RemovalLift.of(
              SurveyReference.scores(row.get("metric")),
              SurveyReference.mentioned(row.get("theme")));

      assertThat(lift.value()).isCloseTo(number(row, "impact"), CLOSE);
      assertThat((lift.high() - lift.low()) / 2)
          .isCloseTo(1.959963984540054 * number(row, "se_if"), CLOSE);
      assertThat(lift.n()).isEqualTo(1500);
    }
  }

  @Test
  void liftIsTheMeanMinusThatOfTheOthers() {
    // By hand: mean 4.5, of the others 2.
    Estimate lift =
        RemovalLift.of(new double[] {1, 3, 6, 8}, new boolean[] {false, false, true, true});

    assertThat(lift.value()).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void themeOfEveryRowCannotBeRemoved() {
    Estimate lift = RemovalLift.of(new double[] {1, 2}, new boolean[] {true, true});

    assertThat(lift.value()).isNaN();
    assertThat(lift.hasInterval()).isFalse();
  }

  @Test
  void themeOfNoRowChangesNothing() {
    Estimate lift = RemovalLift.of(new double[] {1, 2}, new boolean[] {false, false});

    assertThat(lift.value()).isZero();
    assertThat(lift.hasInterval()).isFalse();
  }

  @Test
  void wordOnEachScoreIsDemanded() {
    assertThatThrownBy(() -> RemovalLift.of(new double[2], new boolean[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there are 2 and 1");
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
