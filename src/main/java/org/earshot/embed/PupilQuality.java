package org.earshot.embed;

/**
 * How near a pupil comes to its teacher, on texts that both encoded and the pupil was not taught
 * on: one in a hundred of those that are not the teacher's, chosen by a hash of their content.
 *
 * @param pupil the pupil's {@link Pupil#fingerprint}
 * @param texts how many distinct texts were encoded, by either
 * @param byTeacher how many of them the teacher encoded
 * @param compared how many of those were compared
 * @param meanCosine the mean cosine of the two vectors of a text, −1 to 1; NaN when no text was
 *     compared
 */
public record PupilQuality(
    String pupil, long texts, long byTeacher, long compared, double meanCosine) {}
