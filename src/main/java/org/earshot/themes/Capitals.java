package org.earshot.themes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.text.Words;

/**
 * Knows the words that people write with capitals within a sentence: "GP", "Covid", "I". Phrases
 * are counted in lower case; a name is written as people write it.
 */
final class Capitals {

  /** A capital here and there is an accident. */
  private static final int FEWEST_TEXTS = 3;

  private static final Pattern WORD = Pattern.compile("[^\\s()]+");

  private final Map<String, String> written = new HashMap<>();

  /** The capitals of some texts; those without a small letter do not tell. */
  Capitals(Stream<String> texts) {
    Map<String, Map<String, Integer>> ways = new HashMap<>();
    texts
        .filter(text -> text.codePoints().anyMatch(Character::isLowerCase))
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
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          String usual = PhraseCounts.mostUsed(counts);
          if (all >= FEWEST_TEXTS && 2 * counts.get(usual) > all) {
            written.put(word, usual);
          }
        });
    written.put("i", "I");
  }

  /** A phrase of lower-case words as people write it. */
  String in(String phrase) {
    return WORD.matcher(phrase)
        .replaceAll(
            word -> Matcher.quoteReplacement(written.getOrDefault(word.group(), word.group())));
  }
}
