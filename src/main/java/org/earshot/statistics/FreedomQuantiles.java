package org.earshot.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles by degrees of freedom. They are slow to find, and thousands of series have the same.
 *
 * @param chiSquared evenly spaced quantiles of χ² over its degrees of freedom, in rising order
 * @param student the quantile of Student's t that leaves out 2.5 % above
 */
record FreedomQuantiles(double[] chiSquared, double student) {

  /** How many quantiles of χ² there are. */
  static final int COUNT = 20;

  private static final Map<Integer, FreedomQuantiles> KNOWN = new ConcurrentHashMap<>();

  /** The quantiles of some degrees of freedom. */
  static FreedomQuantiles of(int freedom) {
    return KNOWN.computeIfAbsent(freedom, FreedomQuantiles::found);
  }

  private static FreedomQuantiles found(int freedom) {
    ChiSquaredDistribution distribution = ChiSquaredDistribution.of(freedom);
    double[] quantiles = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      quantiles[i] = distribution.inverseCumulativeProbability((i + 0.5) / COUNT) / freedom;
    }
    return new FreedomQuantiles(
        quantiles, TDistribution.of(freedom).inverseSurvivalProbability(Estimate.ERROR_RATE / 2));
  }
}
