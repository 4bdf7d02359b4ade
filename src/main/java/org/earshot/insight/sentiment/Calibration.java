package org.earshot.insight.sentiment;

import java.io.Serializable;

/**
 * Turns a score on any scale into three probabilities by an ordinal logistic model: with {@code
 * F(x) = 1 / (1 + exp(−x))} the probability of negative is {@code F(low − slope · score)}, that of
 * negative or neutral {@code F(high − slope · score)} (McCullagh 1980, proportional odds).
 *
 * @param slope how fast probabilities change with the score; positive when higher is better
 * @param low below {@code high}
 * @param high above {@code low}
 */
record Calibration(double slope, double low, double high) implements Serializable {

  /** The probabilities at a score. */
  Sentiment at(double score) {
    double negative = logistic(low - slope * score);
    double positive = logistic(slope * score - high);
    return new Sentiment(negative, Math.max(0, 1 - negative - positive), positive);
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
