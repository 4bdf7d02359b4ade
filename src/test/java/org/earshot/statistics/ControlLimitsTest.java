package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class ControlLimitsTest {

  private static final int WEEKS = 20;

  /** Expected counts and dispersions of the reference, and Shewhart's three deviations. */
  @Test
  void limitsAreThreeDeviationsOfTheReference() {
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    ReferenceTable.rows(getClass(), "t1_weekly_counts.csv")
        .forEach(row -> rows.computeIfAbsent(row.get("theme"), t -> new ArrayList<>()).add(row));
    List<WeeklyCounts> series = new ArrayList<>();
    rows.values()
        .forEach(
            weeks ->
                series.add(
                    WeeklyCounts.of(
                        weeks.stream().mapToLong(row -> (long) number(row, "count")).toArray(),
                        weeks.stream().mapToDouble(row -> number(row, "exposure")).toArray())));
    int compared = 0;
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t1_qnb_expected.csv")) {
      if (number(row, "n_base") < 8) {
        continue;
      }
      int week = (int) number(row, "week") - 1;
      int theme = List.copyOf(rows.keySet()).indexOf(row.get("theme"));
      ControlLimits limits = ControlLimits.of(series, week).get(theme).get(week);
      double expected = number(row, "mu0");
      double deviation = Math.sqrt(Math.max(1, number(row, "phi_shrunk")) * expected);
      Percentage close = Percentage.withPercentage(1e-7);
      assertThat(limits.expected()).isCloseTo(expected, close);
      assertThat(limits.high()).isCloseTo(expected + 3 * deviation, close);
      assertThat(limits.low()).isCloseTo(Math.max(0, expected - 3 * deviation), within(1e-6));
      compared++;
    }
    assertThat(compared).isGreaterThan(50);
  }

  /** A steady 25 is underdispersed, so Poisson's 5 is the deviation; the half is Jeffreys'. */
  @Test
  void countOutsideTheLimitsIsSaidToBe() {
    long[] counts = steady(25);
    counts[WEEKS - 1] = 41;
    counts[WEEKS - 2] = 40;
    counts[WEEKS - 3] = 9;
    List<ControlLimits> limits = limits(counts);
    // 17 weeks of baseline: (17 · 25 + ½) / 17 = 25.0294; its root is 5.0029.
    assertThat(limits.get(0).expected()).isCloseTo(25.0294, within(1e-4));
    assertThat(limits.get(0).low()).isCloseTo(10.0206, within(1e-4));
    assertThat(limits.get(0).high()).isCloseTo(40.0382, within(1e-4));
    assertThat(limits.get(WEEKS - 1).rule()).isEqualTo(ControlRule.ABOVE);
    assertThat(limits.get(WEEKS - 2).rule()).isNull();
    assertThat(limits.get(WEEKS - 3).rule()).isEqualTo(ControlRule.BELOW);
  }

  @Test
  void eighthWeekInARowOnOneSideIsSaidToBe() {
    long[] counts = new long[WEEKS];
    // Nine above, then below and above in turn.
    for (int week = 0; week < WEEKS; week++) {
      counts[week] = week < 9 ? 28 : week % 2 == 0 ? 28 : 18;
    }
    List<ControlLimits> limits = limits(counts);
    assertThat(limits.subList(0, 7)).extracting(ControlLimits::rule).containsOnlyNulls();
    assertThat(limits.get(7).rule()).isEqualTo(ControlRule.RUN_ABOVE);
    assertThat(limits.get(8).rule()).isEqualTo(ControlRule.RUN_ABOVE);
    assertThat(limits.subList(9, WEEKS)).extracting(ControlLimits::rule).containsOnlyNulls();
  }

  /** The rate of a steady series is a little above it, for the half that is Jeffreys'. */
  @Test
  void steadySeriesIsOnNeitherSide() {
    assertThat(limits(steady(25))).extracting(ControlLimits::rule).containsOnlyNulls();
  }

  /** Where one a week is expected, more weeks are below it than above. */
  @Test
  void runsOfSmallCountsMeanNothing() {
    long[] counts = new long[WEEKS];
    counts[0] = 4;
    counts[15] = 4;
    assertThat(limits(counts).subList(1, 15)).extracting(ControlLimits::rule).containsOnlyNulls();
  }

  @Test
  void seriesThatGoesUpAndDownMoreHasWiderLimits() {
    long[] wild = new long[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      wild[week] = week % 2 == 0 ? 10 : 40;
    }
    List<ControlLimits> limits = limits(wild);
    assertThat(limits.get(0).expected()).isBetween(23.0, 26.0);
    assertThat(limits.get(0).high()).isGreaterThan(limits(steady(25)).get(0).high() + 10);
    assertThat(limits).extracting(ControlLimits::rule).containsOnlyNulls();
  }

  @Test
  void limitsGoWithTheExposureOfTheWeek() {
    double[] exposures = new double[WEEKS];
    Arrays.fill(exposures, 100);
    exposures[3] = 400;
    exposures[4] = 0;
    long[] counts = steady(25);
    counts[3] = 100;
    counts[4] = 0;
    List<ControlLimits> limits =
        ControlLimits.of(List.of(WeeklyCounts.of(counts, exposures)), WEEKS - 1).get(0);
    assertThat(limits.get(3).expected()).isCloseTo(4 * limits.get(2).expected(), within(1e-9));
    assertThat(limits.get(3).rule()).isNull();
    assertThat(limits.get(4).expected()).isNaN();
    assertThat(limits.get(4).rule()).isNull();
  }

  @Test
  void shortBaselineGivesNoLimits() {
    long[] counts = new long[10];
    Arrays.fill(counts, 25);
    WeeklyCounts series = WeeklyCounts.of(counts, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    assertThat(ControlLimits.of(List.of(series), 9).get(0)).isEmpty();
  }

  private static long[] steady(long count) {
    long[] counts = new long[WEEKS];
    Arrays.fill(counts, count);
    return counts;
  }

  private static List<ControlLimits> limits(long[] counts) {
    double[] exposures = new double[counts.length];
    Arrays.fill(exposures, 100);
    return ControlLimits.of(List.of(WeeklyCounts.of(counts, exposures)), counts.length - 1).get(0);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
