package org.earshot.themes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.text.WordList;
import org.earshot.text.Words;

/**
 * Knows the words that people write with capitals within a sentence, "GP", "Covid", "I", and the
 * denials that some write without their apostrophe, "havent". Phrases are counted in lower case; a
 * name is written as most people write it.
 */
final class Capitals {

  /** A capital here and there is an accident. */
  private static final int FEWEST_TEXTS = 3;

  /** How many small letters come to a capital where capitals are no mere shouting. */
  private static final int SMALL_LETTERS = 2;

  private static final Pattern WORD = Pattern.compile("[^\\s()]+");

  private final Map<String, String> written = new HashMap<>();

  /** The capitals of some texts; those that are mostly in capitals do not tell. */
  Capitals(Stream<String> texts) {
    Map<String, Map<String, Integer>> ways = new HashMap<>();
    texts
        .filter(Capitals::tells)
        .forEach(
            text ->
                Words.asWritten(text).stream()
                    .skip(1)
                    .distinct()
                    .forEach(
                        word ->
                            ways.computeIfAbsent(
                                    word.toLowerCase(Locale.ROOT), w -> new TreeMap<>())
                                .merge(word, 1, Integer::sum)));
    ways.forEach(
        (word, counts) -> {
          int all = all(counts);
          String usual = PhraseCounts.mostUsed(counts);
          if (all >= FEWEST_TEXTS
              && 2 * counts.get(usual) > all
              && !WordList.STOP_WORDS.contains(word)) {
            written.put(word, usual);
          }
        });
    ways.forEach(
        (word, counts) -> {
          String bare = word.replace("'", "");
          if (word.endsWith("n't") && all(counts) > all(ways.getOrDefault(bare, Map.of()))) {
            written.put(bare, word);
          }
        });
    written.put("i", "I");
  }

  private static int all(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether small letters are the rule in a text. */
  static boolean tells(String text) {
    long small = text.codePoints().filter(Character::isLowerCase).count();
    long capital = text.codePoints().filter(Character::isUpperCase).count();
    return small > SMALL_LETTERS * capital;
  }

  /** A phrase of lower-case words as people write it. */
  String in(String phrase) {
    return WORD.matcher(phrase)
        .replaceAll(
            word -> Matcher.quoteReplacement(written.getOrDefault(word.group(), word.group())));
  }
}
