package org.earshot.insight.answer;

import java.util.List;
import org.earshot.insight.answer.CaseState.Punctuality;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;

/**
 * Cases counted by how far they have come. What an input does not tell is 0.
 *
 * @param customers how many customers, or cases where customers are unknown
 * @param received how many came in
 * @param answered how many have an answer
 * @param closed how many are closed
 * @param inTime how many were answered in time
 * @param late how many were answered after the promised day
 * @param overdue how many have no answer although the promised day is over
 * @param notDue how many have no answer, but the promised day is not over
 * @param reopened how many were opened again
 * @param contactWanted how many customers asked to be contacted
 * @param contactUnanswered how many of those have no answer
 * @param detractors how many customers gave one of the worst scores
 * @param detractorsUnanswered how many of those have no answer
 */
public record CaseCounts(
    long customers,
    long received,
    long answered,
    long closed,
    long inTime,
    long late,
    long overdue,
    long notDue,
    long reopened,
    long contactWanted,
    long contactUnanswered,
    long detractors,
    long detractorsUnanswered) {

  static CaseCounts of(List<CaseState> cases) {
    long wanted = cases.stream().filter(CaseState::wantsContact).count();
    long detractors = cases.stream().filter(CaseState::detractor).count();
    return new CaseCounts(
        cases.stream().map(CaseState::respondent).distinct().count(),
        cases.size(),
        cases.stream().filter(CaseState::answered).count(),
        cases.stream().filter(CaseState::closed).count(),
        count(cases, Punctuality.IN_TIME),
        count(cases, Punctuality.LATE),
        count(cases, Punctuality.OVERDUE),
        count(cases, Punctuality.NOT_DUE),
        cases.stream().filter(CaseState::wasReopened).count(),
        wanted,
        cases.stream().filter(each -> each.wantsContact() && !each.answered()).count(),
        detractors,
        cases.stream().filter(each -> each.detractor() && !each.answered()).count());
  }

  private static long count(List<CaseState> cases, Punctuality punctuality) {
    return cases.stream().filter(each -> each.punctuality() == punctuality).count();
  }

  /** How many have no answer. */
  public long unanswered() {
    return received - answered;
  }

  /** How many are not closed. */
  public long open() {
    return received - closed;
  }

  /** How many were answered in time or should have been: all but those that are not due. */
  public long due() {
    return inTime + late + overdue;
  }

  /** The share (0–1) without an answer, of all. */
  public Estimate unansweredShare() {
    return new Proportion(unanswered(), received).estimate();
  }

  /** The share (0–1) answered in time, of those that are due; NaN when none is. */
  public Estimate inTimeShare() {
    return new Proportion(inTime, due()).estimate();
  }

  /** The share (0–1) that was opened again, of all. */
  public Estimate reopenedShare() {
    return new Proportion(reopened, received).estimate();
  }

  /** The share (0–1) without an answer, of those who asked for contact; NaN when nobody did. */
  public Estimate contactUnansweredShare() {
    return new Proportion(contactUnanswered, contactWanted).estimate();
  }

  /** The share (0–1) without an answer, of those who scored worst; NaN when nobody did. */
  public Estimate detractorsUnansweredShare() {
    return new Proportion(detractorsUnanswered, detractors).estimate();
  }
}
