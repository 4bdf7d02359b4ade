package org.earshot.insight.practice;

import java.io.Serializable;

/**
 * What a mention tells of one practice.
 *
 * @param practice the practice's id
 * @param kept how much it is like the examples of the practice kept: about 1 for such an example
 *     itself, about 0 for what has nothing to do with it
 * @param broken how much it is like the examples of the practice broken, on the same scale
 */
public record PracticeScore(String practice, double kept, double broken) implements Serializable {

  /**
   * From here on a mention counts. Chosen on 200 mentions of complaints judged by hand, so that
   * eight of ten verdicts are right.
   */
  public static final double THRESHOLD = 0.33;

  /** Which of the two it is, if it is like any. */
  public Verdict verdict() {
    if (Math.max(kept, broken) < THRESHOLD) {
      return Verdict.NEITHER;
    }
    return kept > broken ? Verdict.KEPT : Verdict.BROKEN;
  }
}
