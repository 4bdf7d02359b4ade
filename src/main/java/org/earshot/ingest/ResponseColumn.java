package org.earshot.ingest;

/** What a column of an export may say of how a feedback was answered. */
public enum ResponseColumn {
  /** The day of the first answer. */
  ANSWERED("answered", Holds.DAY),
  /** The day on which the case was closed. */
  CLOSED("closed", Holds.DAY),
  /** The day by which an answer was promised or due. */
  PROMISED("promised", Holds.DAY),
  /** Whether it was answered in time. */
  TIMELY("timely", Holds.WORDS),
  /** Whether the case was opened again. */
  REOPENED("reopened", Holds.WORDS),
  /** How the case ended. */
  OUTCOME("outcome", Holds.WORDS),
  /** Whether the customer asked to be contacted. */
  CONTACT_WANTED("contact-wanted", Holds.WORDS);

  private final String key;
  private final Holds holds;

  ResponseColumn(String key, Holds holds) {
    this.key = key;
    this.holds = holds;
  }

  /** The key of the column in a job file. */
  public String key() {
    return key;
  }

  /** Whether the column holds a day; else it holds words. */
  public boolean isDay() {
    return holds == Holds.DAY;
  }

  private enum Holds {
    DAY,
    WORDS
  }
}
