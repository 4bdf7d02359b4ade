package org.earshot.insight.score;

import java.util.List;

/**
 * How customers score, each scale by itself.
 *
 * @param sources the inputs that have scores, in the order of the job
 * @param readings their scores: of every source those of all answers first, then by question, then
 *     by segment and value
 * @param weeks their scores week by week, by source and week
 */
public record ScoreFindings(
    List<ScoreFinding> sources, List<ScoreReading> readings, List<ScoreWeek> weeks) {

  /** Nothing was scored. */
  public static final ScoreFindings NONE = new ScoreFindings(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ScoreFindings {
    sources = List.copyOf(sources);
    readings = List.copyOf(readings);
    weeks = List.copyOf(weeks);
  }
}
