package org.earshot.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.embed.UnitVectors;
import org.earshot.themes.PhraseEncoder;
import org.earshot.themes.TellingWords;
import org.earshot.themes.Theme;

/** Tells how many names of themes lie nearest to the label of their majority. */
final class NamesAgainstLabels {

  private static final int WORDS = 4;

  private NamesAgainstLabels() {}

  /**
   * Compares.
   *
   * @param themes the themes
   * @param judged texts with a theme and a label; a text of several labels stands in several
   * @param encoder encodes names, words and labels
   */
  static Agreement.Naming compare(
      List<Theme> themes, List<JudgedText> judged, PhraseEncoder encoder) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (JudgedText text : judged) {
      counts
          .computeIfAbsent(text.themeId(), id -> new TreeMap<>())
          .merge(spoken(text.label()), 1, Integer::sum);
    }
    Map<String, String> majority = new TreeMap<>();
    counts.forEach((theme, labels) -> majority.put(theme, mostFrequent(labels)));
    Map<String, String> names = new HashMap<>();
    themes.forEach(theme -> names.put(theme.id(), theme.name()));
    Map<String, String> words =
        TellingWords.of(
            judged.stream().map(JudgedText::text).toList(),
            judged.stream().map(JudgedText::themeId).toList(),
            WORDS);
    Set<String> labels = new HashSet<>();
    judged.forEach(text -> labels.add(spoken(text.label())));
    Set<String> phrases = new HashSet<>(labels);
    majority.keySet().forEach(theme -> phrases.add(names.get(theme)));
    phrases.addAll(words.values());
    Map<String, float[]> vectors = encoder.encode(phrases);
    return new Agreement.Naming(
        share(majority, names, labels, vectors), share(majority, words, labels, vectors));
  }

  /** Labels are often written as names of variables. */
  private static String spoken(String label) {
    return label.replace('_', ' ');
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String most = null;
    for (String label : counts.keySet()) {
      if (most == null || counts.get(label) > counts.get(most)) {
        most = label;
      }
    }
    return most;
  }

  private static double share(
      Map<String, String> majority,
      Map<String, String> names,
      Set<String> labels,
      Map<String, float[]> vectors) {
    long right =
        majority.keySet().stream()
            .filter(theme -> isRight(names.get(theme), majority.get(theme), labels, vectors))
            .count();
    return (double) right / majority.size();
  }

  private static boolean isRight(
      String name, String majority, Set<String> labels, Map<String, float[]> vectors) {
    float[] vector = vectors.get(name);
    double own = UnitVectors.cosine(vector, vectors.get(majority));
    return labels.stream()
        .noneMatch(
            label ->
                !label.equals(majority) && UnitVectors.cosine(vector, vectors.get(label)) >= own);
  }
}
