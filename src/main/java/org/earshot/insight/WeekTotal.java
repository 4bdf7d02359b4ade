package org.earshot.insight;

import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * All feedback of one ISO week.
 *
 * @param week the ISO week; every week between the first and the last is listed
 * @param feedback usable feedback
 * @param unthemed those of them without a theme
 * @param meanScore their mean score on the scale named by {@link Findings#scoreScale()}; null when
 *     none has a score
 * @param complete whether the week's Sunday is not after the run's as-of day
 */
public record WeekTotal(
    YearWeek week, long feedback, long unthemed, Estimate meanScore, boolean complete) {}
