package org.earshot.insight.impact;

import java.util.List;
import org.earshot.statistics.Estimate;

/**
 * How themes go with the scores of one scale. Wherever a number tells a difference or an impact it
 * is in the points of {@link #unit}, and above 0 is better for customers whatever the direction of
 * the scale.
 *
 * @param scale the scale in words, such as "1–5, 1 is best"
 * @param unit what the points are of, such as "NPS points"
 * @param sources what the scores are from, as the job names it
 * @param answers how many scored answers there are; all that one customer said to one score is one
 * @param customers how many customers gave them
 * @param mean the mean score in its own direction: the Net Promoter Score on its scale
 * @param adjusted what themes were compared within, such as "Branch", in words
 * @param pooled how many themes were too small to enter and were taken together
 * @param method how coefficients and their intervals were made; empty when nothing could be told
 * @param silence why nothing can be told, as a sentence; empty when it can
 * @param themes the themes, largest impact first; those that cannot be ranked last
 */
public record ScaleImpact(
    String scale,
    String unit,
    List<String> sources,
    long answers,
    long customers,
    Estimate mean,
    List<String> adjusted,
    long pooled,
    String method,
    String silence,
    List<ThemeImpact> themes) {

  /** Copies the lists. */
  public ScaleImpact {
    sources = List.copyOf(sources);
    adjusted = List.copyOf(adjusted);
    themes = List.copyOf(themes);
  }
}
