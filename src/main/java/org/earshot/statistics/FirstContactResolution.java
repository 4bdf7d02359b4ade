package org.earshot.statistics;

/**
 * How often one contact was enough.
 *
 * @param share the share (0–1) of chains that their first contact ended; n is the number of chains,
 *     without the censored ones; NaN when there is none
 * @param resolved how many chains their first contact ended
 * @param repeatCustomers how many customers had to ask again
 */
public record FirstContactResolution(Estimate share, long resolved, long repeatCustomers) {}
