package org.earshot.insight.practice;

import java.io.Serializable;

/**
 * What a mention tells of one practice.
 *
 * @param practice the practice's id
 * @param kept how surely it tells that the practice was kept, 0 to 1; over all practices, with
 *     {@code broken} and telling of none, the sum is 1
 * @param broken how surely it tells that the practice was broken, 0 to 1
 * @param verdict kept or broken when that is surer than all else together
 */
public record PracticeScore(String practice, double kept, double broken, Verdict verdict)
    implements Serializable {}
