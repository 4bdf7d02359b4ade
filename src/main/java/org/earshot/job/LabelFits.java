package org.earshot.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.themes.Theme;

/** Finds for every frequent label the theme or theme group that comes nearest to it. */
final class LabelFits {

  /** Labels of fewer texts would be judged by a handful. */
  static final int FEWEST_TEXTS = 30;

  private LabelFits() {}

  /**
   * A text with all its labels and all its themes.
   *
   * @param labels what people said of it; may be empty
   * @param themeIds the ids of its themes; may be empty
   */
  record Marked(Set<String> labels, Set<String> themeIds) {}

  /** The fit of every label of enough texts, the most frequent label first. */
  static List<Agreement.LabelFit> of(List<Theme> themes, List<Marked> texts) {
    // In the order of the themes, so that of equally near ones the larger is named.
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Theme theme : themes) {
      candidates.put(theme.name(), Set.of(theme.id()));
      groups.computeIfAbsent(theme.groupName(), name -> new HashSet<>()).add(theme.id());
    }
    groups.forEach((name, ids) -> candidates.put("group: " + name, ids));
    Map<String, Integer> frequent = new HashMap<>();
    texts.forEach(text -> text.labels().forEach(label -> frequent.merge(label, 1, Integer::sum)));
    return frequent.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_TEXTS)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> best(entry.getKey(), entry.getValue(), candidates, texts))
        .toList();
  }

  private static Agreement.LabelFit best(
      String label, int count, Map<String, Set<String>> candidates, List<Marked> texts) {
    return candidates.entrySet().stream()
        .map(
            candidate ->
                new Agreement.LabelFit(
                    label, count, candidate.getKey(), f1(label, candidate.getValue(), texts)))
        .max(Comparator.comparingDouble(Agreement.LabelFit::f1))
        .orElseThrow();
  }

  private static double f1(String label, Set<String> themeIds, List<Marked> texts) {
    int both = 0;
    int either = 0;
    for (Marked text : texts) {
      boolean labelled = text.labels().contains(label);
      boolean found = text.themeIds().stream().anyMatch(themeIds::contains);
      both += labelled && found ? 1 : 0;
      either += (labelled ? 1 : 0) + (found ? 1 : 0);
    }
    return 2.0 * both / either;
  }
}
