package org.earshot.insight.practice;

/**
 * What a column of the exports tells of a practice, over all cases, whatever their words.
 *
 * @param evidence which column
 * @param cases how many cases tell against the practice, such as those without an answer
 * @param n how many cases tell either way, at least {@link
 *     org.earshot.statistics.SmallNumbers#FEWEST_TO_SHOW}
 */
public record EvidenceCount(Evidence evidence, long cases, long n) {}
