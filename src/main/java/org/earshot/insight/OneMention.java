package org.earshot.insight;

import java.io.Serializable;
import org.earshot.insight.ledger.Spoken;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.insight.practice.Verdict;
import org.earshot.insight.sentiment.Sentiment;
import org.earshot.text.MentionColumns;
import org.earshot.themes.ThemeColumns;

/**
 * A mention of a feedback, with either a theme or a silence.
 *
 * @param start see {@link MentionColumns#START}
 * @param end see {@link MentionColumns#END}
 * @param text see {@link MentionColumns#MENTION}
 * @param silence why it has no theme, in words; null when it has one
 * @param themeId see {@link ThemeColumns#THEME_ID}
 * @param similarity see {@link ThemeColumns#SIMILARITY}; null when the mention has no content
 * @param excludedId see {@link ThemeColumns#EXCLUDED_ID}
 * @param sentiment what it is meant as, given its question; null when it has no content
 * @param practice the practice that it tells of; null when it tells of none
 */
public record OneMention(
    int start,
    int end,
    String text,
    String silence,
    String themeId,
    Double similarity,
    String excludedId,
    Sentiment sentiment,
    PracticeVerdict practice)
    implements Serializable {

  /** The mention without its words. What an analyst excludes tells of no practice. */
  Spoken spoken() {
    boolean told = practice != null && excludedId == null;
    boolean kept = told && practice.verdict() == Verdict.KEPT;
    return new Spoken(
        themeId,
        sentiment == null ? null : sentiment.polarity(),
        kept ? practice.practice() : null,
        told && !kept ? practice.practice() : null);
  }
}
