package org.earshot.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The scale that customers scored on, in its own units and direction.
 *
 * @param low the least score that can be given
 * @param high the greatest score that can be given, above {@code low}
 * @param best the end that means "very good": equal to {@code low} or to {@code high}
 * @param missing codes that stand for "don't know" or "not asked" and are no scores; may be empty
 * @param kind what the scores are; {@link ScoreKind#NPS} only from 0 to 10 with 10 best
 */
public record ScoreScale(double low, double high, double best, List<Double> missing, ScoreKind kind)
    implements Serializable {

  /** Checks the ends and copies the list. */
  public ScoreScale {
    if (!(low < high)) {
      throw new IllegalArgumentException("scale must run from a lower to a higher number");
    }
    if (best != low && best != high) {
      throw new IllegalArgumentException("best must be one of the two ends of the scale");
    }
    if (kind == ScoreKind.NPS && ScoreKind.usual(low, high, best) != ScoreKind.NPS) {
      throw new IllegalArgumentException("a Net Promoter Score needs the scale 0 to 10, 10 best");
    }
    missing = List.copyOf(missing);
  }

  /** A scale whose scores are what they usually are on it. */
  public ScoreScale(double low, double high, double best, List<Double> missing) {
    this(low, high, best, missing, ScoreKind.usual(low, high, best));
  }

  /** Whether the least number is the best score. */
  public boolean reversed() {
    return best == low;
  }

  /** The scale in words, such as {@code 1–5, 1 is best}. */
  public String words() {
    return plain(low) + "–" + plain(high) + ", " + plain(best) + " is best";
  }

  /** Where a score lies between the worst end (0) and the best end (100). */
  public double percentOfBest(double score) {
    double fromLow = (score - low) / (high - low);
    return 100 * (reversed() ? 1 - fromLow : fromLow);
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }
}
