package org.earshot.insight.practice;

import java.io.Serializable;

/**
 * What a mention tells of one practice.
 *
 * @param practice the practice's id
 * @param kept how much it is like the examples of the practice kept: about 1 for such an example
 *     itself, about 0 for what has nothing to do with it
 * @param broken how much it is like the examples of the practice broken, on the same scale
 * @param verdict which of the two it is, if it is like any
 */
public record PracticeScore(String practice, double kept, double broken, Verdict verdict)
    implements Serializable {}
