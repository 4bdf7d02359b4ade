package org.earshot.insight;

import org.threeten.extra.YearWeek;

/**
 * One theme in one ISO week.
 *
 * @param themeId the theme; empty for feedback without a theme
 * @param week the ISO week
 * @param feedback how many feedback of that week mention the theme; weeks without any are listed
 *     too
 * @param exposure how many usable feedback there were that week
 */
public record WeekFinding(String themeId, YearWeek week, long feedback, long exposure) {}
