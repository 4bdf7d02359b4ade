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
 *     stands: nineteen in twenty of the mentions that the themes were found on were nearer
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

  /**
   * The bounds of a fit.
   *
   * @param seen the vectors it was made on, seen from the middle
   * @param labels the theme of each
   * @param centres the centres of the themes
   * @param microCentres the centres of the small clusters
   * @param grain the cost of one theme fewer, a mention
   */
  static Bounds of(
      VectorTable seen, int[] labels, VectorTable centres, VectorTable microCentres, double grain) {
    double[] similarities = new double[labels.length];
    for (int row = 0; row < labels.length; row++) {
      similarities[row] = UnitVectors.cosine(seen.row(row), centres.row(labels[row]));
    }
    double median = median(similarities);
    double deviation = median(Arrays.stream(similarities).map(s -> Math.abs(s - median)).toArray());
    // A similarity that only mentions far outside the usual spread stay below.
    double least = Math.max(UNRELATED, median - DEVIATIONS * deviation);
    double[] nearest = new double[labels.length];
    seen.multiply(
        microCentres,
        (row, products) -> {
          float greatest = Float.NEGATIVE_INFINITY;
          for (float product : products) {
            greatest = Math.max(greatest, product);
          }
          nearest[row] = greatest;
        });
    Arrays.sort(nearest);
    return new Bounds(least, nearest[(int) (FAR_SHARE * nearest.length)], median, grain);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
