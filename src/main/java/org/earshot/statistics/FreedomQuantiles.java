package org.earshot.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles by degrees of freedom. They are slow to find, and thousands of series have the same.
 */
final class FreedomQuantiles {

  /** How many quantiles of χ² there are. */
  static final int COUNT = 20;

  private static final Map<Integer, FreedomQuantiles> KNOWN = new ConcurrentHashMap<>();

  private final double[] chiSquared = new double[COUNT];
  private final double student;

  private FreedomQuantiles(int freedom) {
    ChiSquaredDistribution distribution = ChiSquaredDistribution.of(freedom);
    for (int i = 0; i < COUNT; i++) {
      chiSquared[i] = distribution.inverseCumulativeProbability((i + 0.5) / COUNT) / freedom;
    }
    student = TDistribution.of(freedom).inverseSurvivalProbability(Estimate.ERROR_RATE / 2);
  }

  /** The quantiles of some degrees of freedom. */
  static FreedomQuantiles of(int freedom) {
    return KNOWN.computeIfAbsent(freedom, FreedomQuantiles::new);
  }

  /** One of the evenly spaced quantiles of χ² over its degrees of freedom, the lowest being 0. */
  double chiSquared(int index) {
    return chiSquared[index];
  }

  /** The quantile of Student's t that leaves out 2.5 % above. */
  double student() {
    return student;
  }
}
