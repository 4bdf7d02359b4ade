package org.earshot.themes;

import java.util.List;

/**
 * A theme as the register knows it, whether reports show it or not.
 *
 * @param theme the theme, named and grouped as the analyst wants it
 * @param foundName what the machine calls it; null for a theme that was split off another
 * @param fate where its mentions go
 * @param mergedInto the theme that its mentions count for; null when it is not merged
 * @param subThemes its parts that can be split off, by name, largest first
 */
public record RegisteredTheme(
    Theme theme, String foundName, Fate fate, String mergedInto, List<String> subThemes) {

  /** Copies the list. */
  public RegisteredTheme {
    subThemes = List.copyOf(subThemes);
  }

  /** Where the mentions of a theme go. */
  public enum Fate {
    /** Reports show them under this theme. */
    SHOWN("shown"),
    /** Reports show them under another theme. */
    MERGED("merged"),
    /** Reports count them and leave them out. */
    EXCLUDED("excluded");

    private final String word;

    Fate(String word) {
      this.word = word;
    }

    /** The word used in lists. */
    public String word() {
      return word;
    }
  }
}
