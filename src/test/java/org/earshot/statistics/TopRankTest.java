package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TopRankTest {

  @Test
  void oneOfTwoDrawsIsTheLargerOneAsOftenAsTheNormalDistributionSays() {
    // Both far from 0: P(N(10, 1) > N(9, 1)) = Φ(1/√2) = 0.7602.
    double[] probabilities =
        TopRank.probabilities(List.of(estimate(10), estimate(-9)), 1, 100_000, chance());

    assertThat(probabilities[0]).isCloseTo(0.7602, within(0.005));
    assertThat(probabilities[1]).isCloseTo(0.2398, within(0.005));
  }

  @Test
  void equalsShareThePlaces() {
    double[] probabilities =
        TopRank.probabilities(
            List.of(estimate(5), estimate(-5), estimate(5), estimate(-5)), 2, 100_000, chance());

    assertThat(probabilities).containsExactly(new double[] {.5, .5, .5, .5}, within(0.01));
    assertThat(Arrays.stream(probabilities).sum()).isCloseTo(2, within(1e-9));
  }

  @Test
  void enoughPlacesHoldAll() {
    assertThat(TopRank.probabilities(List.of(estimate(0), estimate(1)), 5, 10, chance()))
        .containsExactly(1, 1);
  }

  @Test
  void whatHasNoIntervalIsNotDrawn() {
    Estimate unknown = new Estimate(100, Double.NaN, Double.NaN, 1, "none");

    assertThat(TopRank.probabilities(List.of(unknown, estimate(1)), 1, 10, chance()))
        .containsExactly(Double.NaN, 1);
  }

  @Test
  void sameChanceGivesTheSameAnswer() {
    List<Estimate> estimates = List.of(estimate(1), estimate(1.5), estimate(-1));

    assertThat(TopRank.probabilities(estimates, 1, 100, chance()))
        .isEqualTo(TopRank.probabilities(estimates, 1, 100, chance()));
  }

  private static Estimate estimate(double value) {
    return Estimate.normal(value, 1, 100, "normal 95 %");
  }

  private static SplittableRandom chance() {
    return new SplittableRandom(1);
  }
}
