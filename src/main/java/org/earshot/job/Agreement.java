package org.earshot.job;

/**
 * How well themes agree with human labels.
 *
 * @param themes how many themes there were
 * @param vMeasure V-measure, 0–1
 * @param adjustedMutualInformation AMI, 1 at best and 0 by chance
 * @param adjustedRandIndex ARI, 1 at best and 0 by chance
 * @param unthemed the share (0–1) of texts without a theme
 */
public record Agreement(
    int themes,
    double vMeasure,
    double adjustedMutualInformation,
    double adjustedRandIndex,
    double unthemed) {}
