package org.earshot.statistics;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Draws coefficients towards 0, the uncertain ones more (empirical Bayes; the spread of the true
 * ones by Paule and Mandel 1982, Journal of Research of the NBS 87:377). Towards 0 and not towards
 * their mean, since pains and delights have opposite signs.
 */
final class EmpiricalBayes {

  private static final int STEPS_AT_MOST = 1000;

  private final double spread;

  private EmpiricalBayes(double spread) {
    this.spread = spread;
  }

  /**
   * Estimates the variance τ² of the true coefficients: the one for which the sum of β²/(τ²+s²) is
   * their number; 0 if none is.
   *
   * @param coefficients the coefficients β; those that are NaN or have no standard error are passed
   *     over
   * @param standardErrors their standard errors s
   */
  static EmpiricalBayes of(double[] coefficients, double[] standardErrors) {
    UnivariateFunction excess =
        variance -> {
          double sum = 0;
          for (int i = 0; i < coefficients.length; i++) {
            double square = coefficients[i] * coefficients[i];
            double known = square / (variance + standardErrors[i] * standardErrors[i]);
            sum += Double.isNaN(known) ? 0 : known - 1;
          }
          return sum;
        };
    if (!(excess.value(0) > 0)) {
      return new EmpiricalBayes(0);
    }
    double most = 0;
    for (double coefficient : coefficients) {
      most += Double.isNaN(coefficient) ? 0 : coefficient * coefficient;
    }
    // At the sum of squares every term is below 1, so the root lies between.
    return new EmpiricalBayes(
        new BrentSolver(1e-15, 1e-15 * most, 1e-15).solve(STEPS_AT_MOST, excess, 0, most));
  }

  /** The variance τ² of the true coefficients; 0 or more. */
  double spread() {
    return spread;
  }

  /** By how much a coefficient is drawn in: 1 not at all, 0 all the way. */
  double factor(double standardError) {
    return spread / (spread + standardError * standardError);
  }
}
