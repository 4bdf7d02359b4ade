package org.earshot.insight.practice;

import java.io.Serializable;

/**
 * The practice that a mention tells of, or may tell of.
 *
 * @param practice the practice's id
 * @param verdict kept or broken
 * @param sureness how surely, 0 to 1
 */
public record PracticeVerdict(String practice, Verdict verdict, double sureness)
    implements Serializable {

  /** At it, 85 of 100 verdicts on complaints were right by the judgement of a reader. */
  static final double SURE = 0.5;

  /** Whether it is surer than all else together, so that it may be told. */
  public boolean sure() {
    return sureness > SURE;
  }
}
