package org.earshot.statistics;

import java.util.Arrays;

/** One series of weekly counts with what they are out of, oldest week first. */
public final class WeeklyCounts {

  private final long[] counts;
  private final double[] exposures;

  private WeeklyCounts(long[] counts, double[] exposures) {
    this.counts = counts;
    this.exposures = exposures;
  }

  /**
   * A series.
   *
   * @param counts one count per complete week, 0 or more; one per customer and week, since repeats
   *     of one customer are not independent
   * @param exposures what each count is out of, such as comments, customers or orders, in any one
   *     unit; 0 for a week in which nothing could have been counted, which is then passed over
   * @throws IllegalArgumentException when the lengths differ or a number is negative
   */
  public static WeeklyCounts of(long[] counts, double[] exposures) {
    if (counts.length != exposures.length) {
      throw new IllegalArgumentException(
          "each week needs a count and an exposure, but there are "
              + counts.length
              + " counts and "
              + exposures.length
              + " exposures");
    }
    for (int week = 0; week < counts.length; week++) {
      if (counts[week] < 0 || !(exposures[week] >= 0)) {
        throw new IllegalArgumentException(
            "week "
                + week
                + " must have a count and an exposure of 0 or more, but has "
                + counts[week]
                + " and "
                + exposures[week]);
      }
    }
    return new WeeklyCounts(counts.clone(), exposures.clone());
  }

  /** How many weeks there are. */
  public int weeks() {
    return counts.length;
  }

  /**
   * The same weeks in another order, such as a shuffled one.
   *
   * @param order which week comes first, second and so on
   */
  public WeeklyCounts inOrder(int[] order) {
    return new WeeklyCounts(
        Arrays.stream(order).mapToLong(week -> counts[week]).toArray(),
        Arrays.stream(order).mapToDouble(week -> exposures[week]).toArray());
  }

  /** The sum of the counts from one week, the oldest being 0, to before another. */
  public long counted(int from, int to) {
    return Arrays.stream(counts, from, to).sum();
  }

  /** The sum of the exposures from one week, the oldest being 0, to before another. */
  public double exposed(int from, int to) {
    return Arrays.stream(exposures, from, to).sum();
  }

  /** The count of a week, the oldest being 0. */
  long count(int week) {
    return counts[week];
  }

  /** The exposure of a week, the oldest being 0. */
  double exposure(int week) {
    return exposures[week];
  }
}
