package org.earshot.statistics;

import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The dispersion that all series of a week share: variance over mean is 1 + slope · mean. A series'
 * own dispersion, known from few weeks only, is drawn towards it.
 *
 * @param slope how fast the dispersion grows with the mean; 0 or more
 */
record DispersionPool(double slope) {

  /** As many degrees of freedom as the pool is worth beside a series' own weeks. */
  static final int PRIOR_FREEDOM = 8;

  private static final double HIGHEST_SHARE = 0.98;

  /** The pool of baselines of two weeks or more. */
  static DispersionPool of(List<CountBaseline> baselines) {
    if (baselines.isEmpty()) {
      return new DispersionPool(0);
    }
    double highest =
        Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .evaluate(
                baselines.stream().mapToDouble(CountBaseline::dispersion).toArray(), HIGHEST_SHARE);
    double excess = 0;
    double squares = 0;
    for (CountBaseline baseline : baselines) {
      double mean = baseline.meanExpected();
      excess += (Math.min(baseline.dispersion(), highest) - 1) * mean;
      squares += mean * mean;
    }
    return new DispersionPool(Math.max(0, excess / squares));
  }

  /** The degrees of freedom of a series' shrunk dispersion. */
  static int freedom(CountBaseline baseline) {
    return baseline.weeks() - 1 + PRIOR_FREEDOM;
  }

  /** The dispersion of a series, drawn towards the pool's. */
  double shrunk(CountBaseline baseline) {
    double own = (baseline.weeks() - 1) * baseline.dispersion();
    double pooled = PRIOR_FREEDOM * (1 + slope * baseline.meanExpected());
    return (own + pooled) / freedom(baseline);
  }
}
