package org.earshot.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.text.Words;

/**
 * Knows slips of the pen in some texts: a word that differs from one that is used more often only
 * by two letters next to each other that changed places, as "agian" from "again".
 */
final class Misspellings {

  /** In shorter words two letters that change places make another word: "no", "on". */
  private static final int FEWEST_LETTERS = 4;

  /** How many times as often the right spelling is used. */
  private static final int TIMES = 2;

  private final Map<String, Integer> counts = new HashMap<>();

  Misspellings(List<String> texts) {
    texts.forEach(text -> Words.of(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
  }

  /** Whether a word, in lower case, is one. */
  boolean contains(String word) {
    int own = Math.max(1, counts.getOrDefault(word, 0));
    return word.length() >= FEWEST_LETTERS
        && IntStream.range(1, word.length())
            .filter(i -> word.charAt(i) != word.charAt(i - 1))
            .anyMatch(i -> counts.getOrDefault(swapped(word, i), 0) >= TIMES * own);
  }

  private static String swapped(String word, int at) {
    return word.substring(0, at - 1)
        + word.charAt(at)
        + word.charAt(at - 1)
        + word.substring(at + 1);
  }
}
