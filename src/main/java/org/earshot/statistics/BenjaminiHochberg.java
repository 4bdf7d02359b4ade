package org.earshot.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keeps the expected share of false discoveries among all discoveries below a bound (Benjamini and
 * Hochberg 1995, Journal of the Royal Statistical Society B 57:289).
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-value of each test: the smallest bound under which it is a discovery.
   *
   * @param p one p-value per test, 0–1; NaN for what was not tested, which does not count
   * @return one q-value per test in the same order, 0–1; NaN where p is
   */
  public static double[] adjust(double[] p) {
    int[] tested =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[p.length];
    Arrays.fill(q, Double.NaN);
    double least = 1;
    for (int i = 0; i < tested.length; i++) {
      least = Math.min(least, p[tested[i]] * tested.length / (tested.length - i));
      q[tested[i]] = least;
    }
    return q;
  }
}
