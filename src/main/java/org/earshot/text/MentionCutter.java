package org.earshot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts the text of one feedback into mentions. Not safe for use by several threads at once.
 *
 * <p>What is too short or has no content of its own is a mention too, but says why it can have no
 * theme ({@link Silence}), so that nothing a customer wrote is lost from the count.
 */
final class MentionCutter {

  private static final int FEWEST_LETTERS = 3;

  private final SentenceSplitter splitter = new SentenceSplitter();

  /**
   * A piece of one cell.
   *
   * @param start where it starts in the cell, from 0, in Unicode code points
   * @param end where it ends in the cell, exclusive, in Unicode code points
   * @param text what it says, on one line and redacted
   * @param gist the text without the stop words of its export
   * @param silence why it can have no theme; null when it has content
   * @param skeleton the words with numbers and the row's own facts masked, by which stock phrases
   *     are known
   */
  record Mention(int start, int end, String text, String gist, Silence silence, String skeleton) {}

  /**
   * The mentions of a cell, in order.
   *
   * @param cell the text of the cell, character for character
   * @param facts what the row's other columns say, such as the branch; words that only repeat it
   *     are no content
   * @param stopWords words, in lower case, that say nothing in this export
   */
  List<Mention> cut(String cell, Collection<String> facts, Set<String> stopWords) {
    String plain = PlainText.of(cell);
    Set<String> known = new HashSet<>();
    facts.forEach(fact -> known.addAll(Words.of(PlainText.of(fact))));
    List<Mention> mentions = new ArrayList<>();
    for (Span piece : splitter.split(plain)) {
      String text =
          Redactor.redact(PlainText.onOneLine(plain.substring(piece.start(), piece.end())));
      String gist = Words.without(stopWords, text);
      List<String> words = Words.of(text);
      mentions.add(
          new Mention(
              cell.codePointCount(0, piece.start()),
              cell.codePointCount(0, piece.end()),
              text,
              gist,
              silence(text, Words.of(gist), known),
              skeleton(words, known)));
    }
    return mentions;
  }

  private static Silence silence(String text, List<String> words, Set<String> facts) {
    long letters =
        words.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return Silence.TOO_SHORT;
    }
    if (OtherLanguage.isIn(words)) {
      return Silence.OTHER_LANGUAGE;
    }
    // "This is not my debt" says more than its column "Debt".
    boolean denied = words.stream().anyMatch(WordList::isDenial);
    boolean content =
        words.stream()
            .anyMatch(word -> WordList.hasContent(word) && (denied || !facts.contains(word)));
    return content && !Courtesy.isWhole(text) ? null : Silence.NO_CONTENT;
  }

  private static String skeleton(List<String> words, Set<String> facts) {
    StringBuilder skeleton = new StringBuilder();
    for (String word : words) {
      boolean masked = facts.contains(word) || word.codePoints().anyMatch(Character::isDigit);
      skeleton.append(masked ? "#" : word).append(' ');
    }
    return skeleton.toString().trim();
  }
}
