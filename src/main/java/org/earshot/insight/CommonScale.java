package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.ingest.ScoreScale;

/**
 * The one scale on which scores of a run are averaged: that of the inputs when they share one, else
 * the share of the way from the worst score (0) to the best (100), which the words then say.
 *
 * @param words the scale in words; null when nothing was scored
 * @param low its lower end; NaN when unknown
 * @param high its upper end; NaN when unknown
 * @param lowIsBest whether the lower end is the best
 * @param score the score of a feedback row on this scale, a nullable double
 */
record CommonScale(String words, double low, double high, boolean lowIsBest, Column score) {

  /** The common scale of a job's inputs. */
  static CommonScale of(List<ExportSource> inputs) {
    List<ExportSource> scored =
        inputs.stream().filter(input -> input.columns().score() != null).toList();
    if (scored.isEmpty()) {
      return new CommonScale(null, Double.NaN, Double.NaN, false, lit(null).cast("double"));
    }
    List<Optional<ScoreScale>> scales =
        scored.stream().map(input -> Optional.ofNullable(input.score())).distinct().toList();
    boolean sameEnds =
        scales.stream().map(scale -> scale.map(CommonScale::ends)).distinct().count() == 1;
    if (sameEnds) {
      return scales.get(0).map(CommonScale::own).orElseGet(CommonScale::unknown);
    }
    return rescaled(inputs);
  }

  private static List<Double> ends(ScoreScale scale) {
    return List.of(scale.low(), scale.high(), scale.best());
  }

  private static CommonScale own(ScoreScale scale) {
    return new CommonScale(
        scale.words(), scale.low(), scale.high(), scale.reversed(), col(FeedbackColumns.SCORE));
  }

  private static CommonScale unknown() {
    return new CommonScale(
        "as given; the job names no scale",
        Double.NaN,
        Double.NaN,
        false,
        col(FeedbackColumns.SCORE));
  }

  private static CommonScale rescaled(List<ExportSource> inputs) {
    Column score = lit(null).cast("double");
    List<String> from = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      ScoreScale scale = inputs.get(i).score();
      if (inputs.get(i).columns().score() != null && scale != null) {
        // percentOfBest is linear in the score, so two of its values give the line.
        double worst = scale.reversed() ? scale.high() : scale.low();
        double slope = 100 / (scale.best() - worst);
        score =
            when(
                    col(FeedbackColumns.INPUT).equalTo(i),
                    col(FeedbackColumns.SCORE).minus(worst).multiply(slope))
                .otherwise(score);
        if (!from.contains(scale.words())) {
          from.add(scale.words());
        }
      }
    }
    return new CommonScale(
        "0–100, 100 is best; put on one scale from " + String.join(" and ", from),
        0,
        100,
        false,
        score);
  }
}
