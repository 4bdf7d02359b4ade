package org.earshot.insight.opportunity;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where listening would improve service most.
 *
 * @param weights how much each part counts; only parts that are known of some theme
 * @param opportunities the themes, largest score first; only themes of customers enough to rank,
 *     and none that customers score better with or praise more often than they blame
 */
public record OpportunityFindings(
    SortedMap<OpportunityPart, Double> weights, List<Opportunity> opportunities) {

  /** Nothing was looked for. */
  public static final OpportunityFindings NONE =
      new OpportunityFindings(new TreeMap<>(), List.of());

  /** Copies the map and the list. */
  public OpportunityFindings {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    opportunities = List.copyOf(opportunities);
  }
}
