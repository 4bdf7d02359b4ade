package org.earshot.insight;

import java.time.LocalDate;

/**
 * A customer's own words for a theme, or without one, with the way back to them.
 *
 * @param themeId the theme; null for a mention that has none
 * @param role why it was chosen: {@code typical} (nearest to the middle of the theme), {@code
 *     recent} (the newest) or {@code dissenting} (praise of a theme that most blame, or blame of
 *     one that most praise); of a mention without a theme why it has none
 * @param text the mention, redacted
 * @param feedbackId the feedback it is a piece of
 * @param source the file
 * @param line the number of the record in its file, the first data record being 1
 * @param date the day; null when unknown
 * @param score the score on its own scale; null when there is none
 */
public record QuoteFinding(
    String themeId,
    String role,
    String text,
    String feedbackId,
    String source,
    int line,
    LocalDate date,
    Double score) {}
