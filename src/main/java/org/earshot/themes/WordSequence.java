package org.earshot.themes;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.earshot.text.Words;

/**
 * A phrase that texts are searched for: its words one after the other, whatever their case and what
 * stands between them.
 *
 * @param words the words, in lower case, at least one
 */
record WordSequence(List<String> words) implements Serializable {

  WordSequence {
    words = List.copyOf(words);
  }

  /** The sequence of a phrase's words. */
  static WordSequence of(String phrase) {
    return new WordSequence(Words.of(phrase));
  }

  /** Whether it stands in a text of these words. */
  boolean isIn(List<String> text) {
    return Collections.indexOfSubList(text, words) >= 0;
  }
}
