package org.earshot.themes;

/**
 * The mean cosine silhouette (Rousseeuw 1987): how much nearer a row is to its own cluster than to
 * the next, −1 to 1, higher is better. With cosine distance on rows of unit length the mean
 * distance to a cluster is one minus the product with the cluster's mean, so no pairs need be
 * looked at.
 */
final class Silhouette {

  private Silhouette() {}

  /**
   * The silhouette of a labelling.
   *
   * @param vectors rows of unit length
   * @param labels the cluster of each row, numbered from 0, no number without rows
   * @param clusters how many clusters there are, at least 2
   * @param sampled of how many rows, from the first, the mean is taken
   */
  static double of(VectorTable vectors, int[] labels, int clusters, int sampled) {
    int[] sizes = new int[clusters];
    for (int label : labels) {
      sizes[label]++;
    }
    double[][] sums = MicroClusters.sums(vectors, labels, clusters);
    VectorTable means = new VectorTable(clusters, vectors.dimensions());
    for (int c = 0; c < clusters; c++) {
      float[] mean = new float[vectors.dimensions()];
      for (int d = 0; d < mean.length; d++) {
        mean[d] = (float) (sums[c][d] / sizes[c]);
      }
      means.put(c, mean);
    }
    double[] widths = new double[Math.min(sampled, vectors.rows())];
    vectors
        .first(widths.length)
        .multiply(
            means,
            (row, products) -> widths[row] = width(products, labels[row], sizes[labels[row]]));
    double sum = 0;
    for (double width : widths) {
      sum += width;
    }
    return sum / widths.length;
  }

  private static double width(float[] products, int own, int size) {
    if (size == 1) {
      return 0;
    }
    // The row itself is one of its cluster's rows and at distance 0 from itself.
    double within = 1 - (products[own] * size - 1.0) / (size - 1);
    double next = Double.POSITIVE_INFINITY;
    for (int c = 0; c < products.length; c++) {
      if (c != own) {
        next = Math.min(next, 1 - products[c]);
      }
    }
    double greater = Math.max(within, next);
    return greater == 0 ? 0 : (next - within) / greater;
  }
}
