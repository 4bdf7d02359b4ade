package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class MomentsOfSumsTest {

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
  void meanOfNothingIsUnknown() {
    assertThat(mean(0, "0", "0").value()).isNaN();
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
    return Moments.ofSums(n, new BigDecimal(sum), new BigDecimal(squares)).estimate();
  }
}
