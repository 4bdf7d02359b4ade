package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class StepChangeTest {

  @Test
  void changeOfTheReferenceIsFound() {
    Map<String, String> expected =
        ReferenceTable.rows(getClass(), "t4_changepoint_expected.csv").get(0);

    StepChange change = StepChange.in(ActionReference.treated(), 1999, chance());

    assertThat(change.week())
        .isEqualTo(Integer.parseInt(expected.get("first_week_of_new_regime")) - 1);
    assertThat(change.likelihoodRatio())
        .isCloseTo(number(expected, "sup_lr"), Percentage.withPercentage(1e-7));
    assertThat(change.dispersion())
        .isCloseTo(number(expected, "phi_null"), Percentage.withPercentage(1e-7));
    // The reference's own draws gave 1 of 2,000; two or three more are chance.
    assertThat(change.p()).isCloseTo(number(expected, "p_boot"), within(0.0015));
  }

  @Test
  void ratioIsThatOfARegressionOnTheStep() {
    Map<String, String> expected = ActionReference.expected("level_only_quasipoisson", "post");

    Estimate ratio = StepChange.in(ActionReference.treated(), 1, chance()).ratio();

    assertThat(ratio.value()).isCloseTo(number(expected, "ratio"), within(1e-8));
    assertThat(ratio.low()).isCloseTo(number(expected, "lo"), within(1e-7));
    assertThat(ratio.high()).isCloseTo(number(expected, "hi"), within(1e-7));
  }

  @Test
  void seriesWithoutAChangeIsSeldomTakenForOne() {
    SplittableRandom chance = new SplittableRandom(7);
    int found = 0;
    for (int i = 0; i < 200; i++) {
      long[] counts = chance.ints(30, 0, 12).asLongStream().toArray();
      double[] exposures = new double[30];
      Arrays.fill(exposures, 100);
      found += StepChange.in(WeeklyCounts.of(counts, exposures), 99, chance).p() <= 0.05 ? 1 : 0;
    }

    // 200 tests at 5 %: 10 expected, more than 20 has a probability below 0.002.
    assertThat(found).isBetween(1, 20);
  }

  @Test
  void weekWithoutExposureIsPassedOver() {
    long[] counts = {5, 5, 5, 5, 5, 0, 20, 20, 20, 20, 20};
    double[] exposures = {1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1};

    StepChange change = StepChange.in(WeeklyCounts.of(counts, exposures), 99, chance());

    assertThat(change.week()).isEqualTo(6);
    assertThat(change.ratio().value()).isCloseTo(4, within(1e-12));
    // Each side is without any spread, so that the interval is Poisson's.
    double width = Math.exp(1.959964 * Math.sqrt(1 / 25.0 + 1 / 100.0));
    assertThat(change.ratio().high()).isCloseTo(4 * width, within(1e-5));
  }

  @Test
  void fewWeeksTellNothing() {
    double[] exposures = {1, 1, 1, 1, 1, 1, 1};
    StepChange change =
        StepChange.in(WeeklyCounts.of(new long[] {0, 0, 0, 9, 9, 9, 9}, exposures), 9, chance());

    assertThat(change.week()).isEqualTo(-1);
    assertThat(change.p()).isNaN();
    assertThat(change.ratio().hasInterval()).isFalse();
  }

  @Test
  void sameChanceGivesTheSameAnswer() {
    assertThat(StepChange.in(ActionReference.control(), 99, chance()))
        .isEqualTo(StepChange.in(ActionReference.control(), 99, chance()));
  }

  private static RandomGenerator chance() {
    return new SplittableRandom(1);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
