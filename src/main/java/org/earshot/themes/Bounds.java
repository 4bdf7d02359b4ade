package org.earshot.themes;

import java.io.Serializable;
import java.util.Arrays;
import org.earshot.embed.UnitVectors;

/**
 * What a fit learned about how near things are to one another; cosines are between vectors seen
 * from the middle.
 *
 * @param least the least cosine with its theme's centre at which a mention belongs to the theme
 * @param far the cosine with the nearest small cluster below which a mention is far from all that
 *     stands: nineteen in twenty of the mentions that the themes were found on would be nearer if
 *     they were new
 * @param usual the median cosine of a mention with its theme's centre
 * @param grain what it would have cost, a mention, to have one theme fewer (see {@link
 *     WardTree#cost}); infinite when there was one theme
 */
record Bounds(double least, double far, double usual, double grain) implements Serializable {

  /** How many median deviations below the median similarity a mention may be and have a theme. */
  private static final double DEVIATIONS = 5;

  /** A cosine at which two texts have nothing to do with each other, however varied the rest is. */
  private static final double UNRELATED = 0.1;

  private static final double FAR_SHARE = 0.05;

  /** A small cluster that is shorter than this without a row has no other. */
  private static final double ALONE = 1e-3;

  /**
   * The bounds of a fit.
   *
   * @param seen the vectors it was made on, seen from the middle
   * @param labels the theme of each
   * @param centres the centres of the themes
   * @param micros the small cluster of each
   * @param microCentres the centres of the small clusters, as directions of the sums of their rows
   * @param grain the cost of one theme fewer, a mention
   */
  static Bounds of(
      VectorTable seen,
      int[] labels,
      VectorTable centres,
      int[] micros,
      VectorTable microCentres,
      double grain) {
    double[] similarities = new double[labels.length];
    for (int row = 0; row < labels.length; row++) {
      similarities[row] = UnitVectors.cosine(seen.row(row), centres.row(labels[row]));
    }
    double median = median(similarities);
    double deviation = median(Arrays.stream(similarities).map(s -> Math.abs(s - median)).toArray());
    // A similarity that only mentions far outside the usual spread stay below.
    double least = Math.max(UNRELATED, median - DEVIATIONS * deviation);
    double[] nearest = nearest(seen, micros, microCentres);
    Arrays.sort(nearest);
    return new Bounds(least, nearest[(int) (FAR_SHARE * nearest.length)], median, grain);
  }

  /**
   * The cosine of each row with the nearest small cluster, as if the row were new: its own small
   * cluster is taken without it.
   */
  private static double[] nearest(VectorTable seen, int[] micros, VectorTable microCentres) {
    double[][] sums = MicroClusters.sums(seen, micros, microCentres.rows());
    double[] squares =
        Arrays.stream(sums).mapToDouble(sum -> Arrays.stream(sum).map(x -> x * x).sum()).toArray();
    double[] nearest = new double[micros.length];
    seen.multiply(
        microCentres,
        (row, products) -> {
          double own = products[micros[row]] * Math.sqrt(squares[micros[row]]);
          double left = Math.sqrt(Math.max(0, squares[micros[row]] - 2 * own + 1));
          products[micros[row]] = Float.NEGATIVE_INFINITY;
          double greatest = left > ALONE ? (own - 1) / left : -1;
          for (float product : products) {
            greatest = Math.max(greatest, product);
          }
          nearest[row] = greatest;
        });
    return nearest;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
