package org.earshot.insight.score;

/** What the last four complete weeks say against the weeks before. */
public enum Shift {
  /** The interval of the difference lies on the better side of none. */
  BETTER("better"),
  /** The interval of the difference lies on the worse side of none. */
  WORSE("worse"),
  /** The interval of the difference takes in none. */
  NO_EVIDENCE("no evidence of change"),
  /** Too few customers, or no weeks, to compare. */
  NOT_COMPARED("not compared");

  private final String words;

  Shift(String words) {
    this.words = words;
  }

  /** The words used in reports and tables. */
  public String words() {
    return words;
  }
}
