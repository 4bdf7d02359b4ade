package org.earshot.themes;

import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/** A tree of clusters over vectors: small clusters first, then Ward's method on their means. */
final class Clustering {

  /** As many small clusters as keep the tree quick; more did not find better themes. */
  private static final int MOST_MICRO_CLUSTERS = 1_000;

  private static final int ROWS_PER_MICRO_CLUSTER = 5;

  private final MicroClusters micro;
  private final WardTree tree;
  private final VectorTable microCentres;

  private Clustering(MicroClusters micro, WardTree tree) {
    this.micro = micro;
    this.tree = tree;
    this.microCentres = directions(micro.means);
  }

  /** Clusters rows of unit length; their order matters, see {@link MicroClusters#find}. */
  static Clustering of(VectorTable vectors) {
    MicroClusters micro = MicroClusters.find(vectors, number(vectors));
    return new Clustering(micro, WardTree.of(micro.means, micro.sizes));
  }

  /** Clusters rows of unit length anew, held by what stands. */
  static Clustering of(VectorTable vectors, Anchor anchor) {
    MicroClusters micro =
        MicroClusters.from(vectors, anchor.firstCentres(vectors, number(vectors)));
    return new Clustering(micro, WardTree.of(anchor.drawn(vectors, micro), micro.sizes));
  }

  private static int number(VectorTable vectors) {
    return Math.min(MOST_MICRO_CLUSTERS, Math.max(vectors.rows() / ROWS_PER_MICRO_CLUSTER, 2));
  }

  /** What one cluster fewer would cost, a row; see {@link WardTree#cost}. */
  double cost(int clusters) {
    return tree.cost(clusters) / rows();
  }

  /** How many clusters there are when every merge is made that costs less than a limit, a row. */
  int clusters(double limit) {
    return tree.clusters(limit * rows());
  }

  /** How many small clusters there are; no cut can have more clusters. */
  int microClusters() {
    return micro.sizes.length;
  }

  /** How many rows each small cluster has. */
  int[] microSizes() {
    return micro.sizes;
  }

  /** The small cluster of each row. */
  int[] microLabels() {
    return micro.labels;
  }

  /** How many rows there are. */
  int rows() {
    return micro.labels.length;
  }

  /** The direction of each small cluster, as rows of unit length. */
  VectorTable microCentres() {
    return microCentres;
  }

  /** The tree of some of the small clusters. */
  WardTree tree(int[] chosen) {
    return WardTree.of(
        IntStream.of(chosen).mapToObj(m -> micro.means[m]).toArray(double[][]::new),
        IntStream.of(chosen).map(m -> micro.sizes[m]).toArray());
  }

  /**
   * The direction of each cluster of some of the small clusters, as rows of unit length.
   *
   * @param chosen the small clusters
   * @param cut the cluster of each of them
   * @param clusters how many clusters there are
   */
  VectorTable centres(int[] chosen, int[] cut, int clusters) {
    double[][] sums = new double[clusters][microCentres.dimensions()];
    for (int i = 0; i < chosen.length; i++) {
      double[] mean = micro.means[chosen[i]];
      for (int d = 0; d < mean.length; d++) {
        sums[cut[i]][d] += micro.sizes[chosen[i]] * mean[d];
      }
    }
    return directions(sums);
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
