package org.earshot.themes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.text.WordList;
import org.earshot.text.Words;

/**
 * The words that set classes of texts apart, by class-based TF-IDF (Grootendorst 2022): how often a
 * word stands in a class, times the logarithm of one plus the mean number of words of a class over
 * how often the word stands anywhere. What other tools call a topic by, and what names have to
 * beat.
 */
public final class TellingWords {

  private TellingWords() {}

  /**
   * The most telling words of every class, most telling first, parted by spaces. Stop words do not
   * count.
   *
   * @param texts the texts
   * @param classes the class of each text, in the same order
   * @param number how many words, at most
   */
  public static Map<String, String> of(List<String> texts, List<String> classes, int number) {
    Map<String, Integer> anywhere = new HashMap<>();
    Map<String, Map<String, Integer>> within = new TreeMap<>();
    int total = 0;
    for (int i = 0; i < texts.size(); i++) {
      Map<String, Integer> own = within.computeIfAbsent(classes.get(i), c -> new HashMap<>());
      for (String word : Words.of(texts.get(i))) {
        if (!WordList.STOP_WORDS.contains(word)) {
          own.merge(word, 1, Integer::sum);
          anywhere.merge(word, 1, Integer::sum);
          total++;
        }
      }
    }
    double mean = (double) total / Math.max(1, within.size());
    Map<String, String> telling = new TreeMap<>();
    within.forEach((name, counts) -> telling.put(name, telling(counts, anywhere, mean, number)));
    return telling;
  }

  private static String telling(
      Map<String, Integer> counts, Map<String, Integer> anywhere, double mean, int number) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Integer> entry) ->
                        -entry.getValue() * Math.log1p(mean / anywhere.get(entry.getKey())))
                .thenComparing(Map.Entry::getKey))
        .limit(number)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" "));
  }
}
