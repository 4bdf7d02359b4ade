package org.earshot.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/** The cases without text among the rows of inputs that say how they were answered. */
final class SilentCases implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<Fate> SILENT = Set.of(Fate.BLANK, Fate.PLACEHOLDER);

  private final Set<Integer> answering;
  private final List<SilentCase> cases = new ArrayList<>();
  private final Map<Object, Object> held = new HashMap<>();

  /**
   * None yet.
   *
   * @param answering the inputs that name a column of answers, by their position
   */
  SilentCases(Set<Integer> answering) {
    this.answering = Set.copyOf(answering);
  }

  /** Takes a row in, if it is one. */
  void add(Fate fate, Row row) {
    int input = row.getAs(FeedbackColumns.INPUT);
    if (!SILENT.contains(fate) || !answering.contains(input)) {
      return;
    }
    Integer day = row.getAs(ReadColumns.DAY);
    cases.add(
        new SilentCase(
            once(row.<String>getAs(FeedbackColumns.SOURCE)),
            row.<Integer>getAs(FeedbackColumns.LINE),
            input,
            row.getAs(FeedbackColumns.CASE_ID),
            row.getAs(FeedbackColumns.CUSTOMER),
            day == null ? null : once(LocalDate.ofEpochDay(day)),
            row.getAs(FeedbackColumns.SCORE),
            once(row.getJavaMap(row.fieldIndex(FeedbackColumns.SEGMENTS))),
            once(row.getJavaMap(row.fieldIndex(FeedbackColumns.RESPONSES)))));
  }

  /** Takes in what another task found. */
  void merge(SilentCases other) {
    cases.addAll(other.cases);
  }

  /** By source and line, one for each row also where it has several text columns. */
  List<SilentCase> all() {
    return cases.stream()
        .distinct()
        .sorted(Comparator.comparing(SilentCase::source).thenComparingInt(SilentCase::line))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private <T> T once(T value) {
    return (T) held.computeIfAbsent(value, same -> same);
  }
}
