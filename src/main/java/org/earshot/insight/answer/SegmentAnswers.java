package org.earshot.insight.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.statistics.SmallNumbers;

/**
 * How one part of an input was answered.
 *
 * @param segment the segment column
 * @param value a value of it; null for those of few customers together
 * @param values how many values of the column these are: 1, or as many as are together
 * @param counts its cases
 * @param medianDays days by which half have an answer; infinite when fewer have one; NaN when no
 *     day is known
 */
public record SegmentAnswers(
    String segment, String value, long values, CaseCounts counts, double medianDays) {

  /**
   * The parts by one segment column, most cases first. Those of few customers are told together, at
   * the end, so that none can be found out and the column still adds up; where even together they
   * are few they are left out.
   */
  static List<SegmentAnswers> by(String segment, List<CaseState> cases) {
    Map<String, List<CaseState>> parts = new TreeMap<>();
    for (CaseState each : cases) {
      String value = each.segments().get(segment);
      if (value != null) {
        parts.computeIfAbsent(value, absent -> new ArrayList<>()).add(each);
      }
    }
    List<Map.Entry<String, List<CaseState>>> sorted = new ArrayList<>(parts.entrySet());
    sorted.sort(Comparator.comparingInt(part -> -part.getValue().size()));
    boolean[] hidden =
        SmallNumbers.hidden(
            sorted.stream()
                .mapToLong(part -> CaseCounts.of(part.getValue()).customers())
                .toArray());
    List<SegmentAnswers> answers = new ArrayList<>();
    List<CaseState> together = new ArrayList<>();
    long values = 0;
    for (int i = 0; i < hidden.length; i++) {
      List<CaseState> part = sorted.get(i).getValue();
      if (hidden[i]) {
        together.addAll(part);
        values++;
      } else {
        answers.add(of(segment, sorted.get(i).getKey(), 1, part));
      }
    }
    SegmentAnswers few = of(segment, null, values, together);
    if (few.counts().customers() >= SmallNumbers.FEWEST_TO_SHOW) {
      answers.add(few);
    }
    return answers;
  }

  private static SegmentAnswers of(
      String segment, String value, long values, List<CaseState> cases) {
    return new SegmentAnswers(
        segment, value, values, CaseCounts.of(cases), Waiting.of(cases).median().value());
  }
}
