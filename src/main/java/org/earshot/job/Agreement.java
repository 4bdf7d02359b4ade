package org.earshot.job;

import org.earshot.embed.PupilQuality;

/**
 * How well themes agree with human labels.
 *
 * @param themes how many themes there were
 * @param vMeasure V-measure, 0–1
 * @param adjustedMutualInformation AMI, 1 at best and 0 by chance
 * @param adjustedRandIndex ARI, 1 at best and 0 by chance
 * @param unthemed the share (0–1) of texts without a theme
 * @param pupil how near a pupil came to the teacher; null when the teacher encoded all texts
 */
public record Agreement(
    int themes,
    double vMeasure,
    double adjustedMutualInformation,
    double adjustedRandIndex,
    double unthemed,
    PupilQuality pupil) {}
