package org.earshot.insight.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;

/** Looks for the segment in which a practice stands worst. */
final class SegmentSearch {

  private static final Comparator<Segment> BEST_FIRST =
      Comparator.comparing(Segment::ranked)
          .thenComparingDouble(one -> one.share().low())
          .thenComparingLong(one -> one.share().n())
          .thenComparing(Segment::column, Comparator.reverseOrder())
          .thenComparing(Segment::value, Comparator.reverseOrder());

  private SegmentSearch() {}

  private record Segment(String column, String value, Voices voices, Estimate share) {

    boolean ranked() {
      return SmallNumbers.of(share.n()) == Telling.RANKED;
    }
  }

  /**
   * The worst segment of the feedback that speaks of a practice; null when none that may be shown
   * is worse than all together.
   */
  static WorstSegment worst(List<Told> feedback) {
    List<Segment> shown = shown(feedback);
    double overall = Voices.of(feedback).share().estimate().value();
    return shown.stream()
        .filter(one -> one.share().value() > overall)
        .max(BEST_FIRST)
        .map(
            one ->
                new WorstSegment(
                    one.column(),
                    one.value(),
                    one.share(),
                    one.voices().share().minus(one.voices().shareOfOthers(feedback)),
                    shown.size()))
        .orElse(null);
  }

  /** Those with others to compare with, and enough of both. */
  private static List<Segment> shown(List<Told> feedback) {
    SortedMap<String, SortedMap<String, Voices>> columns = new TreeMap<>();
    for (Told told : feedback) {
      told.entry()
          .segments()
          .forEach(
              (column, value) ->
                  columns
                      .computeIfAbsent(column, one -> new TreeMap<>())
                      .computeIfAbsent(value, one -> new Voices())
                      .add(told));
    }
    long all = Voices.of(feedback).customers();
    List<Segment> shown = new ArrayList<>();
    columns.forEach(
        (column, values) ->
            values.forEach(
                (value, voices) -> {
                  if (voices.customers() < all
                      && SmallNumbers.mayBeCompared(all, voices.customers())) {
                    shown.add(new Segment(column, value, voices, voices.share().estimate()));
                  }
                }));
    return shown;
  }
}
