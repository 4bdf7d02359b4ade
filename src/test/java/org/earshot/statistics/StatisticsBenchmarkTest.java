package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the figures of the benchmark to their bounds. */
class StatisticsBenchmarkTest {

  @BeforeEach
  void onlyWhenAskedFor() {
    assumeThat(Boolean.getBoolean("earshot.slow"))
        .as("takes minutes; ask for it with -Dearshot.slow=true")
        .isTrue();
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    assertThat(IntervalCoverage.shares())
        .hasSizeGreaterThan(40)
        .allSatisfy((name, share) -> assertThat(share).as(name).isBetween(0.93, 0.97));
  }

  @Test
  void falseSignalsStayWithinTheBudget() {
    for (SignalWorld world : StatisticsBenchmark.WORLDS) {
      assertThat(world.simulate(StatisticsBenchmark.WEEKS, 1).falseDiscoveryRate())
          .as("%s", world)
          .isLessThan(0.12);
    }
  }
}
