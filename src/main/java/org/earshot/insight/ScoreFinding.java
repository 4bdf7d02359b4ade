package org.earshot.insight;

import java.util.List;
import org.earshot.statistics.Estimate;

/**
 * The scores of one entry of the job's inputs, on their own scale and direction.
 *
 * @param source what the scores are from, such as the file or folder named in the job
 * @param scale the scale in words, such as "1–5, 1 is best"
 * @param mean the mean on that scale
 * @param distribution how often each score was given, from the worst end to the best; scores that
 *     nobody gave are left out
 * @param missing how many feedback had a code for "don't know" instead of a score
 */
public record ScoreFinding(
    String source, String scale, Estimate mean, List<ScoreCount> distribution, long missing) {

  /** Copies the list. */
  public ScoreFinding {
    distribution = List.copyOf(distribution);
  }

  /**
   * How often one score was given.
   *
   * @param score the score on its own scale
   * @param feedback how many feedback gave it
   */
  public record ScoreCount(double score, long feedback) {}
}
