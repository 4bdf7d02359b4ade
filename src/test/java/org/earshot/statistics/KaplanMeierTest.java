package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaplanMeierTest {

  /** Weeks of remission under 6-MP (Freireich et al. 1963), the textbook example. */
  private static final KaplanMeier REMISSION =
      KaplanMeier.of(
          new double[] {
            6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
          },
          new boolean[] {
            true, true, true, false, true, false, true, false, false, true, true, false, false,
            false, true, true, false, false, false, false, false
          });

  @ParameterizedTest
  @CsvSource({
    "6, 21, 3, 0.8571, 0.6197, 0.9516",
    "7, 17, 1, 0.8067, 0.5631, 0.9228",
    "10, 15, 1, 0.7529, 0.5032, 0.8894",
    "13, 12, 1, 0.6902, 0.4316, 0.8491",
    "16, 11, 1, 0.6275, 0.3675, 0.8049",
    "22, 7, 1, 0.5378, 0.2678, 0.7468",
    "23, 6, 1, 0.4482, 0.1881, 0.6801"
  })
  void curveIsThatOfTheTextbooks(
      double time, long atRisk, long events, double open, double low, double high) {
    KaplanMeier.Step step =
        REMISSION.steps().stream().filter(each -> each.time() == time).findFirst().orElseThrow();

    assertThat(step.atRisk()).isEqualTo(atRisk);
    assertThat(step.events()).isEqualTo(events);
    assertThat(step.open().value()).isCloseTo(open, within(5e-5));
    assertThat(step.open().low()).isCloseTo(low, within(5e-5));
    assertThat(step.open().high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void curveStepsOnlyWhereSomethingEnded() {
    assertThat(REMISSION.steps()).hasSize(7);
    assertThat(REMISSION.n()).isEqualTo(21);
    assertThat(REMISSION.events()).isEqualTo(9);
    assertThat(REMISSION.openAfter(5.9).value()).isEqualTo(1);
    assertThat(REMISSION.openAfter(12)).isEqualTo(REMISSION.openAfter(10));
    assertThat(REMISSION.openAfter(35).value()).isCloseTo(0.4482, within(5e-5));
  }

  @Test
  void nothingIsKnownBeyondTheLongestDuration() {
    assertThat(REMISSION.openAfter(35.1).value()).isNaN();
  }

  @Test
  void medianIsThatOfTheTextbooks() {
    Estimate median = REMISSION.median();

    assertThat(median.value()).isEqualTo(23);
    assertThat(median.low()).isEqualTo(13);
    assertThat(median.high()).isInfinite();
  }

  @Test
  void withoutCensoringItIsTheShareStillOpen() {
    KaplanMeier curve =
        KaplanMeier.of(new double[] {4, 1, 3, 2}, new boolean[] {true, true, true, true});

    assertThat(curve.openAfter(1).value()).isCloseTo(0.75, within(1e-12));
    assertThat(curve.openAfter(3).value()).isCloseTo(0.25, within(1e-12));
    assertThat(curve.openAfter(4).value()).isZero();
    assertThat(curve.openAfter(4).hasInterval()).isFalse();
    assertThat(curve.openAfter(100).value()).isZero();
    assertThat(curve.median().value()).isEqualTo(2);
  }

  @Test
  void nothingAnsweredStaysOpen() {
    KaplanMeier curve = KaplanMeier.of(new double[] {5, 9}, new boolean[] {false, false});

    assertThat(curve.steps()).isEmpty();
    assertThat(curve.openAfter(9).value()).isEqualTo(1);
    assertThat(curve.median().value()).isInfinite();
  }

  @Test
  void nothingHasNoCurve() {
    KaplanMeier curve = KaplanMeier.of(new double[0], new boolean[0]);

    assertThat(curve.openAfter(1).value()).isNaN();
    assertThat(curve.median().value()).isNaN();
  }

  @Test
  void wordOnTheEndOfEachIsDemanded() {
    assertThatThrownBy(() -> KaplanMeier.of(new double[2], new boolean[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there are 2 and 1");
  }
}
