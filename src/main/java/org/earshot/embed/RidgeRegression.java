package org.earshot.embed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * Ridge regression on sparse rows: for outcomes {@code Y} of rows {@code B}, the weights {@code W}
 * that make {@code |B W − Y|² + penalty |W|²} least, which solve {@code (BᵀB + penalty I) W = BᵀY}
 * (Hoerl and Kennard 1970). Each outcome is solved by conjugate gradients (Hestenes and Stiefel
 * 1952) by itself on one core, all sums in the order of rows, so that the same rows give the same
 * bits on any number of cores.
 */
final class RidgeRegression implements RealLinearOperator {

  /** The residual, as a share of the right side, at which a solution is good enough. */
  private static final double TOLERANCE = 3e-3;

  /** Far more than a penalty worth the name leaves to do; some 40 are usual. */
  private static final int MOST_STEPS = 10_000;

  private final PieceBag[] rows;
  private final int features;
  private final double penalty;

  /**
   * A regression.
   *
   * @param rows the rows of {@code B}; their features are 0 to {@code features − 1}
   * @param features how many features there are
   * @param penalty how much the squares of the weights count, more than 0
   */
  RidgeRegression(PieceBag[] rows, int features, double penalty) {
    this.rows = rows;
    this.features = features;
    this.penalty = penalty;
  }

  /**
   * The weights.
   *
   * @param outcomes one array per row, all of one length
   * @return one array per feature, of that length
   */
  float[][] fit(float[][] outcomes) {
    int width = outcomes[0].length;
    double[][] columns = new double[width][];
    IntStream.range(0, width)
        .parallel()
        .forEach(
            column -> {
              double[] right = new double[features];
              for (int row = 0; row < rows.length; row++) {
                addTo(right, rows[row], outcomes[row][column]);
              }
              columns[column] =
                  new ConjugateGradient(MOST_STEPS, TOLERANCE, false)
                      .solve(this, new ArrayRealVector(right, false))
                      .toArray();
            });
    float[][] weights = new float[features][width];
    for (int feature = 0; feature < features; feature++) {
      for (int column = 0; column < width; column++) {
        weights[feature][column] = (float) columns[column][feature];
      }
    }
    return weights;
  }

  @Override
  public int getRowDimension() {
    return features;
  }

  @Override
  public int getColumnDimension() {
    return features;
  }

  /** {@code (BᵀB + penalty I) x}. */
  @Override
  public RealVector operate(RealVector vector) {
    double[] x = vector.toArray();
    double[] product = Arrays.copyOf(x, x.length);
    for (int feature = 0; feature < features; feature++) {
      product[feature] *= penalty;
    }
    for (PieceBag row : rows) {
      double sum = 0;
      for (int i = 0; i < row.features.length; i++) {
        sum += row.weights[i] * x[row.features[i]];
      }
      addTo(product, row, sum);
    }
    return new ArrayRealVector(product, false);
  }

  private static void addTo(double[] sums, PieceBag row, double factor) {
    for (int i = 0; i < row.features.length; i++) {
      sums[row.features[i]] += row.weights[i] * factor;
    }
  }
}
