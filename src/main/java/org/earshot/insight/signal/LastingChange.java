package org.earshot.insight.signal;

import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * A theme, or a theme in a watched segment, whose rate changed for good within the last year.
 *
 * @param series the theme, or the theme in a segment
 * @param week the first week of the new rate
 * @param before respondents in the weeks before it
 * @param weeksBefore how many weeks these are
 * @param after respondents from it on
 * @param weeksAfter how many weeks these are
 * @param ratio the new rate over the old one, with its interval
 * @param p the probability of so clear a step if there were none
 * @param q the share (0–1) of false ones to expect among changes up to this one
 */
public record LastingChange(
    Series series,
    YearWeek week,
    long before,
    int weeksBefore,
    long after,
    int weeksAfter,
    Estimate ratio,
    double p,
    double q) {}
