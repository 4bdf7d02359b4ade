package org.earshot.insight.opportunity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme on the list of where listening would improve service most.
 *
 * @param themeId the theme's id
 * @param name its name
 * @param customers how many customers speak of it
 * @param parts what counts for it, each 0–1; NaN when not known, which counts as 0
 * @param score the mean of the parts by their weights, 0–100
 * @param rank 1 for the largest score
 * @param rankLow the better end of the 95 % interval of its rank
 * @param rankHigh the worse end of it
 * @param topFive the probability, 0–1, that it is truly among the first five
 */
public record Opportunity(
    String themeId,
    String name,
    long customers,
    SortedMap<OpportunityPart, Double> parts,
    double score,
    int rank,
    int rankLow,
    int rankHigh,
    double topFive) {

  /** Copies the map. */
  public Opportunity {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }
}
