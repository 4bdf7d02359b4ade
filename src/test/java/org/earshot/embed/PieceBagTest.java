package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PieceBagTest {

  @Test
  void pieceCountsAsOftenAsItStandsAndPairsHalf() {
    PieceBag bag = PieceBag.of(5, 7, 5);

    // 5 twice, 7 once, and begin-5, 5-7, 7-5, 5-end: 4 + 1 + 4/4 = 6 squares.
    assertThat(bag.features)
        .contains(5, 7)
        .contains(
            PieceBag.pair(SentenceEncoder.BEGIN, 5),
            PieceBag.pair(5, 7),
            PieceBag.pair(7, 5),
            PieceBag.pair(5, SentenceEncoder.END))
        .hasSize(6)
        .isSorted();
    double unit = Math.sqrt(6);
    assertThat(weight(bag, 5)).isCloseTo(2 / unit, within(1e-7));
    assertThat(weight(bag, 7)).isCloseTo(1 / unit, within(1e-7));
    assertThat(weight(bag, PieceBag.pair(7, 5))).isCloseTo(0.5 / unit, within(1e-7));
  }

  @Test
  void orderOfPiecesShowsInThePairsOnly() {
    PieceBag one = PieceBag.of(5, 7);
    PieceBag other = PieceBag.of(7, 5);

    assertThat(pieces(one)).isEqualTo(pieces(other)).containsExactly(5, 7);
    assertThat(one.features).isNotEqualTo(other.features);
  }

  @Test
  void textWithoutPiecesIsItsBeginningAndEnd() {
    PieceBag bag = PieceBag.of();

    assertThat(bag.features)
        .containsExactly(PieceBag.pair(SentenceEncoder.BEGIN, SentenceEncoder.END));
    assertThat(bag.weights).containsExactly(1);
  }

  @Test
  void pairsStandBehindThePiecesAndSpreadEvenly() {
    int[] count = new int[16];
    for (int first = 0; first < 200; first++) {
      for (int second = 0; second < 200; second++) {
        int pair = PieceBag.pair(first * 150, second * 150) - SentenceEncoder.WORD_PIECES;
        assertThat(pair).isBetween(0, PieceBag.PAIRS - 1);
        count[pair * 16 / PieceBag.PAIRS]++;
      }
    }
    // 40,000 pairs, 2,500 in each sixteenth if they are spread evenly.
    assertThat(IntStream.of(count)).allMatch(some -> some > 2_000 && some < 3_000);
  }

  private static double weight(PieceBag bag, int feature) {
    return bag.weights[
        IntStream.range(0, bag.features.length)
            .filter(i -> bag.features[i] == feature)
            .findFirst()
            .orElseThrow()];
  }

  private static int[] pieces(PieceBag bag) {
    return IntStream.of(bag.features).filter(f -> f < SentenceEncoder.WORD_PIECES).toArray();
  }
}
