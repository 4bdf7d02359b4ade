package org.earshot.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.JobProblem;
import org.earshot.themes.register.EditKey;

/** What a person writes into a cell of the register's sheet, as values of the register. */
final class SheetValues {

  private static final Set<String> YES = Set.of("yes", "y", "x", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");

  private SheetValues() {}

  /**
   * The values of a cell.
   *
   * @param cell what it says; nothing says nothing
   * @param place where it is
   * @throws JobProblem when the key cannot have such a value
   */
  static List<String> of(EditKey key, String cell, String place) {
    String words = cell.strip();
    if (words.isEmpty()) {
      return List.of();
    }
    return switch (key.kind()) {
      case TEXT -> List.of(words.replaceAll("\\s+", " "));
      case PHRASES -> phrases(words);
      case THEME, DAY -> checked(key, words.toUpperCase(Locale.ROOT), words, place);
      case SWITCH -> onOrOff(key, words.toLowerCase(Locale.ROOT), place);
    };
  }

  /** The phrases of a cell, parted by semicolons or lines. */
  static List<String> phrases(String cell) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : cell.split("[;\n]", -1)) {
      if (!phrase.isBlank()) {
        phrases.add(phrase.strip().replaceAll("\\s+", " "));
      }
    }
    return phrases;
  }

  private static List<String> checked(EditKey key, String upper, String words, String place) {
    String value = key.kind() == EditKey.Kind.THEME ? themeId(upper) : words;
    if (!RegisterFile.isAllowed(key, value)) {
      throw problem(key, words, RegisterFile.expected(key), place);
    }
    return List.of(value);
  }

  /** The letters of a theme that was split off are small ones. */
  private static String themeId(String upper) {
    return upper.isEmpty()
        ? upper
        : upper.substring(0, 1) + upper.substring(1).toLowerCase(Locale.ROOT);
  }

  private static List<String> onOrOff(EditKey key, String lower, String place) {
    if (YES.contains(lower)) {
      return List.of("true");
    }
    if (NO.contains(lower)) {
      return List.of();
    }
    throw problem(key, lower, "yes or nothing", place);
  }

  private static JobProblem problem(EditKey key, String found, String expected, String place) {
    return new JobProblem(
        place + ": " + key.word() + ": '" + found + "' must be " + expected + ".");
  }
}
