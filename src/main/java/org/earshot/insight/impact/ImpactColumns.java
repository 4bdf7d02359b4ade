package org.earshot.insight.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.insight.impact.ScoredAnswer.Circumstance;
import org.earshot.statistics.AdjustedImpact;
import org.earshot.statistics.Indicators;

/**
 * What enters the regression of a scale: themes that customers enough speak of and customers enough
 * do not, one column for the smaller themes together, and the circumstances by which answers
 * differ. There are at most as many themes, and as many circumstances, as a tenth of the answers
 * (Harrell 2015, Regression Modeling Strategies, §4.4), the most frequent first.
 *
 * @param themeIds the themes, from the first column on
 * @param pooled the smaller themes, together in the next column; may be empty
 * @param circumstances the columns after it
 */
record ImpactColumns(List<String> themeIds, List<String> pooled, List<Circumstance> circumstances) {

  private static final int ANSWERS_TO_A_COLUMN = 10;

  /** The columns for some answers. */
  static ImpactColumns of(List<ScoredAnswer> answers, List<String> candidates) {
    Map<String, Long> customers = customers(answers);
    long all = answers.stream().map(ScoredAnswer::customer).distinct().count();
    int most = answers.size() / ANSWERS_TO_A_COLUMN;
    List<String> entering =
        candidates.stream()
            .filter(theme -> enters(customers.getOrDefault(theme, 0L), all))
            .sorted(
                Comparator.comparingLong((String theme) -> -customers.get(theme))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(most)
            .sorted()
            .toList();
    List<String> rest =
        candidates.stream()
            .filter(theme -> customers.containsKey(theme) && !entering.contains(theme))
            .toList();
    return new ImpactColumns(entering, rest, circumstances(answers, most));
  }

  /** The same with one more theme after the others. */
  ImpactColumns with(String themeId) {
    List<String> more = new ArrayList<>(themeIds);
    more.add(themeId);
    return new ImpactColumns(
        more, pooled.stream().filter(pool -> !pool.equals(themeId)).toList(), circumstances);
  }

  /** Whether so many customers of all speak of a theme that it can be compared. */
  static boolean enters(long customers, long all) {
    return customers >= AdjustedImpact.FEWEST_TO_ENTER
        && all - customers >= AdjustedImpact.FEWEST_TO_ENTER;
  }

  /** How many customers speak of each theme. */
  static Map<String, Long> customers(List<ScoredAnswer> answers) {
    Map<String, Set<String>> speakers = new TreeMap<>();
    for (ScoredAnswer answer : answers) {
      for (String theme : answer.themeIds()) {
        speakers.computeIfAbsent(theme, absent -> new HashSet<>()).add(answer.customer());
      }
    }
    Map<String, Long> customers = new TreeMap<>();
    speakers.forEach((theme, who) -> customers.put(theme, (long) who.size()));
    return customers;
  }

  /** Which columns each answer has. */
  Indicators indicators(List<ScoredAnswer> answers) {
    Map<Object, Integer> places = new HashMap<>();
    themeIds.forEach(theme -> places.put(theme, places.size()));
    int columns = places.size() + (pooled.isEmpty() ? 0 : 1);
    pooled.forEach(theme -> places.put(theme, themeIds.size()));
    for (Circumstance circumstance : circumstances) {
      places.put(circumstance, columns++);
    }
    int[][] rows =
        answers.stream()
            .map(
                answer ->
                    Stream.concat(answer.themeIds().stream(), answer.circumstances().stream())
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
            .toArray(int[][]::new);
    return Indicators.of(columns, rows);
  }

  private static List<Circumstance> circumstances(List<ScoredAnswer> answers, int most) {
    Map<Circumstance, Long> counts = new TreeMap<>();
    for (ScoredAnswer answer : answers) {
      answer.circumstances().forEach(known -> counts.merge(known, 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> enters(entry.getValue(), answers.size()))
        .sorted(
            Map.Entry.<Circumstance, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
