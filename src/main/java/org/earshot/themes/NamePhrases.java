package org.earshot.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The phrases that a cluster may be named by. They are taken from the texts nearest to its centre,
 * from places where they stand by themselves; a phrase that only one text puts this way counts by
 * its words, each of which several texts of the cluster must have.
 */
final class NamePhrases {

  /** How many of the most telling phrases of a cluster are compared with its centre. */
  private static final int MOST = 40;

  private static final int KEYWORDS = 6;

  private static final Comparator<PhraseCounts.Phrase> MOST_TELLING_FIRST =
      Comparator.comparingDouble((PhraseCounts.Phrase phrase) -> -lengthened(phrase))
          .thenComparing(PhraseCounts.Phrase::key)
          .thenComparing(PhraseCounts.Phrase::wording);

  private final Map<String, PhraseCounts.Phrase> counted = new HashMap<>();
  private final Wordings wordings;

  /**
   * The phrases of a cluster.
   *
   * @param phrases those that stand in several of its texts
   * @param nearest the texts nearest to its centre
   */
  NamePhrases(List<PhraseCounts.Phrase> phrases, List<String> nearest) {
    phrases.forEach(phrase -> counted.put(phrase.key(), phrase));
    wordings = new Wordings(nearest);
  }

  /** The candidates for its name, most telling first, with the coverage and weight of words. */
  List<PhraseCounts.Phrase> candidates() {
    List<PhraseCounts.Phrase> candidates = new ArrayList<>();
    for (String key : wordings.keys()) {
      for (String wording : wordings.of(key)) {
        PhraseCounts.Phrase phrase = byItsWords(key, wording);
        if (phrase != null) {
          candidates.add(phrase);
        }
      }
    }
    return candidates.stream().sorted(MOST_TELLING_FIRST).limit(MOST).toList();
  }

  /** What it is about in one or two words, such as "parking", most telling first. */
  List<PhraseCounts.Phrase> subjects() {
    return counted.values().stream()
        .flatMap(phrase -> wordings.subject(phrase.key()).map(phrase::put).stream())
        .sorted(MOST_TELLING_FIRST)
        .toList();
  }

  /** The phrases that set it apart, most telling first. */
  List<String> keywords() {
    return counted.values().stream()
        .flatMap(phrase -> wordings.bare(phrase.key()).map(phrase::put).stream())
        .sorted(MOST_TELLING_FIRST)
        .map(PhraseCounts.Phrase::wording)
        .limit(KEYWORDS)
        .toList();
  }

  /**
   * A phrase with the mean coverage and weight of its words; null when one of them is an accident.
   */
  private PhraseCounts.Phrase byItsWords(String key, String wording) {
    List<PhraseCounts.Phrase> words = new ArrayList<>();
    for (String word : key.split(" ", -1)) {
      if (!word.equals(Phrases.DENIAL)) {
        words.add(counted.get(word));
      }
    }
    if (words.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    return new PhraseCounts.Phrase(
        key,
        wording,
        words.stream().mapToDouble(PhraseCounts.Phrase::coverage).average().orElse(0),
        words.stream().mapToDouble(PhraseCounts.Phrase::weight).average().orElse(0));
  }

  /** A single word is in more texts than any phrase with it, and says less. */
  private static double lengthened(PhraseCounts.Phrase phrase) {
    return phrase.weight() * Math.sqrt(phrase.key().split(" ").length);
  }
}
