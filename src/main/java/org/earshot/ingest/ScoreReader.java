package org.earshot.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells of a score column: a number with a decimal point or comma, alone or with words
 * after it ("9 - Very likely"). Words with further digits ("3-4", "1,234.5") are no score.
 */
final class ScoreReader {

  private static final Pattern NUMBER =
      Pattern.compile("([+\\-\u2212]?)([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)[^0-9]*");

  private final ScoreScale scale;

  /**
   * A reader of one scale.
   *
   * @param scale null when every finite number is a score
   */
  ScoreReader(ScoreScale scale) {
    this.scale = scale;
  }

  /** Reads one cell. */
  Score read(String cell) {
    String trimmed = CellText.trimmed(cell);
    if (trimmed == null) {
      return new Score(null, ScoreFate.NONE);
    }
    Matcher number = NUMBER.matcher(trimmed);
    if (!number.matches()) {
      return new Score(null, ScoreFate.UNREADABLE);
    }
    double value = Double.parseDouble(number.group(2).replace(',', '.'));
    if (!number.group(1).isEmpty() && !number.group(1).equals("+")) {
      value = -value;
    }
    if (!Double.isFinite(value)) {
      return new Score(null, ScoreFate.UNREADABLE);
    }
    if (scale != null && scale.missing().contains(value)) {
      return new Score(null, ScoreFate.MISSING);
    }
    if (scale != null && (value < scale.low() || value > scale.high())) {
      return new Score(null, ScoreFate.UNREADABLE);
    }
    // Adding zero makes minus zero plain zero.
    return new Score(value + 0.0, ScoreFate.GIVEN);
  }

  /**
   * A score that was read.
   *
   * @param value the score on its own scale; null unless it was given
   * @param fate what became of the cell
   */
  record Score(Double value, ScoreFate fate) {}
}
