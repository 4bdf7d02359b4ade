package org.earshot.themes;

import java.util.stream.IntStream;

/**
 * The small clusters dealt into two halves at random, and a tree of each half. Whole clusters are
 * dealt, so that what was said almost word for word by many lies in one half and agreement cannot
 * come of repetition.
 */
final class Halves {

  private final Clustering whole;
  private final int[][] dealt = new int[2][];
  private final WardTree[] trees = new WardTree[2];

  /**
   * Deals the small clusters of a clustering.
   *
   * @param split which of the many ways to deal them
   */
  Halves(Clustering whole, int split) {
    this.whole = whole;
    for (int side = 0; side < 2; side++) {
      int wanted = side;
      dealt[side] =
          IntStream.range(0, whole.microClusters())
              .filter(cluster -> side(cluster, split) == wanted)
              .toArray();
      trees[side] = whole.tree(dealt[side]);
    }
  }

  /** The most clusters that both halves can be cut into. */
  int most() {
    return Math.min(dealt[0].length, dealt[1].length);
  }

  /**
   * How well the halves agree: each is cut into some number of clusters and labels all small
   * clusters by the nearest of them; adjusted mutual information of the two labellings.
   */
  double agreement(int number) {
    return ClusterAgreement.of(labels(0, number), labels(1, number), whole.microSizes())
        .adjustedMutualInformation();
  }

  private int[] labels(int side, int number) {
    int[] cut = trees[side].cut(number);
    int[] others = dealt[1 - side];
    int[] nearest =
        MicroClusters.nearest(
            whole.microCentres().select(others), whole.centres(dealt[side], cut, number));
    int[] labels = new int[whole.microClusters()];
    for (int i = 0; i < cut.length; i++) {
      labels[dealt[side][i]] = cut[i];
    }
    for (int i = 0; i < others.length; i++) {
      labels[others[i]] = nearest[i];
    }
    return labels;
  }

  /** A coin that always falls the same way for a cluster and a split (SplittableRandom's mixer). */
  private static int side(int cluster, int split) {
    long bits = cluster * 0x9E3779B97F4A7C15L + split * 0xD1B54A32D192ED03L;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((bits ^ (bits >>> 31)) & 1);
  }
}
