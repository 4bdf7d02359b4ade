package org.earshot.sample;

import java.util.List;

/**
 * A text and what it was written to say.
 *
 * @param text as it stands in the cell
 * @param themes the ids of the themes that it speaks of, in order, each once; may be empty
 * @param secrets personal data in it
 */
record Comment(String text, List<String> themes, List<Secret> secrets) {

  /** Nothing that says anything: an empty cell or a placeholder. */
  static Comment silent(String text) {
    return new Comment(text, List.of(), List.of());
  }

  /**
   * An invented piece of personal data.
   *
   * @param kind {@code email}, {@code phone} or {@code card}
   * @param value as it stands in the text
   */
  record Secret(String kind, String value) {}
}
