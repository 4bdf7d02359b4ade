package org.earshot.insight.answer;

import java.util.List;

/**
 * How the feedback of one input was answered, by case.
 *
 * @param input the position of the input, from 0
 * @param path where its files are, as the job names them
 * @param kind the word for what sort of export it is
 * @param tells what can be told from the columns that the job names
 * @param counts all its cases
 * @param silent how many cases have no words of the customer's
 * @param waiting how long customers wait
 * @param ages how long the open cases have been open
 * @param outcomes how cases ended, most frequent first
 * @param segments its parts, by segment column in the order of the job
 * @param oldestOpen the cases that are not closed, oldest first; 500 at most
 * @param oldestUnanswered the cases without an answer, oldest first; 500 at most
 * @param unclear what was not understood
 * @param later how many cases are left out, because they came in after the last day; they have no
 *     words, or they would be no later
 * @param ahead how many days of answers are after the last day, so that they have not happened yet
 */
public record InputAnswers(
    int input,
    String path,
    String kind,
    Tells tells,
    CaseCounts counts,
    long silent,
    Waiting waiting,
    List<AgeBand> ages,
    List<OutcomeCount> outcomes,
    List<SegmentAnswers> segments,
    List<WaitingCase> oldestOpen,
    List<WaitingCase> oldestUnanswered,
    List<Unclear> unclear,
    long later,
    long ahead) {

  /** Copies the lists. */
  public InputAnswers {
    ages = List.copyOf(ages);
    outcomes = List.copyOf(outcomes);
    segments = List.copyOf(segments);
    oldestOpen = List.copyOf(oldestOpen);
    oldestUnanswered = List.copyOf(oldestUnanswered);
    unclear = List.copyOf(unclear);
  }

  /**
   * What can be told from the columns that the job names.
   *
   * @param answers if a case was answered
   * @param closing if a case is closed
   * @param days how long it waited
   * @param untilClosing whether it waited until it was closed, because no column has the day of the
   *     answer
   * @param punctuality if it was answered in time
   * @param reopening if it was opened again
   * @param contact if the customer asked to be contacted
   */
  public record Tells(
      boolean answers,
      boolean closing,
      boolean days,
      boolean untilClosing,
      boolean punctuality,
      boolean reopening,
      boolean contact) {}
}
