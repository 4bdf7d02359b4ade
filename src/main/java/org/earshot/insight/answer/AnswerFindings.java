package org.earshot.insight.answer;

/** How feedback was answered. */
public record AnswerFindings() {

  /** Nothing was looked for. */
  public static final AnswerFindings NONE = new AnswerFindings();
}
