package org.earshot.insight.answer;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far the answering of one case has come on the last day.
 *
 * @param source the file
 * @param line the number of the record in its file
 * @param caseId the case; null when the export has none
 * @param respondent who waits; the same words for the same customer
 * @param received the day it came in; null when unknown
 * @param answered whether there was an answer
 * @param waited days from its coming in to the answer, or to the last day while there is none; null
 *     when a day is unknown
 * @param closed whether it is closed
 * @param age days from its coming in to the last day; null when a day is unknown
 * @param promised the day by which an answer was promised; null when unknown
 * @param punctuality whether the promise was kept
 * @param reopened whether it was opened again; null when unknown
 * @param outcome how it ended; null when it has not, or unknown
 * @param contactWanted whether the customer asked to be contacted; null when unknown
 * @param detractor whether the customer gave one of the worst scores
 * @param segments column to value
 */
public record CaseState(
    String source,
    int line,
    String caseId,
    String respondent,
    LocalDate received,
    boolean answered,
    Integer waited,
    boolean closed,
    Integer age,
    LocalDate promised,
    Punctuality punctuality,
    Boolean reopened,
    String outcome,
    Boolean contactWanted,
    boolean detractor,
    Map<String, String> segments) {

  /** Whether it was opened again. */
  public boolean wasReopened() {
    return Boolean.TRUE.equals(reopened);
  }

  /** Whether the customer asked to be contacted. */
  public boolean wantsContact() {
    return Boolean.TRUE.equals(contactWanted);
  }

  /** Whether a promise was kept. */
  public enum Punctuality {
    /** Answered in time. */
    IN_TIME,
    /** Answered after the promised day, or said to be late. */
    LATE,
    /** Not answered, and the promised day is over. */
    OVERDUE,
    /** Not answered, and the promised day is not over. */
    NOT_DUE,
    /** There is nothing to tell it from. */
    UNKNOWN
  }
}
