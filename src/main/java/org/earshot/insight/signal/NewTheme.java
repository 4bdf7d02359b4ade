package org.earshot.insight.signal;

import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * A theme that this run found: it was found because it is frequent now, so that to test whether it
 * is frequent now would prove nothing.
 *
 * @param themeId the theme
 * @param week the last complete week
 * @param share the share (0–1) of the week's respondents who speak of it, with its interval
 * @param count how many they are
 * @param firstSeen the first week with a respondent; null when no complete week has one
 */
public record NewTheme(
    String themeId, YearWeek week, Estimate share, long count, YearWeek firstSeen) {}
