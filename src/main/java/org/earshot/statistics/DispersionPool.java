package org.earshot.statistics;

import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The dispersion that all series of a week share: variance over mean is 1 + slope · mean. A series'
 * own dispersion, known from few weeks only, is drawn towards it.
 *
 * @param slope how fast the dispersion grows with the mean; 0 or more
 * @param series how many series it was estimated from
 */
record DispersionPool(double slope, int series) {

  /** As many degrees of freedom as the pool is worth beside a series' own weeks. */
  static final int PRIOR_FREEDOM = 8;

  private static final double HIGHEST_SHARE = 0.98;

  /** From fewer series the slope is too uncertain to say anything about kurtosis. */
  private static final int SERIES_ENOUGH = 30;

  /** The pool of baselines of two weeks or more. */
  static DispersionPool of(List<CountBaseline> baselines) {
    if (baselines.isEmpty()) {
      return new DispersionPool(0, 0);
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
    return new DispersionPool(Math.max(0, excess / squares), baselines.size());
  }

  /**
   * The degrees of freedom of a series' shrunk dispersion. One week is one of them only if counts
   * spread as normal ones do. The variance of squared errors is (2 + κ) / 2 times as large where
   * the counts have an excess kurtosis of κ, and the negative binomial's is 6 · slope + 1 /
   * variance; so many weeks are worth 2 / (2 + κ) as many degrees of freedom (by moments, as
   * Satterthwaite 1946). How far counts spread is known where there are series enough.
   */
  int freedom(CountBaseline baseline) {
    int weeks = baseline.weeks() - 1;
    if (series < SERIES_ENOUGH) {
      return weeks + PRIOR_FREEDOM;
    }
    double mean = baseline.meanExpected();
    double kurtosis = 6 * slope + 1 / (mean * (1 + slope * mean));
    return Math.max(1, (int) Math.round(2 * weeks / (2 + kurtosis))) + PRIOR_FREEDOM;
  }

  /** The dispersion of a series, drawn towards the pool's. */
  double shrunk(CountBaseline baseline) {
    double own = (baseline.weeks() - 1) * baseline.dispersion();
    double pooled = PRIOR_FREEDOM * (1 + slope * baseline.meanExpected());
    return (own + pooled) / (baseline.weeks() - 1 + PRIOR_FREEDOM);
  }
}
