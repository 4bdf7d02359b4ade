package org.earshot.insight;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ScoreScale;

/**
 * The one scale on which scores of a run are averaged: that of the inputs when they share one, else
 * the share of the way from the worst score (0) to the best (100), which the words then say.
 *
 * @param words the scale in words; null when nothing was scored
 * @param low its lower end; NaN when unknown
 * @param high its upper end; NaN when unknown
 * @param lowIsBest whether the lower end is the best
 * @param rescaled the scales that scores are brought from, by the place of their input; empty when
 *     scores stay as they are
 */
record CommonScale(
    String words, double low, double high, boolean lowIsBest, Map<Integer, ScoreScale> rescaled)
    implements Serializable {

  /** Copies the map. */
  CommonScale {
    rescaled = Map.copyOf(rescaled);
  }

  /** The common scale of a job's inputs. */
  static CommonScale of(List<ExportSource> inputs) {
    List<ExportSource> scored =
        inputs.stream().filter(input -> input.columns().score() != null).toList();
    if (scored.isEmpty()) {
      return new CommonScale(null, Double.NaN, Double.NaN, false, Map.of());
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
    return new CommonScale(scale.words(), scale.low(), scale.high(), scale.reversed(), Map.of());
  }

  private static CommonScale unknown() {
    return new CommonScale(
        "as given; the job names no scale", Double.NaN, Double.NaN, false, Map.of());
  }

  private static CommonScale rescaled(List<ExportSource> inputs) {
    Map<Integer, ScoreScale> scales = new TreeMap<>();
    Set<String> from = new LinkedHashSet<>();
    for (int i = 0; i < inputs.size(); i++) {
      ScoreScale scale = inputs.get(i).score();
      if (inputs.get(i).columns().score() != null && scale != null) {
        scales.put(i, scale);
        from.add(scale.words());
      }
    }
    return new CommonScale(
        "0–100, 100 is best; put on one scale from " + String.join(" and ", from),
        0,
        100,
        false,
        scales);
  }

  /** The score of a feedback on this scale; null when it has none, or none that can be rescaled. */
  Double score(OneFeedback feedback) {
    if (feedback.score() == null || rescaled.isEmpty()) {
      return feedback.score();
    }
    ScoreScale scale = rescaled.get(feedback.input());
    return scale == null ? null : scale.percentOfBest(feedback.score());
  }
}
