package org.earshot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, as naming and counting see them. */
public final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['&][\\p{L}\\p{N}]+)*");

  private Words() {}

  /** The words in order and lower case; letters, digits and apostrophes within a word. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : asWritten(text)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /**
   * The text without some words; the text itself when it has none of them. Where a word was taken
   * out there are two spaces, so that nobody takes what stood before and after it for neighbours.
   *
   * @param unwanted the words, in lower case
   */
  public static String without(Set<String> unwanted, String text) {
    if (unwanted.isEmpty()) {
      return text;
    }
    String rest =
        WORD.matcher(text)
            .replaceAll(
                match ->
                    unwanted.contains(match.group().toLowerCase(Locale.ROOT))
                        ? ""
                        : Matcher.quoteReplacement(match.group()));
    return rest.equals(text) ? text : rest.strip();
  }

  /** The words in order, capitals as they were written. */
  public static List<String> asWritten(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
