package org.earshot.insight.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;

/**
 * How often cases ended in one way.
 *
 * @param outcome the outcome as the export has it; null for rare ones together
 * @param cases how many
 * @param share the share (0–1) of the cases with an outcome
 */
public record OutcomeCount(String outcome, long cases, Estimate share) {

  /** The outcomes, most frequent first; those of few customers together at the end. */
  static List<OutcomeCount> of(List<CaseState> cases) {
    Map<String, Long> counts = new TreeMap<>();
    cases.stream()
        .map(CaseState::outcome)
        .filter(Objects::nonNull)
        .forEach(outcome -> counts.merge(outcome, 1L, Long::sum));
    long ended = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Comparator.comparingLong((Map.Entry<String, Long> each) -> -each.getValue()));
    boolean[] hidden =
        SmallNumbers.hidden(sorted.stream().mapToLong(Map.Entry::getValue).toArray());
    List<OutcomeCount> outcomes = new ArrayList<>();
    long rare = 0;
    for (int i = 0; i < hidden.length; i++) {
      long count = sorted.get(i).getValue();
      rare += hidden[i] ? count : 0;
      if (!hidden[i]) {
        outcomes.add(
            new OutcomeCount(
                sorted.get(i).getKey(), count, new Proportion(count, ended).estimate()));
      }
    }
    if (rare >= SmallNumbers.FEWEST_TO_SHOW) {
      outcomes.add(new OutcomeCount(null, rare, new Proportion(rare, ended).estimate()));
    }
    return outcomes;
  }
}
