package org.earshot.insight.answer;

import org.earshot.statistics.Estimate;

/**
 * How many answers to a question said nothing.
 *
 * @param path the input's files, as the job names them
 * @param question what was asked; null when the export does not say
 * @param segment a segment column; null for the whole input
 * @param value a value of it; null for the whole input, and for those of few answers together
 * @param asked how many rows or cells there were
 * @param blank how many were left empty
 * @param placeholder how many said something like "n/a"
 * @param silent the share (0–1) that said nothing
 */
public record QuestionSilence(
    String path,
    String question,
    String segment,
    String value,
    long asked,
    long blank,
    long placeholder,
    Estimate silent) {}
