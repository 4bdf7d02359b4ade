package org.earshot.insight.opportunity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.statistics.Estimate;

/**
 * One part of all themes.
 *
 * @param part which it is
 * @param byTheme theme id to its number, 0–1, with an interval where it has one; a theme of which
 *     it is not known is left out
 */
public record OpportunityParts(OpportunityPart part, SortedMap<String, Estimate> byTheme) {

  /** Copies the map. */
  public OpportunityParts {
    byTheme = Collections.unmodifiableSortedMap(new TreeMap<>(byTheme));
  }

  /** The number of a theme; NaN without an interval when it is not known. */
  Estimate of(String themeId) {
    return byTheme.getOrDefault(
        themeId, new Estimate(Double.NaN, Double.NaN, Double.NaN, 0, "not known"));
  }
}
