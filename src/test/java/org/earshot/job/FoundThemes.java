package org.earshot.job;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** The themes of a report as sets of feedback, to be compared with sets that are known. */
final class FoundThemes {

  private final Map<String, Set<PlantedThemesTest.Place>> feedback = new TreeMap<>();
  private final Map<String, Set<String>> groups = new TreeMap<>();

  private FoundThemes() {}

  static FoundThemes in(ReportTables tables) {
    FoundThemes found = new FoundThemes();
    for (CSVRecord row : tables.rows("themes")) {
      String theme = row.get("theme_id");
      found.feedback.put(theme, new HashSet<>());
      found.groups.computeIfAbsent(row.get("group_id"), id -> new HashSet<>()).add(theme);
    }
    for (CSVRecord row : tables.rows("feedback")) {
      for (String theme : row.get("theme_ids").split(" ", -1)) {
        if (!theme.isEmpty()) {
          found.feedback.get(theme).add(PlantedThemesTest.Place.of(row));
        }
      }
    }
    return found;
  }

  /** The theme that agrees best. */
  String nearest(Set<PlantedThemesTest.Place> known) {
    return feedback.keySet().stream()
        .max(Comparator.comparingDouble(theme -> agreement(theme, known)))
        .orElseThrow();
  }

  /** F1 of a theme. */
  double agreement(String theme, Set<PlantedThemesTest.Place> known) {
    return agreement(feedback.get(theme), known);
  }

  /** F1 of the best theme, of the best group, or of some themes of one group together. */
  double bestWithinAGroup(Set<PlantedThemesTest.Place> known) {
    double best = 0;
    for (Set<String> themes : groups.values()) {
      Set<PlantedThemesTest.Place> whole = new HashSet<>();
      themes.forEach(theme -> whole.addAll(feedback.get(theme)));
      best = Math.max(best, Math.max(agreement(whole, known), grown(themes, known)));
    }
    return best;
  }

  /** Takes one theme after the other as long as it helps. */
  private double grown(Set<String> themes, Set<PlantedThemesTest.Place> known) {
    Set<PlantedThemesTest.Place> together = new HashSet<>();
    List<String> best =
        themes.stream()
            .sorted(
                Comparator.comparingDouble((String theme) -> -agreement(theme, known))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String theme : best) {
      Set<PlantedThemesTest.Place> more = new HashSet<>(together);
      more.addAll(feedback.get(theme));
      if (agreement(more, known) > agreement(together, known)) {
        together = more;
      }
    }
    return agreement(together, known);
  }

  private static double agreement(
      Set<PlantedThemesTest.Place> found, Set<PlantedThemesTest.Place> known) {
    long both = found.stream().filter(known::contains).count();
    return 2.0 * both / (found.size() + known.size());
  }
}
