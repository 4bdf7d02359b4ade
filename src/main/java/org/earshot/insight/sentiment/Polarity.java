package org.earshot.insight.sentiment;

/** What a mention is meant as. */
public enum Polarity {
  /** Blame, or a wish for something better. */
  NEGATIVE(-1),
  /** Neither good nor bad, or both, or too unclear to tell. */
  NEUTRAL(0),
  /** Praise, or nothing to blame. */
  POSITIVE(1);

  private final int value;

  Polarity(int value) {
    this.value = value;
  }

  /** −1, 0 or 1. */
  public int value() {
    return value;
  }
}
