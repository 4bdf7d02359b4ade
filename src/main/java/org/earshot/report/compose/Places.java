package org.earshot.report.compose;

/** The names that links within a report lead to. */
final class Places {

  static final String SUMMARY = "summary";
  static final String THEMES = "themes";
  static final String TREND = "trend";
  static final String QUOTES = "quotes";
  static final String PRACTICES = "practices";
  static final String REGISTER = "register";
  static final String DATA = "data";
  static final String RUN_CARD = "run-card";

  static final String THEME_TABLE = "theme-table";
  static final String LINEAGE = "lineage";
  static final String GROUP_TABLE = "group-table";
  static final String PRACTICE_TABLE = "practice-table";
  static final String PRACTICE_SEGMENTS = "practice-segments";
  static final String PRACTICE_SCORES = "practice-scores";
  static final String PRACTICE_EVIDENCE = "practice-evidence";
  static final String WEEK_TABLE = "week-table";
  static final String EDIT_TABLE = "edit-table";
  static final String RECONCILIATION = "reconciliation";
  static final String FILE_TABLE = "file-table";
  static final String SILENCE_TABLE = "silence-table";
  static final String SCORE_TABLE = "score-table";
  static final String REJECTION_TABLE = "rejection-table";

  private Places() {}

  /** A theme's row in the table of themes. */
  static String theme(String themeId) {
    return "theme-" + themeId;
  }

  /** A practice's row in the scorecard. */
  static String practice(String practiceId) {
    return "practice-" + practiceId;
  }

  /** A practice's quotes. */
  static String practiceQuotes(String practiceId) {
    return "practice-quotes-" + practiceId;
  }

  /** A theme's quotes. */
  static String quotes(String themeId) {
    return "quotes-" + themeId;
  }
}
