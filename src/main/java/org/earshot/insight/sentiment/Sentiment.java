package org.earshot.insight.sentiment;

import java.io.Serializable;

/**
 * How likely a mention is meant as blame, as neither or both, or as praise. The three are
 * calibrated probabilities and sum to 1.
 *
 * @param negative 0 to 1
 * @param neutral 0 to 1; neither good nor bad, or both
 * @param positive 0 to 1
 */
public record Sentiment(double negative, double neutral, double positive) implements Serializable {

  private static final double MAJORITY = 0.5;

  /** From −1, surely negative, to 1, surely positive. */
  public double value() {
    return positive - negative;
  }

  /** How likely the {@link #polarity()} is. */
  public double probability() {
    return switch (polarity()) {
      case NEGATIVE -> negative;
      case NEUTRAL -> neutral;
      case POSITIVE -> positive;
    };
  }

  /** Blame or praise when that is at least as likely as all else together; else neutral. */
  public Polarity polarity() {
    if (negative == positive || Math.max(negative, positive) < MAJORITY) {
      return Polarity.NEUTRAL;
    }
    return negative > positive ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }
}
