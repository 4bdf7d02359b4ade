package org.earshot.statistics;

import java.util.List;
import java.util.Map;
import org.earshot.ReferenceTable;

/** The reference's forty weeks with a drop of 40 % from week 25 on. */
final class ActionReference {

  static final int FIRST_WEEK_AFTER = 24;

  private static final List<Map<String, String>> ROWS =
      ReferenceTable.rows(ActionReference.class, "t4_its_input.csv");

  private ActionReference() {}

  static WeeklyCounts treated() {
    return series("count");
  }

  static WeeklyCounts control() {
    return series("control_count");
  }

  private static WeeklyCounts series(String column) {
    return WeeklyCounts.of(
        ROWS.stream().mapToLong(row -> Long.parseLong(row.get(column))).toArray(),
        ROWS.stream().mapToDouble(row -> Double.parseDouble(row.get("exposure"))).toArray());
  }

  /** The row of an expectation. */
  static Map<String, String> expected(String model, String term) {
    return ReferenceTable.rows(ActionReference.class, "t4_its_expected.csv").stream()
        .filter(row -> row.get("model").equals(model) && row.get("term").equals(term))
        .findFirst()
        .orElseThrow();
  }
}
