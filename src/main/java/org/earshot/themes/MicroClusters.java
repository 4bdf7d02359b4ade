package org.earshot.themes;

import java.util.Arrays;

/** Spherical k-means: many small clusters of vectors that point the same way. */
final class MicroClusters {

  private static final int MOST_ROUNDS = 10;

  /** The cluster of each row, 0 to {@code sizes.length − 1}. */
  final int[] labels;

  /** How many rows each cluster has, at least 1. */
  final int[] sizes;

  /** The mean of each cluster's rows; not scaled to unit length. */
  final double[][] means;

  private MicroClusters(int[] labels, int[] sizes, double[][] means) {
    this.labels = labels;
    this.sizes = sizes;
    this.means = means;
  }

  /**
   * Clusters rows of unit length. The first rows serve as the first centres, so the caller decides
   * the outcome by the order of rows: order them by a hash of their content.
   *
   * @param vectors rows of unit length
   * @param number how many clusters to start from; clusters that lose all rows vanish
   */
  static MicroClusters find(VectorTable vectors, int number) {
    return from(vectors, vectors.first(Math.min(number, vectors.rows())));
  }

  /**
   * Clusters rows of unit length, beginning at some centres.
   *
   * @param vectors rows of unit length
   * @param first the first centres, of unit length; those that lose all rows vanish
   */
  static MicroClusters from(VectorTable vectors, VectorTable first) {
    VectorTable centres = first;
    int[] labels = new int[vectors.rows()];
    Arrays.fill(labels, -1);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] next = nearest(vectors, centres);
      boolean settled = Arrays.equals(next, labels);
      labels = next;
      if (settled) {
        break;
      }
      centres = directions(sums(vectors, labels, centres.rows()), centres);
    }
    return compact(vectors, labels, centres.rows());
  }

  /** The nearest centre of every row; of equally near ones the first. */
  static int[] nearest(VectorTable vectors, VectorTable centres) {
    int[] labels = new int[vectors.rows()];
    vectors.multiply(
        centres,
        (row, products) -> {
          int best = 0;
          for (int c = 1; c < products.length; c++) {
            if (products[c] > products[best]) {
              best = c;
            }
          }
          labels[row] = best;
        });
    return labels;
  }

  /** The sum of the rows of every cluster, added in the order of rows. */
  static double[][] sums(VectorTable vectors, int[] labels, int clusters) {
    double[][] sums = new double[clusters][vectors.dimensions()];
    for (int row = 0; row < labels.length; row++) {
      vectors.addRowTo(row, 1, sums[labels[row]]);
    }
    return sums;
  }

  /** Sums scaled to unit length; a cluster without rows keeps its old centre. */
  private static VectorTable directions(double[][] sums, VectorTable old) {
    VectorTable centres = new VectorTable(sums.length, old.dimensions());
    for (int c = 0; c < sums.length; c++) {
      double squares = 0;
      for (double component : sums[c]) {
        squares += component * component;
      }
      float[] centre = old.row(c);
      if (squares > 0) {
        double length = Math.sqrt(squares);
        for (int d = 0; d < centre.length; d++) {
          centre[d] = (float) (sums[c][d] / length);
        }
      }
      centres.put(c, centre);
    }
    return centres;
  }

  private static MicroClusters compact(VectorTable vectors, int[] labels, int clusters) {
    int[] number = new int[clusters];
    for (int label : labels) {
      number[label] = 1;
    }
    int kept = 0;
    for (int c = 0; c < clusters; c++) {
      if (number[c] == 1) {
        number[c] = kept++;
      }
    }
    int[] dense = new int[labels.length];
    int[] sizes = new int[kept];
    for (int row = 0; row < labels.length; row++) {
      dense[row] = number[labels[row]];
      sizes[dense[row]]++;
    }
    double[][] means = sums(vectors, dense, kept);
    for (int c = 0; c < kept; c++) {
      for (int d = 0; d < means[c].length; d++) {
        means[c][d] /= sizes[c];
      }
    }
    return new MicroClusters(dense, sizes, means);
  }
}
