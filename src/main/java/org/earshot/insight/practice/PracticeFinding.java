package org.earshot.insight.practice;

import java.util.List;
import org.earshot.statistics.Estimate;

/**
 * A practice in numbers. A customer counts once however often they speak; who is not known by name
 * counts by case, else by feedback.
 *
 * @param practiceId the practice's id
 * @param name as it stands in reports
 * @param description the habit in one sentence
 * @param source where the habit comes from
 * @param good what good looks like
 * @param heard how many speak of it; null when they are so few that nothing may be shown
 * @param broken the share (0–1) of customers who tell that it was broken, among those who speak of
 *     it; null when hidden or when nobody does
 * @param change that share in the last four complete weeks minus the share in the weeks before;
 *     null when either has too few customers to be shown
 * @param scores how it goes with the score, for each input with a scale; empty where either side
 *     has too few customers to be shown
 * @param worst the segment in which it stands worst; null when there is none to be shown
 * @param quotes customers' own words, those of broken first; empty when they are too few
 * @param evidence what else the data tell of it
 */
public record PracticeFinding(
    String practiceId,
    String name,
    String description,
    String source,
    String good,
    Heard heard,
    Estimate broken,
    Estimate change,
    List<ScoreGap> scores,
    WorstSegment worst,
    List<PracticeQuote> quotes,
    List<EvidenceCount> evidence) {

  /** Copies the lists. */
  public PracticeFinding {
    scores = List.copyOf(scores);
    quotes = List.copyOf(quotes);
    evidence = List.copyOf(evidence);
  }

  /**
   * How many speak of a practice.
   *
   * @param customers who tell that it was kept, broken or both
   * @param kept customers who tell that it was kept
   * @param broken customers who tell that it was broken
   * @param mentionsKept mentions that tell it was kept
   * @param mentionsBroken mentions that tell it was broken
   */
  public record Heard(
      long customers, long kept, long broken, long mentionsKept, long mentionsBroken) {}
}
