package org.earshot.insight.score;

import org.earshot.ingest.ScoreKind;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers.Telling;

/**
 * One score of one source, of all its answers or of some.
 *
 * @param input the position of the source in the job's inputs, from 0
 * @param source see {@link ScoreFinding#source()}
 * @param question those who answered this question; null for all
 * @param segment the segment's column; null for all
 * @param value the segment's value; null for all
 * @param measure what is measured; a source whose scores become NPS or CSAT has a reading of its
 *     mean too
 * @param score NPS in points, CSAT as a share (0–1), all else on its own scale; n counts a
 *     customer's score of a day once; null when hidden
 * @param customers how many customers gave it
 * @param size whether it may be shown and ranked
 * @param change the last four complete weeks minus the weeks before; null when either has fewer
 *     than five customers
 * @param shift what follows from the change
 */
public record ScoreReading(
    int input,
    String source,
    String question,
    String segment,
    String value,
    ScoreKind measure,
    Estimate score,
    long customers,
    Telling size,
    Estimate change,
    Shift shift) {

  /** Whether it is of all answers of its source. */
  public boolean overall() {
    return question == null && segment == null;
  }
}
