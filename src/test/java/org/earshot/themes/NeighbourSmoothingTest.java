package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;
import static org.earshot.themes.Points.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.earshot.embed.UnitVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NeighbourSmoothingTest {

  private static final Offset<Float> SINGLE = within(1e-6f);

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 15, 69})
  void everyRowBecomesTheDirectionOfItselfPlusTheMeanOfItsNearest(int neighbours) {
    VectorTable rows = Points.directions(21, 70, 6);

    VectorTable smoothed = NeighbourSmoothing.smooth(rows, neighbours, 1);

    for (int i = 0; i < 70; i++) {
      int self = i;
      List<Integer> nearest =
          IntStream.range(0, 70)
              .boxed()
              .filter(j -> j != self)
              .sorted(
                  Comparator.comparingDouble(j -> -UnitVectors.cosine(rows.row(self), rows.row(j))))
              .limit(neighbours)
              .toList();
      float[] expected = rows.row(i);
      for (int near : nearest) {
        for (int d = 0; d < expected.length; d++) {
          expected[d] += rows.row(near)[d] / neighbours;
        }
      }
      UnitVectors.normalise(expected);
      assertThat(smoothed.row(i)).containsExactly(expected, SINGLE);
    }
  }

  @Test
  void ofEquallyNearRowsTheFirstIsTheNeighbour() {
    float half = (float) Math.sqrt(0.5);

    VectorTable smoothed =
        NeighbourSmoothing.smooth(table(row(1, 0, 0), row(0, 1, 0), row(0, 0, 1)), 1, 1);

    assertThat(smoothed.row(0)).containsExactly(new float[] {half, half, 0}, SINGLE);
    assertThat(smoothed.row(1)).containsExactly(new float[] {half, half, 0}, SINGLE);
    assertThat(smoothed.row(2)).containsExactly(new float[] {half, 0, half}, SINGLE);
  }

  @Test
  void moreNeighboursThanThereAreMeansAllOthers() {
    VectorTable rows = Points.directions(22, 4, 3);

    VectorTable smoothed = NeighbourSmoothing.smooth(rows, 15, 2);

    for (int i = 0; i < 4; i++) {
      assertThat(smoothed.row(i))
          .containsExactly(NeighbourSmoothing.smooth(rows, 3, 2).row(i), SINGLE);
    }
  }

  @Test
  void rowWithoutNeighboursStaysAsItIs() {
    VectorTable smoothed = NeighbourSmoothing.smooth(table(row(0.6, 0.8)), 15, 3);

    assertThat(smoothed.row(0)).containsExactly(0.6f, 0.8f);
  }

  @Test
  void drawnTwiceEveryRowKeepsItsFirstNeighbours() {
    VectorTable rows = table(row(1, 0), row(0.8, 0.6), row(0, 1));

    VectorTable once = NeighbourSmoothing.smooth(rows, 1, 1);
    VectorTable twice = NeighbourSmoothing.smooth(rows, 1, 2);

    // The neighbour of the first is the second, of the second the first, of the third the second.
    int[] neighbour = {1, 0, 1};
    for (int i = 0; i < 3; i++) {
      float[] expected = once.row(i);
      for (int d = 0; d < 2; d++) {
        expected[d] += once.row(neighbour[i])[d];
      }
      UnitVectors.normalise(expected);
      assertThat(twice.row(i)).containsExactly(expected, SINGLE);
    }
  }
}
