package org.earshot.insight.impact;

/** How themes go with the score. */
public record ImpactFindings() {

  /** Nothing was looked for. */
  public static final ImpactFindings NONE = new ImpactFindings();
}
