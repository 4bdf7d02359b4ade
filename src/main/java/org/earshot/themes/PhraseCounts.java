package org.earshot.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In how many texts each phrase stands, by label. What a phrase says is its key (see {@link
 * Phrases}); its wording is the one most texts use.
 */
final class PhraseCounts {

  /** Keys in fewer texts of a label than this are an accident. */
  private static final int FEWEST_TEXTS = 2;

  private final int texts;
  private final int[] sizes;
  private final Map<String, Integer> all = new HashMap<>();
  private final List<Map<String, Map<String, Integer>>> wordings;

  /**
   * Counts the phrases of some texts.
   *
   * @param texts the texts
   * @param labels the label of each text, numbered from 0; negative for none, which still counts
   *     towards how common a phrase is in general
   * @param labelCount how many labels there are
   */
  PhraseCounts(List<String> texts, int[] labels, int labelCount) {
    this.texts = texts.size();
    sizes = new int[labelCount];
    wordings = new ArrayList<>();
    for (int label = 0; label < labelCount; label++) {
      wordings.add(new TreeMap<>());
    }
    Phrases phrases = new Phrases();
    for (int i = 0; i < labels.length; i++) {
      Map<String, String> found = phrases.of(texts.get(i));
      found.keySet().forEach(key -> all.merge(key, 1, Integer::sum));
      if (labels[i] >= 0) {
        sizes[labels[i]]++;
        Map<String, Map<String, Integer>> own = wordings.get(labels[i]);
        found.forEach(
            (key, wording) ->
                own.computeIfAbsent(key, k -> new TreeMap<>()).merge(wording, 1, Integer::sum));
      }
    }
  }

  /**
   * A phrase of one label.
   *
   * @param key its telling words' stems
   * @param wording as most texts of the label put it
   * @param coverage the share of the label's texts that it stands in
   * @param weight class-based TF-IDF: coverage times the logarithm of how much more often it stands
   *     in the label's texts than in all
   */
  record Phrase(String key, String wording, double coverage, double weight) {

    /** The same phrase in other words. */
    Phrase put(String otherWording) {
      return new Phrase(key, otherWording, coverage, weight);
    }
  }

  /** The phrases of a label that stand in several of its texts, in no order of merit. */
  List<Phrase> of(int label) {
    int texts = 0;
    for (int size : sizes) {
      texts += size;
    }
    int total = texts;
    return wordings.get(label).entrySet().stream()
        .map(entry -> phrase(entry.getKey(), entry.getValue(), sizes[label], total))
        .filter(phrase -> phrase.coverage() * sizes[label] >= Math.min(FEWEST_TEXTS, sizes[label]))
        .toList();
  }

  /** The share of all texts, with a label or without, that a phrase stands in. */
  double share(String key) {
    return (double) all.getOrDefault(key, 0) / Math.max(1, texts);
  }

  private Phrase phrase(String key, Map<String, Integer> wordings, int size, int total) {
    int count = wordings.values().stream().mapToInt(Integer::intValue).sum();
    double coverage = (double) count / size;
    double general = (double) all.get(key) / Math.max(1, total);
    return new Phrase(key, mostUsed(wordings), coverage, coverage * Math.log1p(coverage / general));
  }

  /** The wording of most texts; of equally used ones the shortest, then the first by letter. */
  static String mostUsed(Map<String, Integer> wordings) {
    String best = null;
    for (Map.Entry<String, Integer> entry : wordings.entrySet()) {
      if (best == null
          || entry.getValue() > wordings.get(best)
          || (entry.getValue().equals(wordings.get(best))
              && entry.getKey().length() < best.length())) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
