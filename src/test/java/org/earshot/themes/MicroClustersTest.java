package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;
import static org.earshot.themes.Points.table;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class MicroClustersTest {

  @Test
  void rowsJoinTheFirstRowThatPointsTheirWay() {
    MicroClusters clusters =
        MicroClusters.find(table(row(1, 0), row(0, 1), row(0.8, 0.6), row(0.6, 0.8)), 2);

    assertThat(clusters.labels).containsExactly(0, 1, 0, 1);
    assertThat(clusters.sizes).containsExactly(2, 2);
    assertThat(clusters.means[0]).containsExactly(new double[] {0.9, 0.3}, within(1e-7));
    assertThat(clusters.means[1]).containsExactly(new double[] {0.3, 0.9}, within(1e-7));
  }

  @Test
  void rowBetweenTwoCentresJoinsTheFirst() {
    double half = Math.sqrt(0.5);

    MicroClusters clusters = MicroClusters.find(table(row(1, 0), row(0, 1), row(half, half)), 2);

    assertThat(clusters.labels).containsExactly(0, 1, 0);
  }

  @Test
  void clusterWithoutRowsVanishesAndLeavesNoGap() {
    MicroClusters clusters = MicroClusters.find(table(row(1, 0), row(1, 0), row(0, 1)), 3);

    assertThat(clusters.labels).containsExactly(0, 0, 1);
    assertThat(clusters.sizes).containsExactly(2, 1);
  }

  @Test
  void thereAreNoMoreClustersThanRows() {
    MicroClusters clusters = MicroClusters.find(table(row(1, 0), row(0, 1)), 10);

    assertThat(clusters.sizes).containsExactly(1, 1);
  }

  /**
   * Starting from two rows of the same direction, the centre moves on until the directions part: a
   * fixed point of k-means, where every row is nearest to the mean of its own cluster.
   */
  @Test
  void centresMoveUntilEveryRowIsNearestToItsOwn() {
    VectorTable rows =
        table(
            row(Math.cos(0.10), Math.sin(0.10)),
            row(Math.cos(0.20), Math.sin(0.20)),
            row(Math.cos(0.00), Math.sin(0.00)),
            row(Math.cos(1.40), Math.sin(1.40)),
            row(Math.cos(1.50), Math.sin(1.50)),
            row(Math.cos(1.57), Math.sin(1.57)));

    MicroClusters clusters = MicroClusters.find(rows, 2);

    assertThat(clusters.labels).containsExactly(0, 0, 0, 1, 1, 1);
  }

  @Test
  void meansAndSizesAreThoseOfTheLabels() {
    VectorTable rows = Points.directions(11, 300, 5);

    MicroClusters clusters = MicroClusters.find(rows, 20);

    assertThat(Arrays.stream(clusters.sizes).sum()).isEqualTo(300);
    for (int c = 0; c < clusters.sizes.length; c++) {
      double[] sum = new double[5];
      int size = 0;
      for (int i = 0; i < 300; i++) {
        if (clusters.labels[i] == c) {
          size++;
          for (int d = 0; d < 5; d++) {
            sum[d] += rows.row(i)[d];
          }
        }
      }
      assertThat(clusters.sizes[c]).isEqualTo(size).isPositive();
      for (int d = 0; d < 5; d++) {
        assertThat(clusters.means[c][d]).isCloseTo(sum[d] / size, within(1e-12));
      }
    }
  }
}
