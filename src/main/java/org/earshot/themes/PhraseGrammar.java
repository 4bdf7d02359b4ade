package org.earshot.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells phrases that stand by themselves from pieces of a sentence, by the parts of speech of their
 * words (OpenNLP's tagger for English, with the tags of Universal Dependencies): "parcel came a
 * week late" stands, "printing is beautifully" and "sent the wrong" want a word more. Not safe for
 * use by several threads at once.
 */
final class PhraseGrammar {

  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final String ADJECTIVE = "ADJ";
  private static final String ADVERB = "ADV";
  private static final String ARTICLE = "DET";
  private static final String AUXILIARY = "AUX";
  private static final String PREPOSITION = "ADP";
  private static final String NUMBER = "NUM";

  /** What cannot come right after an article: a noun has been left out between the two. */
  private static final Set<String> AFTER_NO_ARTICLE =
      Set.of(AUXILIARY, "CCONJ", "SCONJ", PREPOSITION, "PRON", "PART");

  /** What cannot come right after a preposition. */
  private static final Set<String> AFTER_NO_PREPOSITION = Set.of(AUXILIARY, "CCONJ", "PART");

  /** What the tagger takes for pronouns and what is followed by a noun all the same. */
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");

  /** The tagger takes them for nouns where the noun has been left out. */
  private static final Set<String> AUXILIARIES =
      Set.of("am", "are", "be", "been", "had", "has", "have", "is", "was", "were", "will", "would");

  private final POSTaggerME tagger = new POSTaggerME(Model.ENGLISH);

  /** Whether a phrase of lower-case words, parted by spaces, stands by itself. */
  boolean stands(String phrase) {
    String[] words = phrase.split(" ");
    String[] tags = tagger.tag(words);
    for (int i = 0; i < words.length; i++) {
      if (POSSESSIVES.contains(words[i])) {
        tags[i] = ARTICLE;
      } else if (AUXILIARIES.contains(words[i])) {
        tags[i] = AUXILIARY;
      }
    }
    for (int i = 1; i < tags.length; i++) {
      if (isTorn(tags[i - 1], tags[i])) {
        return false;
      }
    }
    return endsWell(tags);
  }

  private static boolean isTorn(String one, String next) {
    return (one.equals(ARTICLE) && AFTER_NO_ARTICLE.contains(next))
        || (one.equals(PREPOSITION) && AFTER_NO_PREPOSITION.contains(next));
  }

  private static boolean endsWell(String[] tags) {
    String last = tags[tags.length - 1];
    String before = tags.length < 2 ? "" : tags[tags.length - 2];
    if (last.equals(ADJECTIVE) || last.equals(NUMBER)) {
      return !before.equals(ARTICLE) && !before.equals(PREPOSITION);
    }
    if (last.equals(ADVERB)) {
      return !before.equals(AUXILIARY);
    }
    return !last.equals(ARTICLE) && !last.equals(PREPOSITION) && !last.equals(AUXILIARY);
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
