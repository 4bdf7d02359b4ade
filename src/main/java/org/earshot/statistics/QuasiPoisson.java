package org.earshot.statistics;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Regression of counts with a logarithmic link, an offset and free overdispersion, fitted by
 * iteratively reweighted least squares (McCullagh and Nelder 1989, Generalized Linear Models, §2.5
 * and §6.2).
 */
final class QuasiPoisson {

  private static final int STEPS_AT_MOST = 100;
  private static final double CONVERGED = 1e-12;

  private final double[] coefficients;
  private final double[] standardErrors;
  private final double dispersion;

  private QuasiPoisson(double[] coefficients, double[] standardErrors, double dispersion) {
    this.coefficients = coefficients;
    this.standardErrors = standardErrors;
    this.dispersion = dispersion;
  }

  /**
   * Fits log E[count] = log exposure + design · coefficients.
   *
   * @param design one row per count; the first column is the constant 1
   * @param counts the counts
   * @param exposures what they are out of; more than 0
   */
  static QuasiPoisson fit(double[][] design, double[] counts, double[] exposures) {
    RealMatrix matrix = new Array2DRowRealMatrix(design, false);
    int columns = design[0].length;
    double[] means = counts.clone();
    for (int i = 0; i < means.length; i++) {
      means[i] += 0.5;
    }
    RealMatrix triangle = null;
    RealVector fitted = new ArrayRealVector(columns);
    boolean converged = false;
    for (int step = 0; step < STEPS_AT_MOST && !converged; step++) {
      Array2DRowRealMatrix scaled = new Array2DRowRealMatrix(counts.length, columns);
      RealVector target = new ArrayRealVector(counts.length);
      for (int i = 0; i < counts.length; i++) {
        double root = Math.sqrt(means[i]);
        for (int column = 0; column < columns; column++) {
          scaled.setEntry(i, column, root * design[i][column]);
        }
        double working = Math.log(means[i] / exposures[i]) + (counts[i] - means[i]) / means[i];
        target.setEntry(i, root * working);
      }
      QRDecomposition decomposition = new QRDecomposition(scaled);
      if (!decomposition.getSolver().isNonSingular()) {
        return unknown(columns);
      }
      RealVector next = decomposition.getSolver().solve(target);
      converged = next.getDistance(fitted) <= CONVERGED * Math.max(1, next.getNorm());
      fitted = next;
      triangle = decomposition.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
      RealVector logs = matrix.operate(fitted);
      for (int i = 0; i < means.length; i++) {
        means[i] = exposures[i] * Math.exp(logs.getEntry(i));
      }
    }
    return converged ? fitted(fitted, triangle, counts, means) : unknown(columns);
  }

  private static QuasiPoisson fitted(
      RealVector fitted, RealMatrix triangle, double[] counts, double[] means) {
    double pearson = 0;
    for (int i = 0; i < counts.length; i++) {
      pearson += (counts[i] - means[i]) * (counts[i] - means[i]) / means[i];
    }
    int columns = fitted.getDimension();
    double dispersion = pearson / (counts.length - columns);
    RealMatrix inverse = new QRDecomposition(triangle).getSolver().getInverse();
    double[] standardErrors = new double[columns];
    for (int column = 0; column < columns; column++) {
      // Less spread than Poisson's in a short series is luck.
      standardErrors[column] =
          inverse.getRowVector(column).getNorm() * Math.sqrt(Math.max(1, dispersion));
    }
    return new QuasiPoisson(fitted.toArray(), standardErrors, dispersion);
  }

  private static QuasiPoisson unknown(int columns) {
    double[] none = new double[columns];
    Arrays.fill(none, Double.NaN);
    return new QuasiPoisson(none, none, Double.NaN);
  }

  /** A coefficient; NaN when the data do not determine it, as when all counts of a side are 0. */
  double coefficient(int column) {
    return coefficients[column];
  }

  /** The standard error of a coefficient, widened by a dispersion above 1; NaN as above. */
  double standardError(int column) {
    return standardErrors[column];
  }

  /** Pearson's variance over mean; 1 is Poisson's. */
  double dispersion() {
    return dispersion;
  }
}
