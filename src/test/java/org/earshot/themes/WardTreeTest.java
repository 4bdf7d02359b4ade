package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WardTreeTest {

  /**
   * By hand: 0 and 1 merge at ½, 10 and 12 at 2; then {0, 1} and {10, 12} at 10.5² · 2 · 2 / 4 =
   * 110.25, before 30, which is 19² · 2 · 1 / 3 = 240.67 away from {10, 12}.
   */
  @Test
  void fivePointsOnALineMergeFromTheClosestToTheFarthest() {
    WardTree tree = WardTree.of(line(0, 1, 10, 12, 30), ones(5));

    assertThat(tree.points()).isEqualTo(5);
    assertThat(tree.cut(5)).containsExactly(0, 1, 2, 3, 4);
    assertThat(tree.cut(4)).containsExactly(0, 0, 1, 2, 3);
    assertThat(tree.cut(3)).containsExactly(0, 0, 1, 1, 2);
    assertThat(tree.cut(2)).containsExactly(0, 0, 0, 0, 1);
    assertThat(tree.cut(1)).containsExactly(0, 0, 0, 0, 0);
  }

  /**
   * By hand: 0 and 3 cost 9 · w / 2, 4.5 when light and 450 when each stands for a hundred; then 3
   * is nearer to {10, 15}, 9.5² · 200 / 102 = 176.96.
   */
  @Test
  void heavyPointsStayApartWhereLightOnesMerge() {
    double[][] points = line(0, 3, 10, 15);

    assertThat(WardTree.of(points, ones(4)).cut(2)).containsExactly(0, 0, 1, 1);
    assertThat(WardTree.of(points, new int[] {100, 100, 1, 1}).cut(2)).containsExactly(0, 1, 1, 1);
  }

  @Test
  void onePointIsOneCluster() {
    assertThat(WardTree.of(line(7), ones(1)).cut(1)).containsExactly(0);
  }

  @Test
  void clustersAreNumberedByTheirFirstPoints() {
    WardTree tree = WardTree.of(line(50, 0, 51, 1, 100), ones(5));

    assertThat(tree.cut(3)).containsExactly(0, 1, 0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyMergeOfScatteredPointsIsTheCheapest(long seed) {
    Random random = new Random(seed);
    double[][] points = new double[40][3];
    int[] sizes = new int[40];
    for (int i = 0; i < points.length; i++) {
      Arrays.setAll(points[i], d -> random.nextGaussian());
      sizes[i] = 1 + random.nextInt(5);
    }

    assertEveryMergeIsTheCheapest(points, sizes);
  }

  /** On a grid most distances are equal to many others. */
  @Test
  void everyMergeOfTiedPointsIsTheCheapest() {
    double[][] points = new double[36][];
    Arrays.setAll(points, i -> new double[] {i % 6, Math.floorDiv(i, 6)});

    assertEveryMergeIsTheCheapest(points, ones(36));
  }

  @Test
  void equalPointsMergeBeforeAllOthers() {
    Random random = new Random(5);
    double[][] points = new double[30][];
    for (int i = 0; i < 10; i++) {
      points[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
      points[i + 10] = points[i].clone();
      points[i + 20] = points[i].clone();
    }

    int[] labels = WardTree.of(points, ones(30)).cut(10);

    assertThat(labels).containsExactly(IntStream.range(0, 30).map(i -> i % 10).toArray());
    assertEveryMergeIsTheCheapest(points, ones(30));
  }

  /**
   * Ward's method by its definition: from one cut to the next exactly two clusters become one, and
   * of all pairs they add least to the sum of squares.
   */
  private static void assertEveryMergeIsTheCheapest(double[][] points, int[] sizes) {
    WardTree tree = WardTree.of(points, sizes);
    for (int clusters = points.length; clusters > 1; clusters--) {
      int[] before = tree.cut(clusters);
      int[] after = tree.cut(clusters - 1);
      assertThat(Arrays.stream(before).distinct().count()).isEqualTo(clusters);
      assertThat(Arrays.stream(after).distinct().count()).isEqualTo(clusters - 1);
      double cheapest = Double.POSITIVE_INFINITY;
      double merged = Double.NaN;
      for (int a = 0; a < clusters; a++) {
        for (int b = a + 1; b < clusters; b++) {
          double cost = cost(points, sizes, before, a, b);
          cheapest = Math.min(cheapest, cost);
          if (after[first(before, a)] == after[first(before, b)]) {
            assertThat(merged).as("one merge a step").isNaN();
            merged = cost;
          }
        }
      }
      assertThat(merged).as("cut %d", clusters - 1).isLessThanOrEqualTo(cheapest + 1e-9);
      for (int i = 0; i < points.length; i++) {
        assertThat(after[i]).as("refines").isEqualTo(after[first(before, before[i])]);
      }
    }
  }

  /** How much the sum of squared distances from the means grows when two clusters become one. */
  private static double cost(double[][] points, int[] sizes, int[] labels, int a, int b) {
    return squares(points, sizes, labels, a, b)
        - squares(points, sizes, labels, a, a)
        - squares(points, sizes, labels, b, b);
  }

  private static double squares(double[][] points, int[] sizes, int[] labels, int a, int b) {
    double[] mean = new double[points[0].length];
    double weight = 0;
    for (int i = 0; i < points.length; i++) {
      if (labels[i] == a || labels[i] == b) {
        weight += sizes[i];
        for (int d = 0; d < mean.length; d++) {
          mean[d] += sizes[i] * points[i][d];
        }
      }
    }
    double squares = 0;
    for (int i = 0; i < points.length; i++) {
      if (labels[i] == a || labels[i] == b) {
        for (int d = 0; d < mean.length; d++) {
          squares += sizes[i] * Math.pow(points[i][d] - mean[d] / weight, 2);
        }
      }
    }
    return squares;
  }

  private static int first(int[] labels, int label) {
    return IntStream.range(0, labels.length)
        .filter(i -> labels[i] == label)
        .findFirst()
        .orElseThrow();
  }

  private static double[][] line(double... places) {
    return Arrays.stream(places).mapToObj(place -> new double[] {place}).toArray(double[][]::new);
  }

  private static int[] ones(int count) {
    return IntStream.generate(() -> 1).limit(count).toArray();
  }
}
