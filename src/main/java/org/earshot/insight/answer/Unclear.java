package org.earshot.insight.answer;

import java.util.List;

/**
 * Words about answers that were not understood, and so not counted as said.
 *
 * @param column the key of the column in the job file, such as {@code answered}
 * @param cases how many cases
 * @param examples up to three of them: file, line and, where they cannot be personal, the words
 */
public record Unclear(String column, long cases, List<String> examples) {

  /** Copies the list. */
  public Unclear {
    examples = List.copyOf(examples);
  }
}
