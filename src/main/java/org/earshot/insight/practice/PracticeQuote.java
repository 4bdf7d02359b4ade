package org.earshot.insight.practice;

import java.time.LocalDate;

/**
 * A customer's own words for a practice, with the way back to them.
 *
 * @param verdict whether it tells that the practice was kept or broken
 * @param text the mention, redacted
 * @param feedbackId the feedback it is a piece of
 * @param source the file
 * @param line the number of the record in its file, the first data record being 1
 * @param date the day; null when unknown
 * @param score the score on its own scale; null when there is none
 */
public record PracticeQuote(
    Verdict verdict,
    String text,
    String feedbackId,
    String source,
    int line,
    LocalDate date,
    Double score) {}
