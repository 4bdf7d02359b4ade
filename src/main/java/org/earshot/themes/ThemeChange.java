package org.earshot.themes;

/**
 * What became of a theme.
 *
 * @param kind what happened
 * @param themeId the theme it happened to
 * @param name its name
 * @param otherId the theme it was split from or merged into; null for other kinds
 * @param otherName the other theme's name; null when there is none
 */
public record ThemeChange(
    Kind kind, String themeId, String name, String otherId, String otherName) {

  /** What may happen to a theme. */
  public enum Kind {
    /** It is new, and not a part of one that stood. */
    BORN("born"),
    /** It is new, and most of it was of another theme, which stands on. */
    SPLIT("split from"),
    /** It is no more, and most of it is of another theme now. */
    MERGED("merged into"),
    /** It is no more, and what was left of it is of no other theme, or of many. */
    GONE("gone");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The change in words, to be followed by the other theme where there is one. */
    public String word() {
      return word;
    }
  }
}
