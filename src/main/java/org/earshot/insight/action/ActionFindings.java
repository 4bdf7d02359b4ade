package org.earshot.insight.action;

/** What the actions did. */
public record ActionFindings() {

  /** Nothing was looked for. */
  public static final ActionFindings NONE = new ActionFindings();
}
