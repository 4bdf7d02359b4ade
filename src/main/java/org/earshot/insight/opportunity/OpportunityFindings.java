package org.earshot.insight.opportunity;

/** Where listening would improve service most. */
public record OpportunityFindings() {

  /** Nothing was looked for. */
  public static final OpportunityFindings NONE = new OpportunityFindings();
}
