package org.earshot.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/** Texts that scatter around directions, one direction a subject; more can be said any time. */
final class Sayings {

  static final int DIMENSIONS = 24;

  private static final double SPREAD = 0.15;

  private final Random random = new Random(5);
  private final Map<String, float[]> vectors = new TreeMap<>();

  /** Says something about a subject several times, each time in other words. */
  Sayings say(String subject, float[] direction, int times) {
    for (int i = 0; i < times; i++) {
      float[] vector = direction.clone();
      for (int d = 0; d < vector.length; d++) {
        vector[d] += (float) (SPREAD * random.nextGaussian());
      }
      UnitVectors.normalise(vector);
      vectors.put("the " + subject + " number " + vectors.size(), vector);
    }
    return this;
  }

  /** Forgets all but some of what was said about a subject. */
  Sayings forget(String subject, int but) {
    vectors.keySet().stream()
        .filter(text -> text.startsWith("the " + subject + " "))
        .skip(but)
        .toList()
        .forEach(vectors::remove);
    return this;
  }

  /** The texts in an order made by a hash. */
  List<String> texts() {
    return vectors.keySet().stream()
        .sorted(Comparator.comparingLong(KnownTexts::fingerprint))
        .toList();
  }

  /** Their vectors. */
  VectorTable table() {
    List<String> texts = texts();
    VectorTable table = new VectorTable(texts.size(), DIMENSIONS);
    IntStream.range(0, texts.size()).forEach(row -> table.put(row, vectors.get(texts.get(row))));
    return table;
  }

  /** The vector of a text. */
  float[] vector(String text) {
    return vectors.get(text).clone();
  }

  /** What is new since a fit and far from all that stands, each said by a feedback of its own. */
  List<Births.Candidate> candidates(Standing standing) {
    List<Births.Candidate> candidates = new ArrayList<>();
    for (String text : texts()) {
      if (!standing.known().contains(text) && standing.model().isFar(vectors.get(text))) {
        candidates.add(new Births.Candidate(text, vectors.get(text), java.util.Set.of(text)));
      }
    }
    return candidates;
  }

  /** The ids of the themes of what was said about a subject, and how often. */
  Map<String, Long> themesOf(String subject, ThemeModel model) {
    return vectors.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("the " + subject + " "))
        .map(entry -> model.place(entry.getValue()))
        .filter(ThemeModel.Place::near)
        .collect(
            Collectors.groupingBy(
                place -> model.themes().get(place.theme()).id(),
                TreeMap::new,
                Collectors.counting()));
  }

  /** Encodes phrases all alike. */
  static PhraseEncoder encoder() {
    return phrases ->
        phrases.stream()
            .collect(
                Collectors.toMap(
                    phrase -> phrase, phrase -> Points.direction(new Random(1), DIMENSIONS)));
  }
}
