package org.earshot.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.text.Words;

/**
 * Knows slips of the pen in some texts: words that differ a little from one that is used more
 * often.
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

  /**
   * Whether two letters next to each other in a word, in lower case, changed places: "agian" for
   * "again". To be asked of texts about one matter: in many, "three" is a slip of "there".
   */
  boolean swaps(String word) {
    return IntStream.range(1, word.length())
        .filter(i -> word.charAt(i) != word.charAt(i - 1))
        .anyMatch(i -> isSlip(word, swapped(word, i)));
  }

  /**
   * Whether the last letter of a word, in lower case, is there twice: "beautifull". Letters twice
   * within a word tell nothing: "loose" and "lose" are two words.
   */
  boolean doublesTheLast(String word) {
    int last = word.length() - 1;
    return last > 0
        && word.charAt(last) == word.charAt(last - 1)
        && isSlip(word, word.substring(0, last));
  }

  private boolean isSlip(String word, String right) {
    int own = Math.max(1, counts.getOrDefault(word, 0));
    return word.length() >= FEWEST_LETTERS && counts.getOrDefault(right, 0) >= TIMES * own;
  }

  private static String swapped(String word, int at) {
    return word.substring(0, at - 1)
        + word.charAt(at)
        + word.charAt(at - 1)
        + word.substring(at + 1);
  }
}
