package org.earshot.insight.sentiment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link SentimentHead} has learned, as it stands in {@code head.json}.
 *
 * @param encoder the encoder whose vectors it was trained on
 * @param provenance what it was trained on and under which licence, in sentences
 * @param calibration turns its scores into probabilities
 * @param shared what holds for every question
 * @param questions what is added to it where a question asks for improvement or praise
 */
@JsonPropertyOrder({"encoder", "provenance", "calibration", "shared", "questions"})
record HeadWeights(
    String encoder,
    List<String> provenance,
    Calibration calibration,
    Plane shared,
    Map<QuestionKind, Plane> questions)
    implements Serializable {

  HeadWeights {
    provenance = List.copyOf(provenance);
    questions = new EnumMap<>(questions);
  }

  /**
   * A linear function of a vector.
   *
   * @param intercept its value at the zero vector
   * @param weights one per dimension
   */
  record Plane(double intercept, List<Float> weights) implements Serializable {

    Plane {
      weights = List.copyOf(weights);
    }

    double at(float[] vector) {
      double sum = intercept;
      for (int i = 0; i < vector.length; i++) {
        sum += weights.get(i) * (double) vector[i];
      }
      return sum;
    }
  }

  double score(float[] vector, QuestionKind question) {
    Plane own = questions.get(question);
    return shared.at(vector) + (own == null ? 0 : own.at(vector));
  }
}
