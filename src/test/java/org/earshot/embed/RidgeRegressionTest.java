package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

final class RidgeRegressionTest {

  /**
   * By hand: B = (1 0; 1 1), penalty 1, so BᵀB + I = (3 1; 1 2) with determinant 5. For the
   * outcomes (1, 3), Bᵀy = (4, 3) and w = ((2·4 − 3) / 5, (3·3 − 4) / 5) = (1, 1); for (5, 0), Bᵀy
   * = (5, 0) and w = (2, −1).
   */
  @Test
  void weightsSolveTheNormalEquations() {
    PieceBag[] rows = {row(new int[] {0}, 1), row(new int[] {0, 1}, 1, 1)};

    float[][] weights = new RidgeRegression(rows, 2, 1).fit(new float[][] {{1, 5}, {3, 0}});

    assertThat(weights[0][0]).isCloseTo(1, within(1e-6f));
    assertThat(weights[1][0]).isCloseTo(1, within(1e-6f));
    assertThat(weights[0][1]).isCloseTo(2, within(1e-6f));
    assertThat(weights[1][1]).isCloseTo(-1, within(1e-6f));
  }

  @Test
  void outcomesOfZeroHaveWeightsOfZero() {
    PieceBag[] rows = {row(new int[] {0, 1}, 0.6f, 0.8f)};

    assertThat(new RidgeRegression(rows, 2, 0.2).fit(new float[][] {{0}}))
        .isDeepEqualTo(new float[][] {{0}, {0}});
  }

  /** What is left of the normal equations, computed without the class, is within its tolerance. */
  @Test
  void manyWeightsLeaveLittleOfTheNormalEquations() {
    int features = 60;
    PieceBag[] rows = random(200, features);
    float[][] outcomes = outcomes(200, 3);
    double penalty = 0.2;

    float[][] weights = new RidgeRegression(rows, features, penalty).fit(outcomes);

    for (int column = 0; column < 3; column++) {
      double[] left = new double[features];
      double[] right = new double[features];
      for (int feature = 0; feature < features; feature++) {
        left[feature] = penalty * weights[feature][column];
      }
      for (int row = 0; row < rows.length; row++) {
        double predicted = 0;
        for (int i = 0; i < rows[row].features.length; i++) {
          predicted += rows[row].weights[i] * weights[rows[row].features[i]][column];
        }
        for (int i = 0; i < rows[row].features.length; i++) {
          left[rows[row].features[i]] += rows[row].weights[i] * predicted;
          right[rows[row].features[i]] += rows[row].weights[i] * outcomes[row][column];
        }
      }
      double missed = 0;
      double whole = 0;
      for (int feature = 0; feature < features; feature++) {
        missed += Math.pow(left[feature] - right[feature], 2);
        whole += Math.pow(right[feature], 2);
      }
      assertThat(Math.sqrt(missed / whole)).isLessThan(3.3e-3);
    }
  }

  @Test
  void numberOfCoresChangesNoBit() throws Exception {
    RidgeRegression regression = new RidgeRegression(random(300, 80), 80, 0.2);
    float[][] outcomes = outcomes(300, 16);

    assertThat(on(1, regression, outcomes)).isDeepEqualTo(on(4, regression, outcomes));
  }

  private static float[][] on(int cores, RidgeRegression regression, float[][] outcomes)
      throws Exception {
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      return pool.submit(() -> regression.fit(outcomes)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static PieceBag[] random(int rows, int features) {
    Random random = new Random(5);
    PieceBag[] bags = new PieceBag[rows];
    for (int row = 0; row < rows; row++) {
      int[] chosen = random.ints(12, 0, features).sorted().distinct().toArray();
      float[] weights = new float[chosen.length];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = 0.1f + random.nextFloat();
      }
      bags[row] = new PieceBag(chosen, weights);
    }
    return bags;
  }

  private static float[][] outcomes(int rows, int width) {
    Random random = new Random(6);
    float[][] outcomes = new float[rows][width];
    for (float[] row : outcomes) {
      for (int column = 0; column < width; column++) {
        row[column] = (float) random.nextGaussian();
      }
    }
    return outcomes;
  }

  private static PieceBag row(int[] features, float... weights) {
    return new PieceBag(features, weights);
  }
}
