package org.earshot.insight.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A case that somebody should look at.
 *
 * @param source the file
 * @param line the number of the record in its file
 * @param caseId the case; null when the export has none
 * @param received the day it came in; null when unknown
 * @param days how many days it has been open; null when unknown
 * @param promised the day by which an answer was promised; null when unknown
 * @param answered whether it has an answer
 * @param contactWanted whether the customer asked to be contacted
 * @param reopened whether it was opened again
 */
public record WaitingCase(
    String source,
    int line,
    String caseId,
    LocalDate received,
    Integer days,
    LocalDate promised,
    boolean answered,
    boolean contactWanted,
    boolean reopened) {

  private static final int MOST = 500;

  private static final Comparator<WaitingCase> OLDEST_FIRST =
      Comparator.comparing(
              WaitingCase::received, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(WaitingCase::source)
          .thenComparingInt(WaitingCase::line);

  /** The oldest cases of some sort, 500 at most. */
  static List<WaitingCase> oldest(List<CaseState> cases, Predicate<CaseState> wanted) {
    return cases.stream()
        .filter(wanted)
        .map(WaitingCase::of)
        .sorted(OLDEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private static WaitingCase of(CaseState state) {
    return new WaitingCase(
        state.source(),
        state.line(),
        state.caseId(),
        state.received(),
        state.age(),
        state.promised(),
        state.answered(),
        state.wantsContact(),
        state.wasReopened());
  }
}
