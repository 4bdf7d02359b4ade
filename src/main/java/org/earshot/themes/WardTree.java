package org.earshot.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ward's hierarchical clustering of weighted points: each merge is the one that adds least to the
 * sum of squared distances from the clusters' means. Found by following nearest neighbours (Murtagh
 * 1983), with the Lance–Williams update, in time and memory quadratic in the number of points.
 */
final class WardTree {

  private final int points;

  /** The pairs of points whose clusters are merged, from the closest to the farthest. */
  private final int[][] merges;

  /** What each merge adds to the sum of squares, never less than the one before. */
  private final double[] costs;

  private WardTree(int points, int[][] merges, double[] costs) {
    this.points = points;
    this.merges = merges;
    this.costs = costs;
  }

  /**
   * Builds the tree.
   *
   * @param means the points
   * @param sizes the weight of each point, above 0
   */
  static WardTree of(double[][] means, int[] sizes) {
    int n = means.length;
    double[][] distances = distances(means, sizes);
    double[] weights = new double[n];
    Arrays.setAll(weights, i -> sizes[i]);
    boolean[] gone = new boolean[n];
    int[][] merges = new int[Math.max(0, n - 1)][];
    double[] heights = new double[merges.length];
    int[] chain = new int[n];
    int length = 0;
    for (int step = 0; step < merges.length; ) {
      if (length == 0) {
        int first = 0;
        while (gone[first]) {
          first++;
        }
        chain[length++] = first;
      }
      int top = chain[length - 1];
      // Of equally near neighbours the one before in the chain wins, else the chain would not end.
      int near = length > 1 ? chain[length - 2] : -1;
      for (int i = 0; i < n; i++) {
        if (!gone[i] && i != top && (near < 0 || distances[top][i] < distances[top][near])) {
          near = i;
        }
      }
      if (length > 1 && near == chain[length - 2]) {
        length -= 2;
        int keep = Math.min(top, near);
        int drop = Math.max(top, near);
        merges[step] = new int[] {keep, drop};
        heights[step] = distances[keep][drop];
        merge(distances, weights, gone, keep, drop);
        step++;
      } else {
        chain[length++] = near;
      }
    }
    int[] order =
        IntStream.range(0, merges.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> heights[i]).thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    return new WardTree(
        n,
        IntStream.of(order).mapToObj(i -> merges[i]).toArray(int[][]::new),
        IntStream.of(order).mapToDouble(i -> heights[i]).toArray());
  }

  /**
   * What it would cost to have one cluster fewer: how much the sum of squares would grow.
   *
   * @param clusters how many clusters there are, at least 1; infinite for 1
   */
  double cost(int clusters) {
    return clusters < 2 ? Double.POSITIVE_INFINITY : costs[points - clusters];
  }

  /** How many clusters there are when every merge is made that costs less than a limit. */
  int clusters(double limit) {
    int made = 0;
    while (made < costs.length && costs[made] < limit) {
      made++;
    }
    return points - made;
  }

  /** How many points the tree was built of. */
  int points() {
    return points;
  }

  /**
   * The cluster of every point when the tree is cut into some number of clusters. Clusters are
   * numbered from 0 in the order of their first points.
   */
  int[] cut(int clusters) {
    int[] parent = IntStream.range(0, points).toArray();
    for (int step = 0; step < points - clusters; step++) {
      int a = root(parent, merges[step][0]);
      int b = root(parent, merges[step][1]);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
    int[] number = new int[points];
    int[] labels = new int[points];
    int next = 0;
    for (int i = 0; i < points; i++) {
      int root = root(parent, i);
      if (root == i) {
        number[i] = next++;
      }
      labels[i] = number[root];
    }
    return labels;
  }

  private static int root(int[] parent, int point) {
    int at = point;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static double[][] distances(double[][] means, int[] sizes) {
    int n = means.length;
    double[][] distances = new double[n][n];
    IntStream.range(0, n)
        .parallel()
        .forEach(
            i -> {
              for (int j = 0; j < i; j++) {
                double squares = 0;
                for (int d = 0; d < means[i].length; d++) {
                  double difference = means[i][d] - means[j][d];
                  squares += difference * difference;
                }
                distances[i][j] = squares * sizes[i] * sizes[j] / (sizes[i] + sizes[j]);
              }
            });
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        distances[j][i] = distances[i][j];
      }
    }
    return distances;
  }

  private static void merge(
      double[][] distances, double[] weights, boolean[] gone, int keep, int drop) {
    double between = distances[keep][drop];
    gone[drop] = true;
    for (int i = 0; i < weights.length; i++) {
      if (!gone[i] && i != keep) {
        double updated =
            ((weights[keep] + weights[i]) * distances[keep][i]
                    + (weights[drop] + weights[i]) * distances[drop][i]
                    - weights[i] * between)
                / (weights[keep] + weights[drop] + weights[i]);
        distances[keep][i] = updated;
        distances[i][keep] = updated;
      }
    }
    weights[keep] += weights[drop];
  }
}
