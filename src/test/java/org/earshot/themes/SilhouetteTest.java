package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;
import static org.earshot.themes.Points.table;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.earshot.embed.UnitVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SilhouetteTest {

  /** Means are kept in single precision. */
  private static final Offset<Double> SINGLE = within(1e-5);

  @ParameterizedTest
  @ValueSource(ints = {1, 17, 60})
  void equalsTheMeanOverAllPairs(int sampled) {
    VectorTable rows = Points.directions(3, 60, 8);
    int[] labels = IntStream.range(0, 60).map(i -> i == 4 ? 3 : i % 3).toArray();

    assertThat(Silhouette.of(rows, labels, 4, sampled))
        .isCloseTo(overPairs(rows, labels, 4, sampled), SINGLE);
  }

  @Test
  void equalRowsFarFromAllOthersHaveOne() {
    VectorTable rows = table(row(1, 0), row(-1, 0), row(1, 0), row(-1, 0));

    assertThat(Silhouette.of(rows, new int[] {0, 1, 0, 1}, 2, 4)).isCloseTo(1, SINGLE);
  }

  /** Each row is at distance 2 from its partner, and at mean distance 1 from the other cluster. */
  @Test
  void rowsPutWithTheirOppositesHaveMinusOneHalf() {
    VectorTable rows = table(row(1, 0), row(-1, 0), row(1, 0), row(-1, 0));

    assertThat(Silhouette.of(rows, new int[] {0, 0, 1, 1}, 2, 4)).isCloseTo(-0.5, SINGLE);
  }

  @Test
  void rowAloneHasZero() {
    VectorTable rows = table(row(1, 0), row(0, 1));

    assertThat(Silhouette.of(rows, new int[] {0, 1}, 2, 2)).isZero();
  }

  @Test
  void sampleLargerThanTheRowsIsAllRows() {
    VectorTable rows = Points.directions(4, 20, 3);
    int[] labels = IntStream.range(0, 20).map(i -> i % 2).toArray();

    assertThat(Silhouette.of(rows, labels, 2, 1_000)).isEqualTo(Silhouette.of(rows, labels, 2, 20));
  }

  /** The definition (Rousseeuw 1987), pair by pair, with one minus the cosine as distance. */
  private static double overPairs(VectorTable rows, int[] labels, int clusters, int sampled) {
    double sum = 0;
    for (int i = 0; i < sampled; i++) {
      double[] distance = new double[clusters];
      int[] others = new int[clusters];
      for (int j = 0; j < labels.length; j++) {
        if (j != i) {
          distance[labels[j]] += 1 - UnitVectors.cosine(rows.row(i), rows.row(j));
          others[labels[j]]++;
        }
      }
      if (others[labels[i]] > 0) {
        double within = distance[labels[i]] / others[labels[i]];
        double next = Double.POSITIVE_INFINITY;
        for (int c = 0; c < clusters; c++) {
          if (c != labels[i]) {
            next = Math.min(next, distance[c] / others[c]);
          }
        }
        sum += (next - within) / Math.max(next, within);
      }
    }
    return sum / sampled;
  }
}
