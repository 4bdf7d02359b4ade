package org.earshot.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.statistics.Moments;

/** The scores of each input on their own scale. */
final class ScoreStatistics implements Statistic<ScoreStatistics> {

  private static final long serialVersionUID = 1L;

  private final Map<Integer, SortedMap<Double, Long>> inputs = new TreeMap<>();

  @Override
  public void add(OneFeedback feedback) {
    if (feedback.score() != null) {
      count(feedback.input(), feedback.score(), 1);
    }
  }

  @Override
  public void merge(ScoreStatistics other) {
    other.inputs.forEach(
        (input, scores) -> scores.forEach((score, count) -> count(input, score, count)));
  }

  private void count(int input, double score, long feedback) {
    inputs.computeIfAbsent(input, i -> new TreeMap<>()).merge(score, feedback, Long::sum);
  }

  /**
   * One finding per input that has scores, in the order of inputs.
   *
   * @param exports the job's inputs
   * @param missing how many feedback of each input have a code for "don't know" instead of a score
   */
  List<ScoreFinding> findings(List<ExportSource> exports, Map<Integer, Long> missing) {
    List<ScoreFinding> findings = new ArrayList<>();
    inputs.forEach(
        (input, scores) ->
            findings.add(finding(exports.get(input), scores, missing.getOrDefault(input, 0L))));
    return findings;
  }

  private static ScoreFinding finding(
      ExportSource input, SortedMap<Double, Long> scores, long missing) {
    long n = 0;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (Map.Entry<Double, Long> entry : scores.entrySet()) {
      BigDecimal score = BigDecimal.valueOf(entry.getKey());
      BigDecimal times = BigDecimal.valueOf(entry.getValue());
      n += entry.getValue();
      sum = sum.add(score.multiply(times));
      squares = squares.add(score.multiply(score).multiply(times));
    }
    // From the worst end to the best.
    boolean worstLast = input.score() != null && input.score().reversed();
    List<ScoreFinding.ScoreCount> distribution =
        scores.entrySet().stream()
            .sorted(
                worstLast
                    ? Map.Entry.<Double, Long>comparingByKey().reversed()
                    : Map.Entry.comparingByKey())
            .map(entry -> new ScoreFinding.ScoreCount(entry.getKey(), entry.getValue()))
            .toList();
    return new ScoreFinding(
        input.path(),
        input.score() == null ? "as given; the job names no scale" : input.score().words(),
        input.score() == null
            ? Moments.ofSums(n, sum, squares).estimate()
            : Moments.ofSums(n, sum, squares)
                .estimate()
                .within(input.score().low(), input.score().high()),
        distribution,
        missing);
  }
}
