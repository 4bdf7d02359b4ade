package org.earshot.insight.score;

import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * The score of one source in one ISO week.
 *
 * @param input the position of the source in the job's inputs, from 0
 * @param week every week between the source's first and last is listed
 * @param score what {@link ScoreFinding#measure()} says, as in {@link ScoreReading#score()}; null
 *     when fewer than five customers gave one
 * @param complete whether the week's Sunday is not after the run's as-of day
 */
public record ScoreWeek(int input, YearWeek week, Estimate score, boolean complete) {}
