package org.earshot.insight.recurrence;

/** What keeps coming back. */
public record RecurrenceFindings() {

  /** Nothing was looked for. */
  public static final RecurrenceFindings NONE = new RecurrenceFindings();
}
