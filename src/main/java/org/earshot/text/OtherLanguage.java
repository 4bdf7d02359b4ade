package org.earshot.text;

import java.util.List;
import java.util.Set;

/**
 * Knows mentions that are not English: most of their letters are of another script, or they hold
 * together by the function words of another language.
 */
final class OtherLanguage {

  private static final Set<String> FUNCTION_WORDS = WordList.read("other-languages.txt");

  /** One foreign word may be a name; English quotes one, not two. */
  private static final int FEWEST_FUNCTION_WORDS = 2;

  private OtherLanguage() {}

  /**
   * Whether a mention is of another language.
   *
   * @param words its words, in lower case
   */
  static boolean isIn(List<String> words) {
    return isOfAnotherScript(words) || isHeldByOtherWords(words);
  }

  private static boolean isOfAnotherScript(List<String> words) {
    int latin = 0;
    int other = 0;
    for (String word : words) {
      for (int letter : word.codePoints().filter(Character::isLetter).toArray()) {
        boolean isLatin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        other += isLatin ? 0 : 1;
      }
    }
    return other > latin;
  }

  private static boolean isHeldByOtherWords(List<String> words) {
    long other = words.stream().filter(FUNCTION_WORDS::contains).count();
    long english = words.stream().filter(OtherLanguage::isEnglish).count();
    return other >= FEWEST_FUNCTION_WORDS && other > english;
  }

  private static boolean isEnglish(String word) {
    return !FUNCTION_WORDS.contains(word)
        && (WordList.STOP_WORDS.contains(word)
            || WordList.FILLERS.contains(word)
            || WordList.isDenial(word));
  }
}
