package org.earshot.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.text.WordList;
import org.earshot.text.Words;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The phrases in a text that could be a name: they begin and end with words that say something, and
 * stand between punctuation marks. Phrases with the same telling words in the same order, whatever
 * their endings and the words between, are the same phrase: "card has not arrived" and "cards
 * haven't arrived". Not safe for use by several threads at once.
 */
final class Phrases {

  /** No phrase is longer. */
  static final int MOST_WORDS = 6;

  private static final int MOST_TELLING = 4;

  /** Punctuation, and the two spaces where a stop word of the export was taken out. */
  private static final Pattern STOPS = Pattern.compile("[^\\p{L}\\p{N}\\s'&-]+|\\s-+\\s|\\s{2,}");

  /** What was taken out of a text, by Earshot or, as "XXXX", by whoever wrote the export. */
  private static final Pattern REDACTED = Pattern.compile("\\[\\w+]|\\b[xX]{2,}\\b");

  /** What leads from one matter to the next and belongs to neither. */
  private static final Pattern CONNECTIVES =
      Pattern.compile(
          "\\b(on top of (that|this|it|all that|which)|(having|that) said|to be (fair|honest)"
              + "|at the end of the day|by the way|as well as|in addition( to)?|all in all)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What goes with the word before it: "fed up", "ran out", "checked out". */
  static final Set<String> PARTICLES = Set.of("around", "away", "down", "off", "out", "up");

  /** What follows a particle that is none: "out of wool", "down to the beach". */
  private static final Set<String> LEADING_ON = Set.of("of", "to", "the", "a", "an", "my", "our");

  /** The stem of every denial. */
  static final String DENIAL = "not";

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> stems = new HashMap<>();

  /** The phrases of a text: from the telling words' stems to the phrase as written, lower case. */
  Map<String, String> of(String text) {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (List<String> words : parts(text)) {
      of(words)
          .forEach(
              place ->
                  phrases.putIfAbsent(
                      place.key(), String.join(" ", words.subList(place.first(), place.end()))));
    }
    return phrases;
  }

  /**
   * Where a phrase stands among the words between two punctuation marks.
   *
   * @param key its telling words' stems
   * @param first the position of its first word
   * @param end the position behind its last word
   */
  record Place(String key, int first, int end) {}

  /** The words of a text, in lower case, between its punctuation marks. */
  static List<List<String>> parts(String text) {
    String leftOut = REDACTED.matcher(text).replaceAll(".");
    return STOPS
        .splitAsStream(CONNECTIVES.matcher(leftOut).replaceAll("."))
        .map(Words::of)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The phrases in the words between two punctuation marks, also those that come again. */
  List<Place> of(List<String> words) {
    List<Place> places = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      if (canBegin(words, first)) {
        collect(words, first, places);
      }
    }
    return places;
  }

  private void collect(List<String> words, int first, List<Place> places) {
    List<String> key = new ArrayList<>();
    boolean content = false;
    for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
      String word = words.get(last);
      if (!isTelling(word)) {
        continue;
      }
      key.add(stem(word));
      content |= WordList.hasContent(word);
      if (key.size() > MOST_TELLING) {
        return;
      }
      if (content && !WordList.isDenial(word)) {
        places.add(new Place(String.join(" ", key), first, endWithParticle(words, last + 1)));
      }
    }
  }

  private static int endWithParticle(List<String> words, int end) {
    boolean particle = end < words.size() && PARTICLES.contains(words.get(end));
    boolean leadsOn = end + 1 < words.size() && LEADING_ON.contains(words.get(end + 1));
    return particle && !leadsOn ? end + 1 : end;
  }

  /** The stem of a word; every denial has the stem {@link #DENIAL}. */
  String stem(String word) {
    return stems.computeIfAbsent(
        word,
        w -> {
          if (WordList.isDenial(w)) {
            return DENIAL;
          }
          stemmer.setCurrent(w);
          stemmer.stem();
          return stemmer.getCurrent();
        });
  }

  /** Whether a phrase can begin here; "isn't my card" is half a question, "can't pay" is not. */
  private static boolean canBegin(List<String> words, int first) {
    boolean question =
        words.get(first).endsWith("n't")
            && first + 1 < words.size()
            && WordList.STOP_WORDS.contains(words.get(first + 1));
    return isTelling(words.get(first)) && !question;
  }

  private static boolean isTelling(String word) {
    return WordList.hasContent(word) || WordList.isDenial(word);
  }
}
