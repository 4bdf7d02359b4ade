package org.earshot.insight.score;

import java.util.List;
import org.earshot.ingest.ScoreKind;
import org.earshot.statistics.Estimate;

/**
 * The scores of one entry of the job's inputs, on their own scale and direction. A customer's score
 * of a day counts once, however many answers it stands beside.
 *
 * @param input the position of the entry in the job's inputs, from 0
 * @param source what the scores are from, see {@link org.earshot.ingest.ExportTitles}
 * @param measure what the scores are
 * @param scale the scale in words, such as "1–5, 1 is best"
 * @param lowIsBest whether the lower end of the scale is the best
 * @param mean the mean on that scale
 * @param distribution how often each score was given, from the worst end to the best; scores that
 *     nobody gave are left out
 * @param missing how many feedback had a code for "don't know" instead of a score
 */
public record ScoreFinding(
    int input,
    String source,
    ScoreKind measure,
    String scale,
    boolean lowIsBest,
    Estimate mean,
    List<ScoreCount> distribution,
    long missing) {

  /** Copies the list. */
  public ScoreFinding {
    distribution = List.copyOf(distribution);
  }

  /**
   * How often one score was given.
   *
   * @param score the score on its own scale
   * @param answers how many gave it
   */
  public record ScoreCount(double score, long answers) {}
}
