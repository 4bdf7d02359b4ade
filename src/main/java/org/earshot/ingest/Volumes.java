package org.earshot.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/**
 * How many customers, orders or contacts there were in each week, in all and by segment.
 *
 * @param unit what is counted, the name of the column, such as {@code Customers}
 * @param source the name of the file
 * @param sha256 the SHA-256 of the file in hexadecimal
 * @param all by ISO week, 0 or more
 * @param bySegment the same by column and value
 */
public record Volumes(
    String unit,
    String source,
    String sha256,
    SortedMap<YearWeek, Double> all,
    Map<String, Map<String, SortedMap<YearWeek, Double>>> bySegment) {

  /** Keeps the maps from being changed. */
  public Volumes {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    bySegment = Collections.unmodifiableMap(new TreeMap<>(bySegment));
  }

  /** The numbers of a segment; of all when the file does not tell it apart. */
  public SortedMap<YearWeek, Double> of(String column, String value) {
    return column == null ? all : bySegment.getOrDefault(column, Map.of()).getOrDefault(value, all);
  }
}
