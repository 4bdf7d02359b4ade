package org.earshot.ingest;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Counts what became of the answers to each question, in all and by segment. */
final class QuestionCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Comparator<String> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<QuestionTally> IN_ORDER =
      Comparator.comparingInt(QuestionTally::input)
          .thenComparing(QuestionTally::question, NULLS_FIRST)
          .thenComparing(QuestionTally::segment, NULLS_FIRST)
          .thenComparing(QuestionTally::value, NULLS_FIRST);

  private final Map<Place, long[]> counts = new HashMap<>();

  /** Which question, in which part of an input. */
  private record Place(int input, String question, String segment, String value)
      implements Serializable {}

  /** Takes a row in, unless its fate is another than to say something or nothing. */
  void add(Fate fate, Row row) {
    int kind =
        switch (fate) {
          case USABLE -> 0;
          case BLANK -> 1;
          case PLACEHOLDER -> 2;
          case REJECTED, OUTSIDE_WINDOW, DUPLICATE -> -1;
        };
    if (kind < 0) {
      return;
    }
    int input = row.getAs(FeedbackColumns.INPUT);
    String question = row.getAs(FeedbackColumns.QUESTION);
    count(new Place(input, question, null, null), kind, 1);
    Map<String, String> segments = row.getJavaMap(row.fieldIndex(FeedbackColumns.SEGMENTS));
    segments.forEach(
        (segment, value) -> count(new Place(input, question, segment, value), kind, 1));
  }

  /** Takes in what another task counted. */
  void merge(QuestionCounts other) {
    other.counts.forEach(
        (place, kinds) -> {
          for (int kind = 0; kind < kinds.length; kind++) {
            count(place, kind, kinds[kind]);
          }
        });
  }

  /** By input, question, segment and value; the whole before its parts. */
  List<QuestionTally> all() {
    return counts.entrySet().stream()
        .map(
            counted ->
                new QuestionTally(
                    counted.getKey().input(),
                    counted.getKey().question(),
                    counted.getKey().segment(),
                    counted.getKey().value(),
                    counted.getValue()[0],
                    counted.getValue()[1],
                    counted.getValue()[2]))
        .sorted(IN_ORDER)
        .toList();
  }

  private void count(Place place, int kind, long rows) {
    counts.computeIfAbsent(place, absent -> new long[3])[kind] += rows;
  }
}
