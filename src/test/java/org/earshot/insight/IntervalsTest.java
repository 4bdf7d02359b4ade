package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class IntervalsTest {

  private static final Offset<Double> FOUR_PLACES = within(0.00005 + 1e-12);

  static List<Map<String, String>> proportions() {
    return ReferenceTable.rows(IntervalsTest.class, "t3_proportion_ci_expected.csv");
  }

  /** The table beside this test was made with statsmodels. */
  @ParameterizedTest
  @MethodSource("proportions")
  void shareHasTheWilsonIntervalOfStatsmodels(Map<String, String> expected) {
    long n = Long.parseLong(expected.get("n"));

    Estimate share = Intervals.share(Long.parseLong(expected.get("successes")), n);

    assertThat(share.value()).isCloseTo(number(expected, "p"), within(1e-9));
    assertThat(share.low()).isCloseTo(number(expected, "wilson_lo"), within(1e-9));
    assertThat(share.high()).isCloseTo(number(expected, "wilson_hi"), within(1e-9));
    assertThat(share.n()).isEqualTo(n);
    assertThat(share.method()).isEqualTo("Wilson 95 %");
  }

  @Test
  void shareOfNothingIsUnknown() {
    Estimate share = Intervals.share(0, 0);

    assertThat(share.value()).isNaN();
    assertThat(share.hasInterval()).isFalse();
    assertThat(share.n()).isZero();
  }

  /** Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.5714, 0.0582, 0.8062",
    "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
    "0, 10, 0, 20, 0.0000, -0.1611, 0.2775",
    "0, 10, 0, 10, 0.0000, -0.2775, 0.2775",
    "10, 10, 0, 20, 1.0000, 0.6791, 1.0000",
    "10, 10, 0, 10, 1.0000, 0.6075, 1.0000"
  })
  void differenceOfSharesIsThatOfNewcombe(
      long count, long n, long otherCount, long otherN, double value, double low, double high) {
    Estimate difference = Intervals.difference(count, n, otherCount, otherN);

    assertThat(difference.value()).isCloseTo(value, FOUR_PLACES);
    assertThat(difference.low()).isCloseTo(low, FOUR_PLACES);
    assertThat(difference.high()).isCloseTo(high, FOUR_PLACES);
    assertThat(difference.n()).isEqualTo(n + otherN);
  }

  @Test
  void differenceFromAShareOfNothingIsUnknown() {
    assertThat(Intervals.difference(1, 2, 0, 0)).isNull();
    assertThat(Intervals.difference(0, 0, 1, 2)).isNull();
  }

  /** 1, 2, 3, 4, 5: mean 3, variance 2.5, Student's t of four degrees 2.776445105. */
  @Test
  void meanHasStudentsInterval() {
    Estimate mean = mean(5, "15", "55");

    double half = 2.776445105197793 * Math.sqrt(2.5 / 5);
    assertThat(mean.value()).isEqualTo(3);
    assertThat(mean.low()).isCloseTo(3 - half, within(1e-9));
    assertThat(mean.high()).isCloseTo(3 + half, within(1e-9));
    assertThat(mean.n()).isEqualTo(5);
    assertThat(mean.method()).isEqualTo("Student 95 %");
  }

  /** A million and a quarter, and a half: in doubles the squares would swallow the difference. */
  @Test
  void farFromZeroTheIntervalIsAsWide() {
    Estimate near = mean(2, "0.75", "0.3125");
    Estimate far = mean(2, "200000000000.75", "20000000000150000000000.3125");

    assertThat(far.high() - far.value()).isCloseTo(near.high() - near.value(), within(1e-4));
  }

  @Test
  void meanOfNothingIsNull() {
    assertThat(mean(0, "0", "0")).isNull();
  }

  @Test
  void oneValueHasNoInterval() {
    Estimate mean = mean(1, "4", "16");

    assertThat(mean.value()).isEqualTo(4);
    assertThat(mean.hasInterval()).isFalse();
  }

  @Test
  void equalValuesHaveAnIntervalWithoutWidth() {
    assertThat(mean(3, "6", "12")).isEqualTo(new Estimate(2, 2, 2, 3, "Student 95 %"));
  }

  private static Estimate mean(long n, String sum, String squares) {
    return Intervals.mean(n, new BigDecimal(sum), new BigDecimal(squares));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
