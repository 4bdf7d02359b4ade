package org.earshot.insight.signal;

import org.threeten.extra.YearWeek;

/**
 * What the test finds where there is nothing to find: the week and its baseline with their weeks
 * shuffled, many times.
 *
 * @param week the week
 * @param shuffles how many times
 * @param series how many series there are
 * @param signals how many signals in all
 */
public record NoiseCheck(YearWeek week, int shuffles, int series, int signals) {}
