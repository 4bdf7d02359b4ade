package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;

/** The scores of each input on their own scale. */
final class ScoreStatistics {

  private ScoreStatistics() {}

  /** One finding per input that has scores, in the order of inputs. */
  static List<ScoreFinding> of(
      Dataset<Row> feedback, List<ExportSource> inputs, Map<Integer, Long> missing) {
    Map<Integer, SortedMap<Double, Long>> counted = new TreeMap<>();
    for (Row row :
        feedback
            .where(col(FeedbackColumns.SCORE).isNotNull())
            .groupBy(FeedbackColumns.INPUT, FeedbackColumns.SCORE)
            .agg(count(lit(1)).as("feedback"))
            .collectAsList()) {
      counted
          .computeIfAbsent(row.getInt(0), input -> new TreeMap<>())
          .put(row.getDouble(1), row.getLong(2));
    }
    List<ScoreFinding> findings = new ArrayList<>();
    counted.forEach(
        (input, scores) ->
            findings.add(finding(inputs.get(input), scores, missing.getOrDefault(input, 0L))));
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
            ? Intervals.mean(n, sum, squares)
            : Intervals.mean(n, sum, squares).within(input.score().low(), input.score().high()),
        distribution,
        missing);
  }
}
