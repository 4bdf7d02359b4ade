package org.earshot.themes;

import java.util.stream.IntStream;

/**
 * The rows cut into two halves at random, and a tree of each half over the small clusters that both
 * halves have rows in.
 */
final class Halves {

  private final WardTree one;
  private final WardTree other;
  private final int[] sizes;

  private Halves(WardTree one, WardTree other, int[] sizes) {
    this.one = one;
    this.other = other;
    this.sizes = sizes;
  }

  /**
   * Halves some rows.
   *
   * @param vectors rows of unit length
   * @param whole their clustering
   * @param split which of the many ways to halve them
   */
  static Halves of(VectorTable vectors, Clustering whole, int split) {
    int clusters = whole.microClusters();
    double[][][] sums = new double[2][clusters][vectors.dimensions()];
    int[][] counts = new int[2][clusters];
    for (int row = 0; row < vectors.rows(); row++) {
      int side = side(row, split);
      vectors.addRowTo(row, 1, sums[side][whole.microCluster(row)]);
      counts[side][whole.microCluster(row)]++;
    }
    int[] shared =
        IntStream.range(0, clusters).filter(c -> counts[0][c] > 0 && counts[1][c] > 0).toArray();
    int[] sizes = new int[shared.length];
    for (int i = 0; i < shared.length; i++) {
      sizes[i] = counts[0][shared[i]] + counts[1][shared[i]];
    }
    return new Halves(tree(sums[0], counts[0], shared), tree(sums[1], counts[1], shared), sizes);
  }

  /** How many small clusters both halves have rows in. */
  int clusters() {
    return sizes.length;
  }

  /** How well the halves agree when cut into some number of clusters, as adjusted information. */
  double agreement(int number) {
    return ClusterAgreement.of(one.cut(number), other.cut(number), sizes)
        .adjustedMutualInformation();
  }

  private static WardTree tree(double[][] sums, int[] counts, int[] chosen) {
    double[][] means = new double[chosen.length][];
    int[] sizes = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      double[] mean = sums[chosen[i]];
      sizes[i] = counts[chosen[i]];
      for (int d = 0; d < mean.length; d++) {
        mean[d] /= sizes[i];
      }
      means[i] = mean;
    }
    return WardTree.of(means, sizes);
  }

  /**
   * A coin that always falls the same way for a row and a split (the mixer of SplittableRandom).
   */
  private static int side(int row, int split) {
    long bits = row * 0x9E3779B97F4A7C15L + split * 0xD1B54A32D192ED03L;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((bits ^ (bits >>> 31)) & 1);
  }
}
