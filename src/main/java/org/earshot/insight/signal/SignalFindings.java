package org.earshot.insight.signal;

/** What the tests for a change found. */
public record SignalFindings() {

  /** Nothing was looked for. */
  public static final SignalFindings NONE = new SignalFindings();
}
