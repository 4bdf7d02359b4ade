package org.earshot.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.JobProblem;

/** Columns of labels: one that names the label of each text, or one per label that is ticked. */
final class GoldColumns {

  private static final Set<String> TICKS = Set.of("1", "1.0", "x", "yes", "y", "true", "✓");
  private static final Set<String> NO_TICKS = Set.of("0", "0.0", "no", "n", "false", "-");

  private GoldColumns() {}

  /**
   * The columns that are meant.
   *
   * @param given names, or several names parted by commas; a name may hold commas itself
   * @param header the header of the file
   */
  static List<String> named(List<String> given, List<String> header) {
    Set<String> known = header.stream().map(GoldColumns::folded).collect(Collectors.toSet());
    Set<String> columns = new LinkedHashSet<>();
    for (String names : given) {
      List<String> parts = Arrays.asList(names.split(",", -1));
      int first = 0;
      while (first < parts.size()) {
        int last = parts.size();
        while (last > first + 1 && !known.contains(folded(joined(parts, first, last)))) {
          last--;
        }
        columns.add(joined(parts, first, last).trim());
        first = last;
      }
    }
    return new ArrayList<>(columns);
  }

  /**
   * The labels that are ticked in a row.
   *
   * @param cells what stands in the columns that are not empty, by their names
   * @throws JobProblem when something else than a tick stands in one
   */
  static Set<String> ticked(Map<String, String> cells) {
    Set<String> ticked = new TreeSet<>();
    cells.forEach(
        (column, cell) -> {
          String value = folded(cell);
          if (TICKS.contains(value)) {
            ticked.add(column);
          } else if (!NO_TICKS.contains(value)) {
            throw new JobProblem(
                String.format(
                    Locale.ROOT,
                    "Column '%s' has '%s'; of several --gold columns each stands for one label and"
                        + " has 1 or nothing.",
                    column,
                    cell));
          }
        });
    return ticked;
  }

  private static String joined(List<String> parts, int first, int last) {
    return String.join(",", parts.subList(first, last));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
