package org.earshot.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells phrases that stand by themselves from pieces of a sentence, by the parts of speech of their
 * words and of the words around them (OpenNLP's tagger for English, with the tags of Universal
 * Dependencies): "parcel came a week late" stands; "printing is beautifully" and "sent the wrong"
 * want a word more, and of "mental health team" neither "mental" nor "health team" stands. Not safe
 * for use by several threads at once.
 */
final class PhraseGrammar {

  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final String NOUN = "NOUN";
  private static final String NAME = "PROPN";
  private static final String VERB = "VERB";
  private static final String ADJECTIVE = "ADJ";
  private static final String ADVERB = "ADV";
  private static final String ARTICLE = "DET";
  private static final String AUXILIARY = "AUX";
  private static final String PREPOSITION = "ADP";
  private static final String NUMBER = "NUM";
  private static final String PRONOUN = "PRON";
  private static final String PARTICLE = "PART";
  private static final String CONJUNCTION = "CCONJ";
  private static final String SUBORDINATION = "SCONJ";
  private static final String STOP = "PUNCT";

  /** The tagger has none of its own for "up" in "fed up". */
  private static final String VERB_PARTICLE = "RP";

  private static final Set<String> NOUNS = Set.of(NOUN, NAME);

  /** What cannot come right after an article: a noun has been left out between the two. */
  private static final Set<String> AFTER_NO_ARTICLE =
      Set.of(AUXILIARY, VERB, CONJUNCTION, SUBORDINATION, PREPOSITION, PRONOUN, PARTICLE);

  /** What cannot come right after a preposition. */
  private static final Set<String> AFTER_NO_PREPOSITION = Set.of(AUXILIARY, CONJUNCTION, PARTICLE);

  /** What cannot come right after a noun: another sentence begins there. */
  private static final Set<String> AFTER_NO_NOUN = Set.of(ARTICLE, PRONOUN);

  /** With an adverb after them they want a word more: "score is now negatively". */
  private static final Set<String> NO_END_BEFORE_ADVERB =
      Set.of(AUXILIARY, PRONOUN, ADVERB, PARTICLE);

  /** What "to" and "not" lead to. */
  private static final Set<String> AFTER_PARTICLE = Set.of(VERB, AUXILIARY, ADJECTIVE, ADVERB);

  /** What a phrase may begin with by itself. */
  private static final Set<String> BEGINNINGS = Set.of(NOUN, NAME, VERB, ADJECTIVE);

  /** What goes with the verb before it: it is torn from what it is done to. */
  private static final Set<String> OBJECTS = Set.of(NOUN, NAME, ADJECTIVE, ARTICLE, PRONOUN);

  /** What the tagger takes for pronouns and what is followed by a noun all the same. */
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");

  /** The tagger takes them for nouns where the noun has been left out. */
  private static final Set<String> AUXILIARIES =
      Set.of("am", "are", "be", "been", "had", "has", "have", "is", "was", "were", "will", "would");

  /** The tagger takes the first word of "due to" for an adjective, with which a phrase may end. */
  private static final String DUE = "due";

  private static final String TO = "to";

  /** What goes with the time before it, as in "a week late". */
  private static final Set<String> LATE = Set.of("ago", "earlier", "early", "late", "later");

  private final POSTaggerME tagger = new POSTaggerME(Model.ENGLISH);

