package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.earshot.statistics.SmallNumbers.Telling;
import org.junit.jupiter.api.Test;

final class SmallNumbersTest {

  @Test
  void fewerThanFiveAreHiddenAndFewerThanThirtyIndicative() {
    assertThat(SmallNumbers.of(1)).isEqualTo(Telling.HIDDEN);
    assertThat(SmallNumbers.of(4)).isEqualTo(Telling.HIDDEN);
    assertThat(SmallNumbers.of(5)).isEqualTo(Telling.INDICATIVE);
    assertThat(SmallNumbers.of(29)).isEqualTo(Telling.INDICATIVE);
    assertThat(SmallNumbers.of(30)).isEqualTo(Telling.RANKED);
  }

  @Test
  void thatNobodySaidItTellsNothingOfAnybody() {
    assertThat(SmallNumbers.of(0)).isEqualTo(Telling.INDICATIVE);
    assertThat(SmallNumbers.hidden(0, 12, 40)).containsExactly(false, false, false);
  }

  @Test
  void negativeNumberIsRefused() {
    assertThatThrownBy(() -> SmallNumbers.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void oneHiddenCellTakesTheNextSmallestWithIt() {
    assertThat(SmallNumbers.hidden(40, 3, 12, 9)).containsExactly(false, true, false, true);
  }

  @Test
  void twoHiddenCellsThatHoldFiveTogetherNeedNoThird() {
    assertThat(SmallNumbers.hidden(2, 40, 3, 12)).containsExactly(true, false, true, false);
  }

  @Test
  void twoHiddenCellsOfFewerThanFiveTogetherTakeAThird() {
    assertThat(SmallNumbers.hidden(1, 40, 1, 12)).containsExactly(true, false, true, true);
  }

  @Test
  void emptyCellIsNoCover() {
    assertThat(SmallNumbers.hidden(3, 0, 50)).containsExactly(true, false, true);
  }

  @Test
  void breakdownWithoutSmallCellsIsShownWhole() {
    assertThat(SmallNumbers.hidden(5, 6, 7)).containsExactly(false, false, false);
    assertThat(SmallNumbers.hidden()).isEmpty();
  }

  @Test
  void hiddenCellOfATableCannotBeTakenFromItsRowOrItsColumn() {
    long[][] customers = {{3, 20, 30}, {15, 25, 35}, {18, 28, 38}};
    assertThat(SmallNumbers.hidden(customers))
        .isDeepEqualTo(
            new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
  }

  @Test
  void everyRowAndColumnOfATableHidesNoneOrSeveral() {
    for (int seed = 0; seed < 200; seed++) {
      long[][] customers = new long[4][5];
      SplittableRandom chance = new SplittableRandom(seed);
      for (long[] row : customers) {
        for (int column = 0; column < row.length; column++) {
          row[column] = chance.nextInt(25);
        }
      }
      boolean[][] hidden = SmallNumbers.hidden(customers);
      for (int row = 0; row < 4; row++) {
        long[] cells = customers[row];
        assertSafe(cells, hidden[row]);
      }
      for (int column = 0; column < 5; column++) {
        long[] cells = new long[4];
        boolean[] marks = new boolean[4];
        for (int row = 0; row < 4; row++) {
          cells[row] = customers[row][column];
          marks[row] = hidden[row][column];
        }
        assertSafe(cells, marks);
      }
    }
  }

  @Test
  void outputsAreComparedOnlyWhenWhatLiesBetweenThemIsNobodyOrEnough() {
    assertThat(SmallNumbers.mayBeCompared(40, 40)).isTrue();
    assertThat(SmallNumbers.mayBeCompared(40, 37)).isFalse();
    assertThat(SmallNumbers.mayBeCompared(40, 35)).isTrue();
    assertThat(SmallNumbers.mayBeCompared(40, 3)).isFalse();
    assertThatThrownBy(() -> SmallNumbers.mayBeCompared(3, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Small cells are hidden, and what is hidden has cover as far as the line holds anybody else. */
  private static void assertSafe(long[] customers, boolean[] hidden) {
    int cells = 0;
    long together = 0;
    long shown = 0;
    for (int i = 0; i < customers.length; i++) {
      if (customers[i] > 0 && customers[i] < 5) {
        assertThat(hidden[i]).isTrue();
      }
      cells += hidden[i] ? 1 : 0;
      together += hidden[i] ? customers[i] : 0;
      shown += hidden[i] ? 0 : customers[i];
    }
    if (cells > 0 && shown > 0) {
      assertThat(cells).isGreaterThan(1);
      assertThat(together).isGreaterThanOrEqualTo(5);
    }
  }
}
