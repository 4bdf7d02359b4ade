package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.text.WordList;

/** How phrases are put in some texts where they stand by themselves. */
final class Wordings {

  /** Of the texts that have a phrase, the share in which it stands by itself, at least. */
  private static final double STANDING_SHARE = 0.5;

  /** The same for a phrase with the words before it, which differ from text to text. */
  private static final double EXTENDED_SHARE = 1.0 / 3;

  private final Phrases phrases = new Phrases();
  private final PhraseGrammar grammar = new PhraseGrammar();

  /** In how many texts each phrase stands. */
  private final Map<String, Integer> texts = new HashMap<>();

  private final Map<String, Map<String, Integer>> bare = new TreeMap<>();
  private final Map<String, Map<String, Integer>> extended = new TreeMap<>();
  private final Map<String, Map<String, Integer>> subjects = new TreeMap<>();

  /** The wordings of some texts. */
  Wordings(List<String> texts) {
    texts.forEach(text -> read(Phrases.parts(text)));
  }

  private void read(List<List<String>> parts) {
    List<List<String>> tags = grammar.tags(parts);
    Set<String> counted = new HashSet<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Phrases.Place place : phrases.of(parts.get(part))) {
        if (!repeats(place.key()) && counted.add(place.key())) {
          texts.merge(place.key(), 1, Integer::sum);
          read(place, parts.get(part), tags.get(part));
        }
      }
    }
  }

  private void read(Phrases.Place place, List<String> words, List<String> tags) {
    if (PhraseGrammar.stands(tags, place.first(), place.end())) {
      count(bare, place.key(), words.subList(place.first(), place.end()));
      if (PhraseGrammar.isSubject(tags, place.first(), place.end())) {
        count(subjects, place.key(), words.subList(place.first(), place.end()));
      }
    }
    int first = extended(words, tags, place);
    if (first < place.first() && PhraseGrammar.stands(tags, first, place.end())) {
      count(extended, place.key(), words.subList(first, place.end()));
    }
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String key, List<String> words) {
    counts
        .computeIfAbsent(key, k -> new TreeMap<>())
        .merge(String.join(" ", words), 1, Integer::sum);
  }

  /**
   * Where a phrase begins when the verbs and pronouns are taken along that say nothing by
   * themselves and stand before it: "good" in "everything was good", "worse" in "made me feel
   * worse".
   */
  private static int extended(List<String> words, List<String> tags, Phrases.Place place) {
    int first = place.first();
    for (int i = first - 1; i >= 0 && place.end() - i <= Phrases.MOST_WORDS; i--) {
      boolean filler = WordList.FILLERS.contains(words.get(i));
      if (filler && PhraseGrammar.isVerbOrPronoun(tags.get(i))) {
        first = i;
      } else if (filler || !WordList.STOP_WORDS.contains(words.get(i))) {
        break;
      }
    }
    return first;
  }

  /** Whether a phrase says a word twice: two sentences without a full stop between them. */
  private static boolean repeats(String key) {
    String[] words = key.split(" ");
    return Arrays.stream(words).distinct().count() < words.length;
  }

  /** The telling words' stems of the phrases, in the order of letters. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>(bare.keySet());
    keys.addAll(extended.keySet());
    return keys;
  }

  /**
   * The ways to put a phrase: by itself and, when that is not two words at least, with the words
   * before it that say nothing.
   */
  List<String> of(String key) {
    List<String> wordings = new ArrayList<>();
    bare(key).ifPresent(wordings::add);
    if (wordings.stream().noneMatch(wording -> wording.contains(" "))) {
      usual(extended, key, EXTENDED_SHARE).ifPresent(wordings::add);
    }
    return wordings;
  }

  /** A phrase as most texts put it; nothing when it seldom stands by itself. */
  Optional<String> bare(String key) {
    return usual(bare, key, STANDING_SHARE);
  }

  /** A phrase that names a thing, as most texts put it; nothing when it seldom does. */
  Optional<String> subject(String key) {
    return usual(subjects, key, STANDING_SHARE);
  }

  private Optional<String> usual(
      Map<String, Map<String, Integer>> ways, String key, double leastShare) {
    Map<String, Integer> counts = ways.getOrDefault(key, Map.of());
    int standing = counts.values().stream().mapToInt(Integer::intValue).sum();
    return standing == 0 || standing < leastShare * texts.get(key)
        ? Optional.empty()
        : Optional.of(PhraseCounts.mostUsed(counts));
  }
}
