package org.earshot.insight.practice;

import java.io.Serializable;

/**
 * The practice that a mention tells of.
 *
 * @param practice the practice's id
 * @param verdict kept or broken
 * @param sureness how surely, above 0.5 up to 1
 */
public record PracticeVerdict(String practice, Verdict verdict, double sureness)
    implements Serializable {}
