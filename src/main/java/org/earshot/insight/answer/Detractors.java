package org.earshot.insight.answer;

import org.earshot.ingest.ScoreScale;

/**
 * Who gave one of the worst scores: 0 to 6 of 10, as the net promoter score has it, and on other
 * scales the worst quarter, which is one or two of five stars.
 */
final class Detractors {

  private static final double WORST_QUARTER = 25;
  private static final double OF_PROMOTERS = 60;

  private final ScoreScale scale;

  /** Of a scale; null when there is none, then nobody is one. */
  Detractors(ScoreScale scale) {
    this.scale = scale;
  }

  /** Whether a score, which may be null, is one of the worst. */
  boolean contain(Double score) {
    if (score == null || scale == null) {
      return false;
    }
    boolean promoters = scale.low() == 0 && scale.high() == 10;
    return scale.percentOfBest(score) <= (promoters ? OF_PROMOTERS : WORST_QUARTER);
  }
}
