package org.earshot.themes;

/** The columns that theming adds to a text. */
public final class ThemeColumns {

  /** The theme's id; null when the text is near no theme or its theme is excluded. */
  public static final String THEME_ID = "theme_id";

  /**
   * The cosine of the text's vector and the theme's centre, both seen from the middle of all
   * mentions, −1 to 1; for a text without a theme, of the theme it was nearest to.
   */
  public static final String SIMILARITY = "similarity";

  /** The id of the text's theme when the analyst excludes it from reports; else null. */
  public static final String EXCLUDED_ID = "excluded_theme_id";

  private ThemeColumns() {}
}
