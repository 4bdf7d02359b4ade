package org.earshot.insight.practice;

/** What of a feedback, beside its words, may tell whether a practice was kept. */
public enum Evidence {
  /** Who spoke, by which repeated contacts are known. */
  CUSTOMER("customer"),
  /** When. */
  DATE("date"),
  /** The score that went with it. */
  SCORE("score"),
  /** When it was answered. */
  ANSWERED("answered"),
  /** When the case was closed. */
  CLOSED("closed"),
  /** By when something was promised. */
  PROMISED("promised"),
  /** Whether it was answered in time. */
  TIMELY("timely"),
  /** Whether the case was opened again. */
  REOPENED("reopened"),
  /** How the case ended. */
  OUTCOME("outcome"),
  /** Whether the customer asked to be contacted. */
  CONTACT_WANTED("contact-wanted");

  private final String column;

  Evidence(String column) {
    this.column = column;
  }

  /** The key of the column in a job file. */
  public String column() {
    return column;
  }
}
