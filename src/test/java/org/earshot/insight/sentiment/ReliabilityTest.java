package org.earshot.insight.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Calibration errors counted by hand. */
final class ReliabilityTest {

  @Test
  void forecastsThatComeTrueAsOftenAsTheySayHaveNoError() {
    double[] forecasts = {0.5, 0.5, 0.25, 0.25, 0.25, 0.25};

    assertThat(Reliability.error(forecasts, List.of(true, false, true, false, false, false)))
        .isZero();
  }

  @Test
  void errorIsTheMeanDistanceOverTheBins() {
    double[] forecasts = {0.9, 0.9, 0.1, 1};

    // Bins .9-1: 2.8 forecast, 1 true; .1-.2: .1 forecast, 1 true. (1.8 + .9) / 4.
    assertThat(Reliability.error(forecasts, List.of(true, false, true, false)))
        .isCloseTo(2.7 / 4, within(1e-12));
  }
}
