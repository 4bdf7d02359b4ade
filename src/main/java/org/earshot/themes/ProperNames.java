package org.earshot.themes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.text.WordList;
import org.earshot.text.Words;

/**
 * Knows the proper names in some texts, such as those of staff. Within a sentence the capital
 * tells; a word that only ever begins one is judged by its part of speech.
 */
final class ProperNames {

  /** Of a proper name's uses, the share in small letters at most. */
  private static final double SMALL_SHARE = 0.4;

  private final Set<String> names = new HashSet<>();

  /** The proper names in some texts; those that are mostly in capitals do not tell. */
  ProperNames(List<String> texts) {
    Map<String, Uses> uses = new HashMap<>();
    PhraseGrammar grammar = new PhraseGrammar();
    for (String text : texts) {
      List<String> words = Capitals.tells(text) ? Words.asWritten(text) : List.of();
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        Uses own = uses.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Uses());
        if (!hasOneCapital(word)) {
          own.others++;
        } else if (i > 0) {
          own.within++;
        } else if (!WordList.STOP_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
          own.first++;
          own.firstNames += grammar.beginsWithName(words) ? 1 : 0;
        }
      }
    }
    uses.forEach(
        (word, own) -> {
          if (own.areOfAName() && !WordList.STOP_WORDS.contains(word)) {
            names.add(word);
          }
        });
  }

  /** Whether a word, in lower case, is one; "gp", which is written "GP", is none. */
  boolean contains(String word) {
    return names.contains(word);
  }

  private static boolean hasOneCapital(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  /** How often a word is written how. */
  private static final class Uses {
    private int within;
    private int first;
    private int firstNames;
    private int others;

    private boolean areOfAName() {
      boolean capital = within > 0 || 2 * firstNames > first;
      return capital && others <= SMALL_SHARE * (within + first + others);
    }
  }
}
