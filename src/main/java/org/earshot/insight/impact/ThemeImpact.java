package org.earshot.insight.impact;

import org.earshot.statistics.Estimate;

/**
 * How a theme goes with the score; above 0 is better for customers.
 *
 * @param themeId the theme's id
 * @param name its name
 * @param n how many scored answers speak of it
 * @param customers how many customers gave them
 * @param share {@code n} as a share (0–1) of all scored answers
 * @param coefficient by how many points answers with the theme score better than answers without it
 *     that are alike otherwise; NaN when it did not enter or cannot be told apart
 * @param impact share times coefficient, in points of the mean; NaN likewise
 * @param shrunk the same with the coefficient drawn towards 0 by what was luck; NaN likewise
 * @param lift the mean of all answers minus that of the answers without the theme, unadjusted, as
 *     other tools show it; NaN when every answer has the theme
 * @param q the share of false ones to expect among the links up to this one, 0–1; NaN when unknown
 * @param rank 1 for the largest impact of either sign; 0 when not ranked
 * @param topFive the probability, 0–1, that it is truly among the five largest; NaN when not ranked
 * @param link what may be said of it
 */
public record ThemeImpact(
    String themeId,
    String name,
    long n,
    long customers,
    double share,
    Estimate coefficient,
    Estimate impact,
    Estimate shrunk,
    Estimate lift,
    double q,
    int rank,
    double topFive,
    Link link) {

  /** What may be said of the link between a theme and the score. */
  public enum Link {
    /** Customers who mention it score worse. */
    WORSE,
    /** Customers who mention it score better. */
    BETTER,
    /** The interval takes in no difference. */
    UNCLEAR,
    /** There are too few customers with it, or without it, to compare. */
    TOO_FEW,
    /** It always comes with other themes or segments, so that its own part cannot be told. */
    INSEPARABLE,
    /** It says the score again in words, such as "very good service", and explains nothing. */
    RESTATES
  }

  /** Whether it is ranked; what is compared and not ranked is indicative, of too few customers. */
  public boolean ranked() {
    return rank > 0;
  }

  /** Whether it was compared with answers that are alike otherwise and explains something. */
  public boolean compared() {
    return link == Link.WORSE || link == Link.BETTER || link == Link.UNCLEAR;
  }
}
