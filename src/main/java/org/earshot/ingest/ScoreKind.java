package org.earshot.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a score is, which decides how many scores become one number. */
public enum ScoreKind {
  /** How likely customers are to recommend, 0–10: the Net Promoter Score in points, −100 to 100. */
  NPS("nps", "Net Promoter Score"),
  /** How satisfied they are: the share (0–1) that gave one of the two best scores. */
  CSAT("csat", "satisfied customers (the two best scores)"),
  /** How much effort it took: the mean on its own scale. */
  CES("ces", "mean effort score"),
  /** Stars of a review: the mean on its own scale. */
  STARS("stars", "mean of the stars"),
  /** Anything else: the mean on its own scale. */
  MEAN("mean", "mean score");

  private final String word;
  private final String words;

  ScoreKind(String word, String words) {
    this.word = word;
    this.words = words;
  }

  /** How a job file and the tables write it. */
  public String word() {
    return word;
  }

  /** What the number is, for people. */
  public String words() {
    return words;
  }

  /** The kind that a job file writes so. */
  public static Optional<ScoreKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** How a job file writes the kinds. */
  public static List<String> all() {
    return Arrays.stream(values()).map(ScoreKind::word).toList();
  }

  /**
   * What scores on a scale usually are: 0–10 with 10 best is NPS, 1–5 is CSAT, 1–7 is CES, and
   * anything else a mean.
   */
  public static ScoreKind usual(double low, double high, double best) {
    if (low == 0 && high == 10 && best == 10) {
      return NPS;
    }
    if (low == 1 && high == 5) {
      return CSAT;
    }
    return low == 1 && high == 7 ? CES : MEAN;
  }
}
