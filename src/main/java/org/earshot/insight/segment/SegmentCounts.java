package org.earshot.insight.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.Proportion;

/** Different customers by value of one segment, and of them those who speak of each theme. */
final class SegmentCounts {

  private final Map<String, Long> customers = new TreeMap<>();

  /** By value, then by theme: those who speak of the theme where they have the value. */
  private final Map<String, Map<String, Long>> speaking = new HashMap<>();

  /** By value, then by theme: those who have the value and speak of the theme anywhere. */
  private final Map<String, Map<String, Long>> speakingAnywhere = new HashMap<>();

  private final Map<String, Long> speakingOfAll = new HashMap<>();
  private long all;

  /**
   * Counts.
   *
   * @param byCustomer the entries of one input, by who answered
   * @param segment the segment's column
   */
  static SegmentCounts of(Map<String, List<Entry>> byCustomer, String segment) {
    SegmentCounts counts = new SegmentCounts();
    byCustomer.values().forEach(entries -> counts.add(entries, segment));
    return counts;
  }

  private void add(List<Entry> entries, String segment) {
    Map<String, Set<String>> themes = new TreeMap<>();
    for (Entry entry : entries) {
      String value = entry.segments().get(segment);
      if (value != null) {
        themes.computeIfAbsent(value, v -> new TreeSet<>()).addAll(entry.themeIds());
      }
    }
    if (themes.isEmpty()) {
      return;
    }
    all++;
    Set<String> anywhere = new TreeSet<>();
    themes.values().forEach(anywhere::addAll);
    anywhere.forEach(theme -> speakingOfAll.merge(theme, 1L, Long::sum));
    themes.forEach(
        (value, own) -> {
          customers.merge(value, 1L, Long::sum);
          count(speaking, value, own);
          count(speakingAnywhere, value, anywhere);
        });
  }

  private static void count(
      Map<String, Map<String, Long>> counts, String value, Set<String> themes) {
    Map<String, Long> own = counts.computeIfAbsent(value, v -> new HashMap<>());
    themes.forEach(theme -> own.merge(theme, 1L, Long::sum));
  }

  /** Different customers by value. */
  Map<String, Long> customers() {
    return customers;
  }

  /** The share of a value's customers who speak of a theme. */
  Proportion within(String value, String theme) {
    return new Proportion(speaking.get(value).getOrDefault(theme, 0L), customers.get(value));
  }

  /** The same share among those who do not have the value; nobody is in both. */
  Proportion elsewhere(String value, String theme) {
    return new Proportion(
        speakingOfAll.getOrDefault(theme, 0L) - speakingAnywhere.get(value).getOrDefault(theme, 0L),
        all - customers.get(value));
  }
}
