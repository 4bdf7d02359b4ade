package org.earshot.themes;

import java.util.List;
import java.util.Set;
import org.earshot.text.WordList;
import org.earshot.text.Words;

/** Knows names that only praise or blame, whatever it is: "excellent", "service was good". */
final class Verdicts {

  /** What stands in this share of all texts is what they are all about. */
  private static final double WHAT_ALL_SPEAK_OF = 0.04;

  private final PhraseCounts counts;
  private final Phrases phrases = new Phrases();

  Verdicts(PhraseCounts counts) {
    this.counts = counts;
  }

  /** Whether a phrase only praises or blames. */
  boolean isVerdict(String phrase) {
    return !told(phrase).equals(phrase);
  }

  /** The name, said to be of general praise or blame if it is. */
  String told(String name) {
    List<String> words = Words.of(name);
    if (isOnly(words, WordList.PRAISE)) {
      return "general praise: " + name;
    }
    return isOnly(words, WordList.BLAME) ? "general blame: " + name : name;
  }

  /** Whether a phrase is one word of praise or blame. */
  static boolean isOneWord(String phrase) {
    return WordList.PRAISE.contains(phrase) || WordList.BLAME.contains(phrase);
  }

  private boolean isOnly(List<String> words, Set<String> verdict) {
    return words.stream().anyMatch(verdict::contains)
        && words.stream().noneMatch(WordList::isDenial)
        && words.stream()
            .filter(WordList::hasContent)
            .allMatch(word -> verdict.contains(word) || isCommon(word));
  }

  private boolean isCommon(String word) {
    return counts.share(phrases.stem(word)) >= WHAT_ALL_SPEAK_OF;
  }
}
