package org.earshot.insight.segment;

import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers.Telling;

/**
 * One theme in one value of a segment.
 *
 * @param themeId the theme
 * @param value the segment's value
 * @param customers how many of the value's customers speak of the theme; 0 when hidden
 * @param share their share (0–1) of the value's customers; null when hidden
 * @param difference that share minus the share among the customers of the other values; null when
 *     hidden
 * @param p the probability of such a difference or a larger one if there were none; NaN when too
 *     few were to be expected for a test, or hidden
 * @param q the share of false ones to expect among all differences of the report up to this one;
 *     NaN as above
 * @param size whether it may be shown and ranked: hidden when one to four customers speak of the
 *     theme, or when such a number would follow from the others
 */
public record SegmentCell(
    String themeId,
    String value,
    long customers,
    Estimate share,
    Estimate difference,
    double p,
    double q,
    Telling size) {

  /** Whether the difference survives the budget and is of customers enough to be ranked. */
  public boolean standsOut() {
    return size == Telling.RANKED && q <= SegmentFindings.BUDGET && difference.excludes(0);
  }

  /** The same with its place in the budget. */
  SegmentCell within(double budget) {
    boolean hidden = size == Telling.HIDDEN;
    return new SegmentCell(
        themeId,
        value,
        customers,
        share,
        difference,
        hidden ? Double.NaN : p,
        hidden ? Double.NaN : budget,
        size);
  }
}
