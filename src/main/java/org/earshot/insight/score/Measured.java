package org.earshot.insight.score;

import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ScoreKind;
import org.earshot.ingest.ScoreScale;

/**
 * What the scores of a source are, and on what scale.
 *
 * @param kind what they are
 * @param words the scale in words
 * @param low its lower end; NaN when the job names no scale
 * @param high its upper end; NaN when the job names no scale
 * @param lowIsBest whether the lower end is the best
 */
record Measured(ScoreKind kind, String words, double low, double high, boolean lowIsBest) {

  /** The scores of a source. */
  static Measured of(ExportSource source) {
    ScoreScale scale = source.score();
    return scale == null
        ? new Measured(
            ScoreKind.MEAN, "as given; the job names no scale", Double.NaN, Double.NaN, false)
        : new Measured(scale.kind(), scale.words(), scale.low(), scale.high(), scale.reversed());
  }

  /** What a change in the direction of higher numbers is worth. */
  Shift rise(ScoreKind measure) {
    boolean ownScale = measure != ScoreKind.NPS && measure != ScoreKind.CSAT;
    return ownScale && lowIsBest ? Shift.WORSE : Shift.BETTER;
  }
}
