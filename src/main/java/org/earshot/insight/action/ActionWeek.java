package org.earshot.insight.action;

import org.earshot.statistics.Phase;
import org.threeten.extra.YearWeek;

/**
 * A complete week around an action.
 *
 * @param week the ISO week
 * @param customers how many different customers spoke of the action's themes
 * @param exposure how many different customers said anything
 * @param phase where the week stands to the action
 */
public record ActionWeek(YearWeek week, long customers, long exposure, Phase phase) {}
