package org.earshot.insight;

import java.io.Serializable;
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
 */
public record OneMention(
    int start,
    int end,
    String text,
    String silence,
    String themeId,
    Double similarity,
    String excludedId)
    implements Serializable {}
