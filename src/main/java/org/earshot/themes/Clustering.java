package org.earshot.themes;

import org.earshot.embed.UnitVectors;

/** A tree of clusters over vectors: small clusters first, then Ward's method on their means. */
final class Clustering {

  /** As many small clusters as keep the tree quick; more did not find better themes. */
  private static final int MOST_MICRO_CLUSTERS = 1_000;

  private static final int ROWS_PER_MICRO_CLUSTER = 5;

  private final MicroClusters micro;
  private final WardTree tree;

  private Clustering(MicroClusters micro, WardTree tree) {
    this.micro = micro;
    this.tree = tree;
  }

  /** Clusters rows of unit length; their order matters, see {@link MicroClusters#find}. */
  static Clustering of(VectorTable vectors) {
    int number =
        Math.min(MOST_MICRO_CLUSTERS, Math.max(vectors.rows() / ROWS_PER_MICRO_CLUSTER, 2));
    MicroClusters micro = MicroClusters.find(vectors, number);
    return new Clustering(micro, WardTree.of(micro.means, micro.sizes));
  }

  /** How many small clusters there are; no cut can have more clusters. */
  int microClusters() {
    return micro.sizes.length;
  }

  /** The small cluster of a row. */
  int microCluster(int row) {
    return micro.labels[row];
  }

  /** The direction of each small cluster, as rows of unit length. */
  VectorTable microCentres() {
    return directions(micro.means);
  }

  /** The cluster of each small cluster when the tree is cut into some number of clusters. */
  int[] cut(int clusters) {
    return tree.cut(clusters);
  }

  /** The cluster of each row, given the cluster of each small cluster. */
  int[] labels(int[] cut) {
    int[] labels = new int[micro.labels.length];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = cut[micro.labels[row]];
    }
    return labels;
  }

  /** Sums or means as directions: rows of unit length. */
  static VectorTable directions(double[][] sums) {
    VectorTable directions = new VectorTable(sums.length, sums[0].length);
    for (int row = 0; row < sums.length; row++) {
      float[] vector = new float[sums[row].length];
      for (int d = 0; d < vector.length; d++) {
        vector[d] = (float) sums[row][d];
      }
      UnitVectors.normalise(vector);
      directions.put(row, vector);
    }
    return directions;
  }
}
