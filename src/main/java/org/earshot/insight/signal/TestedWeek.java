package org.earshot.insight.signal;

import org.threeten.extra.YearWeek;

/**
 * How much was tested in a week.
 *
 * @param week the week
 * @param series how many series were tested, that is shared the false-alarm budget
 * @param signals how many of them stood out within it
 * @param history how many complete weeks of feedback came before
 * @param exposure what complaints and reviews were out of, such as {@code Customers}; null for all
 *     of them
 */
public record TestedWeek(YearWeek week, int series, int signals, int history, String exposure) {}
