package org.earshot.themes;

import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * Draws every vector towards its nearest neighbours, which makes the seams between themes wider:
 * each becomes the direction of itself plus the mean of its neighbours. Done several times with the
 * neighbours of the beginning, it also draws together what has neighbours of neighbours in common.
 */
final class NeighbourSmoothing {

  private NeighbourSmoothing() {}

  /**
   * Smoothed copies of vectors.
   *
   * @param vectors rows of unit length
   * @param neighbours how many neighbours each row is drawn to; of equally near ones the first
   * @param times how often each row is drawn to them
   * @return rows of unit length, in the same order
   */
  static VectorTable smooth(VectorTable vectors, int neighbours, int times) {
    int wanted = Math.min(neighbours, vectors.rows() - 1);
    if (wanted < 1) {
      return vectors;
    }
    int[][] nearest = new int[vectors.rows()][];
    vectors.multiply(
        vectors,
        (row, products) -> {
          products[row] = Float.NEGATIVE_INFINITY;
          nearest[row] = greatest(products, wanted);
        });
    VectorTable smoothed = vectors;
    for (int time = 0; time < times; time++) {
      smoothed = drawn(smoothed, nearest);
    }
    return smoothed;
  }

  /** Every row plus the mean of its neighbours. */
  private static VectorTable drawn(VectorTable vectors, int[][] nearest) {
    VectorTable drawn = new VectorTable(vectors.rows(), vectors.dimensions());
    IntStream.range(0, vectors.rows())
        .parallel()
        .forEach(
            row -> {
              double[] sum = new double[vectors.dimensions()];
              for (int near : nearest[row]) {
                vectors.addRowTo(near, 1.0 / nearest[row].length, sum);
              }
              vectors.addRowTo(row, 1, sum);
              float[] result = new float[sum.length];
              for (int d = 0; d < sum.length; d++) {
                result[d] = (float) sum[d];
              }
              UnitVectors.normalise(result);
              drawn.put(row, result);
            });
    return drawn;
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
