package org.earshot.insight.impact;

import java.util.List;
import java.util.Set;
import org.earshot.text.WordList;
import org.earshot.text.Words;

/**
 * Recognises themes that say the score again in words, such as "very good service": general praise
 * or blame, of which a link with the score would be circular.
 */
final class Restatement {

  /** How the names of themes of only praise or blame begin. */
  private static final List<String> BEGINNINGS = List.of("general praise:", "general blame:");

  /** What praise or blame of everything is said of. */
  private static final Set<String> EVERYTHING =
      Set.of(
          "service",
          "services",
          "experience",
          "experiences",
          "visit",
          "stay",
          "job",
          "overall",
          "whole",
          "gratitude",
          "grateful",
          "satisfaction",
          "dissatisfaction",
          "recommend",
          "recommended",
          "customer",
          "company");

  private Restatement() {}

  /** Whether the name of a theme says nothing but how good or bad it was. */
  static boolean is(String name) {
    if (BEGINNINGS.stream().anyMatch(name::startsWith)) {
      return true;
    }
    List<String> telling = Words.of(name).stream().filter(Restatement::tells).toList();
    return !telling.isEmpty()
        && telling.stream().anyMatch(Restatement::judges)
        && telling.stream().allMatch(word -> judges(word) || EVERYTHING.contains(word));
  }

  private static boolean tells(String word) {
    return WordList.hasContent(word) || judges(word);
  }

  private static boolean judges(String word) {
    return WordList.PRAISE.contains(word) || WordList.BLAME.contains(word);
  }
}
