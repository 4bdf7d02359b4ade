package org.earshot.insight.sentiment;

import org.earshot.embed.SentenceEncoder;

/** A text whose polarity somebody has judged. */
final class LabelledMention {

  private final float[] vector;
  private final QuestionKind question;
  private final Polarity polarity;
  private final String respondent;

  /**
   * A judged text.
   *
   * @param vector its vector: {@value SentenceEncoder#DIMENSIONS} numbers of unit length
   * @param question what it answers
   * @param polarity what it was judged to be
   * @param respondent who wrote it; texts of one respondent are never on both sides when the head
   *     is calibrated or measured
   */
  LabelledMention(float[] vector, QuestionKind question, Polarity polarity, String respondent) {
    this.vector = vector.clone();
    this.question = question;
    this.polarity = polarity;
    this.respondent = respondent;
  }

  float[] vector() {
    return vector;
  }

  /** What it answers. */
  QuestionKind question() {
    return question;
  }

  /** What it was judged to be. */
  Polarity polarity() {
    return polarity;
  }

  /** Who wrote it. */
  String respondent() {
    return respondent;
  }
}