  /**
   * The parts of speech of a text.
   *
   * @param parts its words, in lower case, between its punctuation marks
   * @return a tag for each word, in the same shape
   */
  List<List<String>> tags(List<List<String>> parts) {
    List<String> all = new ArrayList<>();
    for (List<String> words : parts) {
      all.addAll(words);
      all.add(",");
    }
    String[] tags = tagger.tag(all.toArray(String[]::new));
    List<List<String>> tagged = new ArrayList<>();
    int at = 0;
    for (List<String> words : parts) {
      List<String> own = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        boolean dueTo =
            words.get(i).equals(DUE) && i + 1 < words.size() && words.get(i + 1).equals(TO);
        boolean late = LATE.contains(words.get(i)) && i > 0 && NOUNS.contains(own.get(i - 1));
        own.add(dueTo ? PREPOSITION : late ? VERB_PARTICLE : tag(words.get(i), tags[at]));
        at++;
      }
      at++;
      tagged.add(own);
    }
    return tagged;
  }

  /** Whether the first of some words, which are as they were written, is a proper name. */
  boolean beginsWithName(List<String> words) {
    return tagger.tag(words.toArray(String[]::new))[0].equalsIgnoreCase(NAME);
  }

  private static String tag(String word, String tag) {
    if (POSSESSIVES.contains(word)) {
      return ARTICLE;
    }
    if (Phrases.PARTICLES.contains(word)) {
      return VERB_PARTICLE;
    }
    return AUXILIARIES.contains(word) ? AUXILIARY : tag.toUpperCase(Locale.ROOT);
  }

  /** Whether a phrase of lower-case words, parted by spaces, stands by itself. */
  boolean stands(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    return stands(tags(List.of(words)).get(0), 0, words.size());
  }

  /**
   * Whether a phrase stands by itself where it was said.
   *
   * @param tags the parts of speech of the words between two punctuation marks
   * @param first the position of the phrase's first word
   * @param end the position behind its last word
   */
  static boolean stands(List<String> tags, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (isTorn(tags, i)) {
        return false;
      }
    }
    return !isTwoSentences(tags, first, end)
        && beginsWell(tags, first, end)
        && endsWell(tags, first, end);
  }

  private static boolean isTorn(List<String> tags, int at) {
    String one = tags.get(at - 1);
    String next = tags.get(at);
    return (one.equals(ARTICLE) && AFTER_NO_ARTICLE.contains(next))
        || (one.equals(PREPOSITION) && AFTER_NO_PREPOSITION.contains(next))
        || (one.equals(PARTICLE) && !AFTER_PARTICLE.contains(next))
        || (one.equals(PRONOUN) && next.equals(PARTICLE))
        || (NOUNS.contains(one) && AFTER_NO_NOUN.contains(next))
        || (one.equals(ADJECTIVE) && next.equals(ARTICLE))
        || next.equals(SUBORDINATION)
        || (next.equals(CONJUNCTION) && !joinsTheLike(tags, at));
  }

  /** "trying no appointment was offered": what the first verb is done to does something itself. */
  private static boolean isTwoSentences(List<String> tags, int first, int end) {
    return tags.get(first).equals(VERB)
        && IntStream.range(first + 2, end)
            .anyMatch(i -> tags.get(i).equals(AUXILIARY) && NOUNS.contains(tags.get(i - 1)));
  }

  /** "kind and caring", "doctors and nurses", not "mental health and really". */
  private static boolean joinsTheLike(List<String> tags, int at) {
    return at + 1 < tags.size() && tags.get(at - 1).equals(tags.get(at + 1));
  }

  private static boolean beginsWell(List<String> tags, int first, int end) {
    String tag = tags.get(first);
    boolean alone = end == first + 1;
    if (alone && tag.equals(VERB)) {
      return false;
    }
    if (NOUNS.contains(tag)) {
      return !NOUNS.contains(before(tags, first));
    }
    if (tag.equals(PRONOUN)) {
      return !alone && !tags.get(first + 1).equals(ADJECTIVE);
    }
    boolean leads =
        !alone
            && (tag.equals(ADVERB) || tag.endsWith(PARTICLE) || tag.equals(ARTICLE))
            && (BEGINNINGS.contains(tags.get(first + 1)) || tags.get(first + 1).equals(ADVERB));
    return leads || BEGINNINGS.contains(tag);
  }

  private static boolean endsWell(List<String> tags, int first, int end) {
    String last = tags.get(end - 1);
    String previous = end - 1 == first ? "" : tags.get(end - 2);
    String next = after(tags, end);
    if (next.equals(VERB_PARTICLE)) {
      return false;
    }
    if (last.equals(VERB_PARTICLE)) {
      return !previous.isEmpty() && !OBJECTS.contains(next) && !next.equals(PREPOSITION);
    }
    if (NOUNS.contains(last)) {
      boolean leadsOn = next.equals(PARTICLE) && tags.subList(first, end).contains(VERB);
      return !NOUNS.contains(next) && !leadsOn;
    }
    if (last.equals(ADJECTIVE) || last.equals(NUMBER)) {
      return !previous.equals(ARTICLE)
          && !previous.equals(PREPOSITION)
          && !previous.equals(ADJECTIVE)
          && !NOUNS.contains(next)
          && !next.equals(ADJECTIVE);
    }
    if (last.equals(VERB)) {
      return !OBJECTS.contains(next) && !next.equals(PARTICLE);
    }
    return last.equals(ADVERB) && end - 1 > first && !NO_END_BEFORE_ADVERB.contains(previous);
  }

  /** Whether a phrase that stands by itself names a thing in one or two words: "coffee bar". */
  static boolean isSubject(List<String> tags, int first, int end) {
    return end - first <= 2
        && NOUNS.contains(tags.get(end - 1))
        && (NOUNS.contains(tags.get(first)) || tags.get(first).equals(ADJECTIVE));
  }

  /** Whether a tag is one of a verb or a pronoun. */
  static boolean isVerbOrPronoun(String tag) {
    return tag.equals(VERB) || tag.equals(PRONOUN);
  }

  private static String before(List<String> tags, int first) {
    return first == 0 ? STOP : tags.get(first - 1);
  }

  private static String after(List<String> tags, int end) {
    return end == tags.size() ? STOP : tags.get(end);
  }

  /** The model is read once in a JVM and may be shared; taggers may not. */
  private static final class Model {
    static final POSModel ENGLISH = read();

    private static POSModel read() {
      try (InputStream stream = PhraseGrammar.class.getResourceAsStream("/" + MODEL)) {
        return new POSModel(stream);
      } catch (IOException problem) {
        throw new UncheckedIOException(MODEL + " is missing from the class path", problem);
      }
    }
  }
}
