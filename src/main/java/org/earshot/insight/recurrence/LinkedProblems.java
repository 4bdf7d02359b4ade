package org.earshot.insight.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.SmallNumbers;

/** The known problems of the exports; those of fewer than five customers are not told. */
final class LinkedProblems {

  private static final int THEMES = 3;

  private LinkedProblems() {}

  /**
   * The problems, those of most cases first.
   *
   * @param names the name of each theme by its id
   */
  static List<LinkedProblem> of(List<Entry> entries, Map<String, String> names) {
    Map<String, List<Entry>> byProblem = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.problem() != null) {
        byProblem.computeIfAbsent(entry.problem(), absent -> new ArrayList<>()).add(entry);
      }
    }
    List<LinkedProblem> problems = new ArrayList<>();
    byProblem.forEach((problem, linked) -> problems.add(problem(problem, linked, names)));
    return problems.stream()
        .filter(problem -> problem.customers() >= SmallNumbers.FEWEST_TO_SHOW)
        .sorted(Comparator.comparingLong(problem -> -problem.cases()))
        .toList();
  }

  private static LinkedProblem problem(
      String problem, List<Entry> linked, Map<String, String> names) {
    List<LocalDate> days =
        linked.stream().map(Entry::date).filter(Objects::nonNull).sorted().toList();
    Map<String, Long> themes = new TreeMap<>();
    linked.forEach(entry -> entry.themeIds().forEach(id -> themes.merge(id, 1L, Long::sum)));
    return new LinkedProblem(
        problem,
        linked.stream().map(Contact::caseKey).distinct().count(),
        linked.stream().map(Entry::respondent).distinct().count(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        themes.entrySet().stream()
            .filter(theme -> names.containsKey(theme.getKey()))
            .sorted(Comparator.comparingLong((Map.Entry<String, Long> theme) -> -theme.getValue()))
            .limit(THEMES)
            .map(theme -> names.get(theme.getKey()))
            .toList());
  }
}
