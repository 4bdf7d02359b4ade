package org.earshot.insight.recurrence;

import org.earshot.statistics.Estimate;

/**
 * How often one contact was enough, for one window of days.
 *
 * @param days the window
 * @param resolved the share (0–1) of first contacts that no other about the same theme followed
 *     within the window; n is how many first contacts there were, without those whose window was
 *     not over; NaN when there is none
 * @param repeatCustomers how many customers had to ask again about the same theme
 * @param censored how many contacts are too young to tell
 */
public record RepeatWindow(int days, Estimate resolved, long repeatCustomers, long censored) {}
