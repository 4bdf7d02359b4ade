package org.earshot.insight.practice;

import java.util.List;

/**
 * Which practices of good service were kept and which broken, as customers tell it.
 *
 * @param practices in the order of the practices file; empty when none were looked for
 */
public record PracticeFindings(List<PracticeFinding> practices) {

  /** Nothing was looked for. */
  public static final PracticeFindings NONE = new PracticeFindings(List.of());

  /** Copies the list. */
  public PracticeFindings {
    practices = List.copyOf(practices);
  }
}
