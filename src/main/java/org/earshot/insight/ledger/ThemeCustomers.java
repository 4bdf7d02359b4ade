package org.earshot.insight.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.statistics.Proportion;

/**
 * How many customers speak of each theme. Customers, not feedback, decide what small numbers may be
 * told.
 *
 * @param byTheme theme id to how many customers speak of it; a theme that nobody speaks of is left
 *     out
 * @param customers how many customers there are
 */
public record ThemeCustomers(SortedMap<String, Long> byTheme, long customers) {

  /** Copies the map. */
  public ThemeCustomers {
    byTheme = Collections.unmodifiableSortedMap(new TreeMap<>(byTheme));
  }

  /** The customers of some entries. */
  public static ThemeCustomers of(List<Entry> entries) {
    Map<String, Set<String>> speakers = new TreeMap<>();
    Set<String> all = new HashSet<>();
    for (Entry entry : entries) {
      String customer = entry.respondent();
      all.add(customer);
      for (String theme : entry.themeIds()) {
        speakers.computeIfAbsent(theme, absent -> new HashSet<>()).add(customer);
      }
    }
    SortedMap<String, Long> byTheme = new TreeMap<>();
    speakers.forEach((theme, who) -> byTheme.put(theme, (long) who.size()));
    return new ThemeCustomers(byTheme, all.size());
  }

  /** How many customers speak of a theme. */
  public long of(String themeId) {
    return byTheme.getOrDefault(themeId, 0L);
  }

  /** The share of customers who speak of a theme. */
  public Proportion share(String themeId) {
    return new Proportion(of(themeId), customers);
  }
}
