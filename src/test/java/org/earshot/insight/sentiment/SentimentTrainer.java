package org.earshot.insight.sentiment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.embed.SentenceEncoder;
import org.earshot.insight.linear.PositiveSystem;

/**
 * Trains a {@link SentimentHead} on judged texts, by ridge regression in closed form: the same
 * texts in the same order give the same weights.
 */
final class SentimentTrainer {

  private static final int DIMENSIONS = SentenceEncoder.DIMENSIONS;
  private static final int FEATURES = 3 * (DIMENSIONS + 1);

  /** The best of 1, 3 and 10 on survey answers held back by respondent. */
  private static final double PENALTY = 3;

  /** What a question changes is learned more slowly than what holds for all. */
  private static final double QUESTION_SCALE = 0.7;

  static final int FOLDS = 5;

  private SentimentTrainer() {}

  /**
   * Trains a head.
   *
   * @param texts judged texts; all three polarities must occur
   * @param provenance what they are and under which licence, in sentences
   */
  static SentimentHead train(List<LabelledMention> texts, List<String> provenance) {
    Calibration calibration =
        CalibrationFit.of(
            heldBackScores(texts), texts.stream().map(LabelledMention::polarity).toList());
    return new SentimentHead(fit(texts, calibration, provenance));
  }

  /**
   * The score of each text by a head that was trained without its respondent's texts, on the scale
   * of a trained head's scores.
   */
  static double[] heldBackScores(List<LabelledMention> texts) {
    double[] scores = new double[texts.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      HeadWeights weights =
          fit(
              texts.stream().filter(text -> fold(text) != held).toList(),
              new Calibration(1, -1, 1),
              List.of());
      for (int i = 0; i < scores.length; i++) {
        LabelledMention text = texts.get(i);
        if (fold(text) == held) {
          scores[i] = weights.score(text.vector(), text.question());
        }
      }
    }
    return scores;
  }

  /** The part of the texts that a respondent is held back with, from 0. */
  static int fold(LabelledMention text) {
    return Math.floorMod(text.respondent().hashCode(), FOLDS);
  }

  private static HeadWeights fit(
      List<LabelledMention> texts, Calibration calibration, List<String> provenance) {
    double[][] matrix = new double[FEATURES][FEATURES];
    double[][] right = new double[FEATURES][1];
    for (LabelledMention text : texts) {
      add(matrix, right, text);
    }
    for (int i = 0; i < FEATURES; i++) {
      for (int j = 0; j < i; j++) {
        matrix[i][j] = matrix[j][i];
      }
      // The intercept of all is free; those of the questions are not.
      matrix[i][i] += i == DIMENSIONS ? 0 : PENALTY;
    }
    double[][] solved = PositiveSystem.solve(matrix, right);
    return new HeadWeights(
        SentenceEncoder.MODEL,
        provenance,
        calibration,
        plane(solved, 0, 1),
        Map.of(
            QuestionKind.IMPROVEMENT,
            plane(solved, block(QuestionKind.IMPROVEMENT), QUESTION_SCALE),
            QuestionKind.PRAISE,
            plane(solved, block(QuestionKind.PRAISE), QUESTION_SCALE)));
  }

  /** Adds one text to the upper half of the normal equations. */
  private static void add(double[][] matrix, double[][] right, LabelledMention text) {
    int block = block(text.question());
    int[] places =
        IntStream.concat(places(0), block == 0 ? IntStream.empty() : places(block)).toArray();
    double[] values = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      int dimension = i % (DIMENSIONS + 1);
      double scale = i > DIMENSIONS ? QUESTION_SCALE : 1;
      values[i] = scale * (dimension == DIMENSIONS ? 1 : text.vector()[dimension]);
    }
    for (int i = 0; i < places.length; i++) {
      double[] row = matrix[places[i]];
      for (int j = i; j < places.length; j++) {
        row[places[j]] += values[i] * values[j];
      }
      right[places[i]][0] += values[i] * text.polarity().value();
    }
  }

  /** Which block of features is a question's own; 0, that of all, for open ones. */
  private static int block(QuestionKind question) {
    return switch (question) {
      case OPEN -> 0;
      case IMPROVEMENT -> 1;
      case PRAISE -> 2;
    };
  }

  private static IntStream places(int block) {
    return IntStream.range(block * (DIMENSIONS + 1), (block + 1) * (DIMENSIONS + 1));
  }

  private static HeadWeights.Plane plane(double[][] solved, int block, double scale) {
    double[] values = places(block).mapToDouble(i -> scale * solved[i][0]).toArray();
    return new HeadWeights.Plane(
        values[DIMENSIONS],
        IntStream.range(0, DIMENSIONS).mapToObj(i -> (float) values[i]).toList());
  }
}
