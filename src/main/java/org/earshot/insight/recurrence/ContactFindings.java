package org.earshot.insight.recurrence;

import java.util.List;

/**
 * Who had to complain again about the same theme.
 *
 * @param complaints how many complaints there are, by case
 * @param withoutCustomer how many of them are left out, because the customer is unknown
 * @param undated how many of the others are left out, because the day is unknown
 * @param unthemed how many of the others are left out, because they have no theme
 * @param customers how many customers are left
 * @param windows within 7 and within 30 days
 * @param complainants how many customers complained twice or more, about whatever and whenever
 * @param chains cases of one customer about one theme, each at most 30 days after the one before;
 *     most cases first; 500 at most
 */
public record ContactFindings(
    long complaints,
    long withoutCustomer,
    long undated,
    long unthemed,
    long customers,
    List<RepeatWindow> windows,
    long complainants,
    List<ContactChain> chains) {

  /** Copies the lists. */
  public ContactFindings {
    windows = List.copyOf(windows);
    chains = List.copyOf(chains);
  }
}
