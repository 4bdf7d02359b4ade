package org.earshot.themes;

/** The columns that theming adds to a text. */
public final class ThemeColumns {

  /** The theme's id; null when the text is near no theme. */
  public static final String THEME_ID = "theme_id";

  /**
   * The cosine of the text's vector and the theme's centre, both seen from the middle of all
   * mentions, −1 to 1; for a text without a theme, of the theme it was nearest to.
   */
  public static final String SIMILARITY = "similarity";

  private ThemeColumns() {}
}
