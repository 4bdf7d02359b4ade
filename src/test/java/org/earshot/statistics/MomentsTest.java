package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void momentsAreThoseOfTheDefinition() {
    assertThat(Moments.of(1, 2, 3, 4)).isEqualTo(new Moments(4, 2.5, 5.0 / 3));
  }

  @Test
  void meanHasStudentsInterval() {
    // t(0.975; 3) = 3.182446305, standard error sqrt(5/3/4).
    Estimate mean = Moments.of(1, 2, 3, 4).estimate();

    double halfWidth = 3.182446305 * Math.sqrt(5.0 / 12);
    assertThat(mean.value()).isEqualTo(2.5);
    assertThat(mean.low()).isCloseTo(2.5 - halfWidth, within(1e-8));
    assertThat(mean.high()).isCloseTo(2.5 + halfWidth, within(1e-8));
  }

  @Test
  void differenceHasWelchsInterval() {
    // Student's sleep data in R: t.test(extra ~ group) gives -3.3654832 to 0.2054832, df 17.776.
    Moments first = Moments.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
    Moments second = Moments.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    Estimate difference = first.minus(second);

    assertThat(difference.value()).isCloseTo(-1.58, within(1e-12));
    assertThat(difference.low()).isCloseTo(-3.3654832, within(5e-8));
    assertThat(difference.high()).isCloseTo(0.2054832, within(5e-8));
    assertThat(difference.excludes(0)).isFalse();
    assertThat(difference.n()).isEqualTo(20);
  }

  @Test
  void valuesAllAlikeHaveAnIntervalWithoutWidth() {
    Estimate difference = Moments.of(2, 2, 2).minus(Moments.of(1, 1));

    assertThat(difference.low()).isEqualTo(1);
    assertThat(difference.high()).isEqualTo(1);
  }

  @Test
  void oneValueHasNoInterval() {
    assertThat(Moments.of(3).estimate().value()).isEqualTo(3);
    assertThat(Moments.of(3).estimate().hasInterval()).isFalse();
    assertThat(Moments.of(3, 4).minus(Moments.of(1)).hasInterval()).isFalse();
  }

  @Test
  void nothingHasNoMean() {
    assertThat(Moments.of().estimate().value()).isNaN();
    assertThat(Moments.of().estimate().hasInterval()).isFalse();
  }
}
