package org.earshot.themes;

import org.earshot.embed.UnitVectors;

/**
 * Draws every vector towards its nearest neighbours, which makes the seams between themes wider:
 * each becomes the direction of itself plus the mean of its neighbours.
 */
final class NeighbourSmoothing {

  private NeighbourSmoothing() {}

  /**
   * Smoothed copies of vectors.
   *
   * @param vectors rows of unit length
   * @param neighbours how many neighbours each row is drawn to; of equally near ones the first
   * @return rows of unit length, in the same order
   */
  static VectorTable smooth(VectorTable vectors, int neighbours) {
    int rows = vectors.rows();
    int wanted = Math.min(neighbours, rows - 1);
    if (wanted < 1) {
      return vectors;
    }
    VectorTable smoothed = new VectorTable(rows, vectors.dimensions());
    vectors.multiply(
        vectors,
        (row, products) -> {
          products[row] = Float.NEGATIVE_INFINITY;
          double[] sum = new double[vectors.dimensions()];
          for (int near : greatest(products, wanted)) {
            vectors.addRowTo(near, 1.0 / wanted, sum);
          }
          vectors.addRowTo(row, 1, sum);
          float[] result = new float[sum.length];
          for (int d = 0; d < sum.length; d++) {
            result[d] = (float) sum[d];
          }
          UnitVectors.normalise(result);
          smoothed.put(row, result);
        });
    return smoothed;
  }

  /** The positions of the greatest products, greatest first; of equal ones the first. */
  private static int[] greatest(float[] products, int wanted) {
    int[] best = new int[wanted];
    int found = 0;
    for (int c = 0; c < products.length; c++) {
      if (found == wanted && products[c] <= products[best[found - 1]]) {
        continue;
      }
      int at = found < wanted ? found++ : found - 1;
      while (at > 0 && products[best[at - 1]] < products[c]) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = c;
    }
    return best;
  }
}
