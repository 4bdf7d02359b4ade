package org.earshot.insight.recurrence;

/**
 * How a theme comes back.
 *
 * @param themeId the theme
 * @param name its name
 * @param recurrence how its feedback comes and goes
 * @param within7Days how its complaints are followed by others within 7 days; null when there are
 *     fewer than five customers
 * @param within30Days the same within 30 days
 */
public record ThemeRecurrence(
    String themeId,
    String name,
    Recurrence recurrence,
    RepeatWindow within7Days,
    RepeatWindow within30Days) {}
