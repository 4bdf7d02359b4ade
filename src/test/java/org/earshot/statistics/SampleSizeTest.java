package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SampleSizeTest {

  @Test
  void fiveAreShownAndThirtyRanked() {
    assertThat(SampleSize.of(0)).isEqualTo(SampleSize.HIDDEN);
    assertThat(SampleSize.of(4)).isEqualTo(SampleSize.HIDDEN);
    assertThat(SampleSize.of(5)).isEqualTo(SampleSize.INDICATIVE);
    assertThat(SampleSize.of(29)).isEqualTo(SampleSize.INDICATIVE);
    assertThat(SampleSize.of(30)).isEqualTo(SampleSize.RANKED);
  }

  @Test
  void oneHiddenPartTakesTheSmallestOtherWithIt() {
    assertThat(SampleSize.hidden(40, 3, 12, 0)).containsExactly(false, true, true, false);
    assertThat(SampleSize.hidden(40, 3, 2, 12)).containsExactly(false, true, true, false);
    assertThat(SampleSize.hidden(40, 12)).containsExactly(false, false);
    assertThat(SampleSize.hidden(3)).containsExactly(true);
    assertThat(SampleSize.hidden()).isEmpty();
  }

  /**
   * Pooled 0.4: z = 0.4 / √(0.4 · 0.6 · 2 / 25) = 2.886751, as R's prop.test without correction.
   */
  @Test
  void sharesAreTestedByThePooledScore() {
    assertThat(new Proportion(15, 25).differenceProbability(new Proportion(5, 25)))
        .isCloseTo(0.003892417, within(1e-8));
    assertThat(new Proportion(5, 25).differenceProbability(new Proportion(5, 25))).isEqualTo(1);
    assertThat(new Proportion(0, 25).differenceProbability(new Proportion(0, 5))).isNaN();
  }
}
