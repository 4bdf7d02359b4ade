package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;
import static org.earshot.themes.Points.table;

import org.junit.jupiter.api.Test;

final class AnchorTest {

  /**
   * Two rows of one theme: their mean is (½, ½), half-way to it from (1, 0) is (¾, ¼), at unit
   * length (3, 1) / √10.
   */
  @Test
  void heldRowIsDrawnHalfWayToTheMeanOfItsTheme() {
    VectorTable drawn =
        new Anchor(new int[2], new int[] {0, 0}, 1, 1).drawn(table(row(1, 0), row(0, 1)));

    assertThat(drawn.row(0)[0]).isCloseTo((float) (3 / Math.sqrt(10)), within(1e-6f));
    assertThat(drawn.row(0)[1]).isCloseTo((float) (1 / Math.sqrt(10)), within(1e-6f));
    assertThat(drawn.row(1)[1]).isCloseTo((float) (3 / Math.sqrt(10)), within(1e-6f));
  }

  @Test
  void rowThatNothingHoldsStaysWhereItIs() {
    VectorTable drawn =
        new Anchor(new int[2], new int[] {0, -1}, 1, 1).drawn(table(row(1, 0), row(0, 1)));

    assertThat(drawn.row(0)).containsExactly(1, 0);
    assertThat(drawn.row(1)).containsExactly(0, 1);
  }
}
