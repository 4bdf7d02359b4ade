package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class InterruptedTimeSeriesTest {

  /** R ends its iterations early, so that its own last digits are off. */
  private static final Percentage CLOSE = Percentage.withPercentage(1e-4);

  @Test
  void stepWithATrendIsThatOfR() {
    InterruptedTimeSeries effect =
        InterruptedTimeSeries.alone(
            ActionReference.treated(), phases(ActionReference.FIRST_WEEK_AFTER, 40));

    assertLike(effect, ActionReference.expected("trend_level_quasipoisson", "post"));
    assertThat(effect.before()).isEqualTo(24);
    assertThat(effect.after()).isEqualTo(16);
    assertThat(effect.verdict()).isEqualTo(StepVerdict.FEWER);
  }

  @Test
  void stepBesideAControlIsThatOfR() {
    InterruptedTimeSeries effect =
        InterruptedTimeSeries.controlled(
            ActionReference.treated(),
            ActionReference.control(),
            phases(ActionReference.FIRST_WEEK_AFTER, 40));

    assertLike(effect, ActionReference.expected("controlled_DiD_quasipoisson", "g:post"));
    assertThat(effect.verdict()).isEqualTo(StepVerdict.FEWER);
    // statistics.md: "47 % (−59…−32)".
    assertThat(effect.reduction().value()).isCloseTo(0.47, within(0.005));
    assertThat(effect.reduction().low()).isCloseTo(0.32, within(0.005));
    assertThat(effect.reduction().high()).isCloseTo(0.59, within(0.005));
  }

  @Test
  void untouchedSeriesShowsNoEffect() {
    InterruptedTimeSeries effect =
        InterruptedTimeSeries.controlled(
            ActionReference.control(),
            ActionReference.control(),
            phases(ActionReference.FIRST_WEEK_AFTER, 40));

    assertThat(effect.ratio().value()).isCloseTo(1, within(1e-9));
    assertThat(effect.verdict()).isEqualTo(StepVerdict.NO_EVIDENCE);
  }

  @Test
  void weeksThatAreLeftOutDoNotCount() {
    List<Phase> phases = phases(26, 52);
    long[] counts = new long[52];
    Arrays.fill(counts, 0, 26, 40);
    Arrays.fill(counts, 26, 52, 20);
    InterruptedTimeSeries without = InterruptedTimeSeries.alone(series(counts), phases);
    counts[25] = 400;
    phases.set(25, Phase.LEFT_OUT);

    InterruptedTimeSeries effect = InterruptedTimeSeries.alone(series(counts), phases);

    assertThat(without.ratio().value()).isCloseTo(0.5, within(1e-9));
    assertThat(effect.ratio().value()).isCloseTo(0.5, within(1e-9));
    assertThat(effect.before()).isEqualTo(25);
  }

  @Test
  void moreIsSaidWhenItIsMore() {
    long[] counts = new long[40];
    Arrays.fill(counts, 0, 20, 20);
    Arrays.fill(counts, 20, 40, 60);

    InterruptedTimeSeries effect = InterruptedTimeSeries.alone(series(counts), phases(20, 40));

    assertThat(effect.ratio().value()).isCloseTo(3, within(1e-9));
    assertThat(effect.verdict()).isEqualTo(StepVerdict.MORE);
  }

  @Test
  void fewWeeksAreTooEarlyToConclude() {
    long[] counts = new long[23];
    Arrays.fill(counts, 30);

    InterruptedTimeSeries shown = InterruptedTimeSeries.alone(series(counts), phases(12, 23));
    InterruptedTimeSeries hidden =
        InterruptedTimeSeries.alone(series(Arrays.copyOf(counts, 19)), phases(12, 19));

    assertThat(shown.verdict()).isEqualTo(StepVerdict.TOO_EARLY);
    assertThat(shown.ratio().value()).isCloseTo(1, within(1e-9));
    assertThat(hidden.verdict()).isEqualTo(StepVerdict.TOO_EARLY);
    assertThat(hidden.ratio().value()).isNaN();
  }

  @Test
  void sideWithoutAnyCountHasNoRatio() {
    long[] counts = new long[40];
    Arrays.fill(counts, 0, 20, 5);

    InterruptedTimeSeries effect = InterruptedTimeSeries.alone(series(counts), phases(20, 40));

    assertThat(effect.ratio().value()).isNaN();
    assertThat(effect.verdict()).isEqualTo(StepVerdict.NO_EVIDENCE);
  }

  @Test
  void phaseForEachWeekIsDemanded() {
    assertThatThrownBy(
            () -> InterruptedTimeSeries.alone(series(new long[3]), List.of(Phase.BEFORE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 weeks and 1 phases");
  }

  private static void assertLike(InterruptedTimeSeries effect, Map<String, String> expected) {
    assertThat(effect.ratio().value()).isCloseTo(number(expected, "ratio"), CLOSE);
    assertThat(effect.ratio().low()).isCloseTo(number(expected, "lo"), CLOSE);
    assertThat(effect.ratio().high()).isCloseTo(number(expected, "hi"), CLOSE);
    assertThat(effect.dispersion()).isCloseTo(number(expected, "dispersion"), CLOSE);
  }

  private static WeeklyCounts series(long[] counts) {
    double[] exposures = new double[counts.length];
    Arrays.fill(exposures, 100);
    return WeeklyCounts.of(counts, exposures);
  }

  private static List<Phase> phases(int firstAfter, int weeks) {
    List<Phase> phases = new ArrayList<>(Collections.nCopies(firstAfter, Phase.BEFORE));
    phases.addAll(Collections.nCopies(weeks - firstAfter, Phase.AFTER));
    return phases;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
