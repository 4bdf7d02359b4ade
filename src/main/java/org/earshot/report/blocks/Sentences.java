package org.earshot.report.blocks;

import java.util.List;

/**
 * What there is to say, in words.
 *
 * @param sentences in reading order
 */
public record Sentences(List<Sentence> sentences) implements Block {

  /** Copies the list. */
  public Sentences {
    sentences = List.copyOf(sentences);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.sentences(this);
  }

  /**
   * One sentence.
   *
   * @param head what it is about, in a word or two
   * @param text the sentence
   * @param target the section, table or theme that its numbers are taken from; null when there is
   *     none
   */
  public record Sentence(String head, String text, String target) {}
}
