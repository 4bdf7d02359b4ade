package org.earshot.insight.sentiment;

import java.util.List;
import org.earshot.insight.linear.PositiveSystem;

/** Finds the most likely {@link Calibration} of scores, by Newton's method. */
final class CalibrationFit {

  private static final int STEPS = 100;
  private static final double ENOUGH = 1e-10;

  /** Keeps the slope finite where the scores divide the labels without a mistake. */
  private static final double PENALTY = 1e-3;

  private CalibrationFit() {}

  /**
   * The most likely calibration.
   *
   * @param scores one for each label
   * @param labels all three polarities must occur
   */
  static Calibration of(double[] scores, List<Polarity> labels) {
    Calibration best = new Calibration(1, -1, 1);
    for (int step = 0; step < STEPS; step++) {
      Curvature curvature = new Curvature(best, scores, labels);
      double[][] move = PositiveSystem.solve(curvature.matrix, curvature.gradient);
      double size = 1;
      Calibration next = moved(best, move, size);
      while (size > ENOUGH
          && !(next.high() > next.low()
              && loss(next, scores, labels) <= loss(best, scores, labels))) {
        size /= 2;
        next = moved(best, move, size);
      }
      boolean there =
          Math.abs(next.slope() - best.slope())
                  + Math.abs(next.low() - best.low())
                  + Math.abs(next.high() - best.high())
              < ENOUGH * (1 + Math.abs(best.slope()));
      if (size > ENOUGH) {
        best = next;
      }
      if (there || size <= ENOUGH) {
        break;
      }
    }
    return best;
  }

  private static Calibration moved(Calibration at, double[][] move, double size) {
    return new Calibration(
        at.slope() + size * move[0][0],
        at.low() + size * move[1][0],
        at.high() + size * move[2][0]);
  }

  private static double loss(Calibration at, double[] scores, List<Polarity> labels) {
    double loss = PENALTY / 2 * at.slope() * at.slope();
    for (int i = 0; i < scores.length; i++) {
      Sentiment sentiment = at.at(scores[i]);
      double likelihood =
          switch (labels.get(i)) {
            case NEGATIVE -> sentiment.negative();
            case NEUTRAL -> sentiment.neutral();
            case POSITIVE -> sentiment.positive();
          };
      loss -= Math.log(Math.max(likelihood, Double.MIN_NORMAL));
    }
    return loss;
  }

  /** Gradient and negative second derivatives of the log-likelihood by slope, low and high. */
  private static final class Curvature {

    final double[][] gradient = new double[3][1];
    final double[][] matrix = new double[3][3];

    Curvature(Calibration at, double[] scores, List<Polarity> labels) {
      gradient[0][0] = -PENALTY * at.slope();
      for (int i = 0; i < 3; i++) {
        matrix[i][i] = PENALTY;
      }
      for (int i = 0; i < scores.length; i++) {
        double below = Calibration.logistic(at.low() - at.slope() * scores[i]);
        double within = Calibration.logistic(at.high() - at.slope() * scores[i]);
        double belowSlope = below * (1 - below);
        double withinSlope = within * (1 - within);
        switch (labels.get(i)) {
          case NEGATIVE -> add(scores[i], 1 - below, 0, belowSlope, 0, 0);
          case POSITIVE -> add(scores[i], 0, -within, 0, withinSlope, 0);
          case NEUTRAL -> {
            double share = Math.max(within - below, Double.MIN_NORMAL);
            double byLow = -belowSlope / share;
            double byHigh = withinSlope / share;
            add(
                scores[i],
                byLow,
                byHigh,
                belowSlope * (1 - 2 * below) / share + byLow * byLow,
                byHigh * byHigh - withinSlope * (1 - 2 * within) / share,
                byLow * byHigh);
          }
        }
      }
    }

    /** Adds one label, given the derivatives by the two arguments of the logistic function. */
    private void add(
        double score, double byLow, double byHigh, double lowLow, double highHigh, double lowHigh) {
      gradient[0][0] -= score * (byLow + byHigh);
      gradient[1][0] += byLow;
      gradient[2][0] += byHigh;
      matrix[0][0] += score * score * (lowLow + highHigh + 2 * lowHigh);
      matrix[1][1] += lowLow;
      matrix[2][2] += highHigh;
      spread(0, 1, -score * (lowLow + lowHigh));
      spread(0, 2, -score * (highHigh + lowHigh));
      spread(1, 2, lowHigh);
    }

    private void spread(int row, int column, double value) {
      matrix[row][column] += value;
      matrix[column][row] += value;
    }
  }
}
