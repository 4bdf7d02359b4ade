package org.earshot.insight.practice;

import org.earshot.statistics.Estimate;

/**
 * How the scores of customers who tell that a practice was broken differ from those of all others
 * in one input. A link, not proof.
 *
 * @param source the input, as the job names it
 * @param scale the scale in words
 * @param lowIsBest whether the lower end of the scale is the best
 * @param meanBroken the mean score of those who tell that it was broken
 * @param meanRest the mean score of the others
 * @param customersBroken how many tell that it was broken
 * @param customersRest how many others gave a score
 * @param difference the first mean minus the second
 */
public record ScoreGap(
    String source,
    String scale,
    boolean lowIsBest,
    double meanBroken,
    double meanRest,
    long customersBroken,
    long customersRest,
    Estimate difference) {}
