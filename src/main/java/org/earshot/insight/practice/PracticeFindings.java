package org.earshot.insight.practice;

/** Which practices of good service were kept and which broken. */
public record PracticeFindings() {

  /** Nothing was looked for. */
  public static final PracticeFindings NONE = new PracticeFindings();
}
