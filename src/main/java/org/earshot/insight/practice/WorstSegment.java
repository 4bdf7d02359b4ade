package org.earshot.insight.practice;

import org.earshot.statistics.Estimate;

/**
 * The segment in which a practice stands worst: of those that may be shown, the one whose share of
 * broken has the highest lower end of its interval, so that a few unlucky customers do not make a
 * segment the worst. Segments with enough customers to be ranked go before those without.
 *
 * @param column the segment's column
 * @param value its value
 * @param broken the share (0–1) of its customers who tell that the practice was broken, among those
 *     who speak of it
 * @param difference that share minus the share among all other customers who speak of it
 * @param compared how many segments were compared; the more, the more of the difference is chance
 */
public record WorstSegment(
    String column, String value, Estimate broken, Estimate difference, int compared) {}
