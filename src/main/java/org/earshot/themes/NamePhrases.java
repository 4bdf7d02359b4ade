package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The phrases that a cluster may be named by. They are taken from the texts nearest to its centre,
 * from places where they stand by themselves; a phrase that only one text puts this way counts by
 * its words, each of which several texts of the cluster must have.
 */
final class NamePhrases {

  /** How many of the most telling phrases of a cluster are compared with its centre. */
  private static final int MOST = 40;

  private static final int KEYWORDS = 6;

  /** Of the texts that have a phrase's most frequent word, the share that has its rarest. */
  private static final double RAREST = 0.15;

  /** A proper name that this share of the cluster's texts have is what they speak of. */
  private static final double SPOKEN_OF = 0.25;

  /** May and march are also other words. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(january|february|april|june|july|august|september|october|november|december"
              + "|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|\\d+(st|nd|rd|th)? (may|march)|(may|march) \\d+|in march|march for)\\b");

  private static final Pattern TWICE = Pattern.compile("\\b(\\w+) \\1\\b");

  private static final Comparator<PhraseCounts.Phrase> MOST_TELLING_FIRST =
      Comparator.comparingDouble((PhraseCounts.Phrase phrase) -> -lengthened(phrase))
          .thenComparing(PhraseCounts.Phrase::key)
          .thenComparing(PhraseCounts.Phrase::wording);

  private final Map<String, PhraseCounts.Phrase> counted = new HashMap<>();
  private final Phrases stems = new Phrases();
  private final Wordings wordings;
  private final ProperNames properNames;
  private final Misspellings misspellings;
  private final Misspellings everywhere;

  /**
   * The phrases of a cluster.
   *
   * @param phrases those that stand in several of its texts
   * @param nearest the texts nearest to its centre
   * @param properNames the proper names in these texts and others
   * @param everywhere the misspellings in these texts and others
   */
  NamePhrases(
      List<PhraseCounts.Phrase> phrases,
      List<String> nearest,
      ProperNames properNames,
      Misspellings everywhere) {
    this.properNames = properNames;
    this.everywhere = everywhere;
    phrases.forEach(phrase -> counted.put(phrase.key(), phrase));
    wordings = new Wordings(nearest);
    misspellings = new Misspellings(nearest);
  }

  /** The candidates for its name, most telling first, with the coverage and weight of words. */
  List<PhraseCounts.Phrase> candidates() {
    List<PhraseCounts.Phrase> candidates = new ArrayList<>();
    for (String key : wordings.keys()) {
      for (String wording : wordings.of(key)) {
        PhraseCounts.Phrase phrase = byItsWords(key, wording);
        if (phrase != null && !isParticular(wording)) {
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
        .filter(phrase -> !isParticular(phrase.wording()))
        .sorted(MOST_TELLING_FIRST)
        .toList();
  }

  /** The phrases that set it apart, most telling first. */
  List<String> keywords() {
    return counted.values().stream()
        .flatMap(phrase -> wordings.bare(phrase.key()).map(phrase::put).stream())
        .filter(phrase -> !isParticular(phrase.wording()))
        .sorted(MOST_TELLING_FIRST)
        .map(PhraseCounts.Phrase::wording)
        .limit(KEYWORDS)
        .toList();
  }

  /**
   * A phrase with the mean coverage and weight of its words; null when one of them is an accident,
   * or hides behind another.
   */
  private PhraseCounts.Phrase byItsWords(String key, String wording) {
    List<PhraseCounts.Phrase> words = new ArrayList<>();
    for (String word : key.split(" ", -1)) {
      if (!word.equals(Phrases.DENIAL)) {
        words.add(counted.get(word));
      }
    }
    if (words.stream().anyMatch(Objects::isNull) || hidesARareWord(words)) {
      return null;
    }
    return new PhraseCounts.Phrase(
        key,
        wording,
        words.stream().mapToDouble(PhraseCounts.Phrase::coverage).average().orElse(0),
        words.stream().mapToDouble(PhraseCounts.Phrase::weight).average().orElse(0));
  }

  /**
   * Whether a phrase belongs to one customer's story and not to the issue: it tells the day, names
   * somebody of whom few texts speak, has a slip of the pen or a word twice, "many many".
   */
  private boolean isParticular(String wording) {
    return DATE.matcher(wording).find()
        || TWICE.matcher(wording).find()
        || Arrays.stream(wording.split(" ")).anyMatch(word -> isRareName(word) || isMisspelt(word));
  }

  private boolean isMisspelt(String word) {
    return misspellings.swaps(word) || everywhere.doublesTheLast(word);
  }

  private boolean isRareName(String word) {
    return properNames.contains(word) && coverage(word) < SPOKEN_OF;
  }

  private double coverage(String word) {
    PhraseCounts.Phrase phrase = counted.get(stems.stem(word));
    return phrase == null ? 0 : phrase.coverage();
  }

  /**
   * "knew about the recall" tells little where all speak of the recall and hardly one of who knew.
   */
  private static boolean hidesARareWord(List<PhraseCounts.Phrase> words) {
    double least = words.stream().mapToDouble(PhraseCounts.Phrase::coverage).min().orElse(0);
    double most = words.stream().mapToDouble(PhraseCounts.Phrase::coverage).max().orElse(0);
    return least < RAREST * most;
  }

  /** A single word is in more texts than any phrase with it, and says less. */
  private static double lengthened(PhraseCounts.Phrase phrase) {
    return phrase.weight() * Math.sqrt(phrase.key().split(" ").length);
  }
}
