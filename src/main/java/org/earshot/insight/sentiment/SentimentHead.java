package org.earshot.insight.sentiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.earshot.embed.SentenceEncoder;

/**
 * Tells the sentiment of a mention from its vector and its question: a ridge regression onto −1, 0
 * and 1 with weights of its own for each {@link QuestionKind}, calibrated into probabilities. Pure
 * and cheap (two products of {@value SentenceEncoder#DIMENSIONS} numbers), for use on executors.
 */
public final class SentimentHead implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HeadWeights weights;

  SentimentHead(HeadWeights weights) {
    this.weights = weights;
  }

  /** The head that is part of the program. */
  public static SentimentHead load() {
    try (InputStream json = SentimentHead.class.getResourceAsStream("head.json")) {
      HeadWeights weights = new ObjectMapper().readValue(json, HeadWeights.class);
      if (!weights.encoder().equals(SentenceEncoder.MODEL)) {
        throw new IllegalStateException(
            "the sentiment head was trained on vectors of "
                + weights.encoder()
                + ", but the encoder is "
                + SentenceEncoder.MODEL);
      }
      return new SentimentHead(weights);
    } catch (IOException problem) {
      throw new UncheckedIOException("head.json is missing from the jar", problem);
    }
  }

  /**
   * The sentiment of a mention.
   *
   * @param vector of the mention, of unit length
   * @param question that it answers, as asked; null when there is none
   */
  public Sentiment of(float[] vector, String question) {
    return of(vector, QuestionKind.of(question));
  }

  /**
   * The sentiment of a mention.
   *
   * @param vector of the mention, of unit length
   * @param question what the question asks for
   */
  public Sentiment of(float[] vector, QuestionKind question) {
    return weights.calibration().at(score(vector, question));
  }

  double score(float[] vector, QuestionKind question) {
    return weights.score(vector, question);
  }

  HeadWeights weights() {
    return weights;
  }
}
