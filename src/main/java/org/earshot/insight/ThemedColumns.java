package org.earshot.insight;

/** What theming adds to feedback. */
public final class ThemedColumns {

  /** The theme with most mentions in the feedback; null when it has none. */
  public static final String THEME_ID = "theme_id";

  /** All themes of the feedback, the one with most mentions first; may be empty. */
  public static final String THEME_IDS = "theme_ids";

  /**
   * The mentions of the feedback from the first to the last, each with its start, end, mention,
   * silence, theme_id, similarity, excluded_theme_id and sentiments, and a struct of the practice
   * that it may tell of, the verdict and how sure it is.
   */
  public static final String MENTIONS = "mentions";

  private ThemedColumns() {}
}
