package org.earshot.insight.signal;

import java.time.LocalDate;

/**
 * A customer's own words for what stands out, with the way back to them.
 *
 * @param text the mention, redacted
 * @param feedbackId the feedback it is a piece of
 * @param source the file
 * @param line the number of the record in its file, the first data record being 1
 * @param date the day; null when unknown
 * @param score the score on its own scale; null when there is none
 */
public record SignalQuote(
    String text, String feedbackId, String source, int line, LocalDate date, Double score) {}
