package org.earshot.insight.linear;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Linear equations whose matrix is symmetric and positive definite, as those of ridge regression.
 */
public final class PositiveSystem {

  private PositiveSystem() {}

  /**
   * The {@code x} for which {@code matrix · x = right}.
   *
   * @param matrix square, symmetric and positive definite
   * @param right as many rows as the matrix has; each column is solved by itself
   * @return as many rows as the matrix has columns, and as many columns as {@code right}
   */
  public static double[][] solve(double[][] matrix, double[][] right) {
    return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false))
        .getSolver()
        .solve(new Array2DRowRealMatrix(right, false))
        .getData();
  }
}
