package org.earshot.insight.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The area under a ROC curve, against pairs counted by hand. */
final class RocAreaTest {

  @Test
  void areaIsTheShareOfPairsInTheRightOrder() {
    double[] scores = {0.1, 0.4, 0.35, 0.8};

    // Of the pairs (.35,.1) (.35,.4) (.8,.1) (.8,.4) three are in order.
    assertThat(RocArea.of(scores, List.of(false, false, true, true))).isEqualTo(0.75);
  }

  @Test
  void tiesCountHalf() {
    assertThat(RocArea.of(new double[] {1, 1, 2}, List.of(false, true, true))).isEqualTo(0.75);
    assertThat(RocArea.of(new double[] {5, 5}, List.of(true, false))).isEqualTo(0.5);
  }
}
