package org.earshot.report.compose;

/** The names that links within a report lead to. */
final class Places {

  static final String SUMMARY = "summary";
  static final String SIGNALS = "signals";
  static final String THEMES = "themes";
  static final String SCORES = "scores";
  static final String SEGMENTS = "segments";
  static final String ACTIONS = "actions";
  static final String TREND = "trend";
  static final String IMPACT = "impact";
  static final String OPPORTUNITIES = "opportunities";
  static final String SINCE = "since";
  static final String QUOTES = "quotes";
  static final String PRACTICES = "practices";
  static final String RECURRING = "recurring";
  static final String HANDLING = "handling";
  static final String UNANSWERED = "unanswered";
  static final String UNTHEMED = "unthemed";
  static final String REGISTER = "register";
  static final String DATA = "data";
  static final String RUN_CARD = "run-card";
  static final String ROWS = "rows";

  static final String THEME_TABLE = "theme-table";
  static final String SIGNAL_TABLE = "signal-table";
  static final String WATCH_TABLE = "watch-table";
  static final String LASTING_TABLE = "lasting-table";
  static final String NEW_TABLE = "new-table";
  static final String LINEAGE = "lineage";
  static final String GROUP_TABLE = "group-table";
  static final String IMPACT_TABLE = "impact-table";
  static final String PRACTICE_TABLE = "practice-table";
  static final String PRACTICE_SEGMENTS = "practice-segments";
  static final String PRACTICE_SCORES = "practice-scores";
  static final String PRACTICE_EVIDENCE = "practice-evidence";
  static final String SINCE_THEMES = "since-themes";
  static final String SINCE_CAUSES = "since-causes";
  static final String WEEK_TABLE = "week-table";
  static final String LIMIT_TABLE = "limit-table";
  static final String EDIT_TABLE = "edit-table";
  static final String RECONCILIATION = "reconciliation";
  static final String FILE_TABLE = "file-table";
  static final String SILENCE_TABLE = "silence-table";
  static final String YOUNG_TABLE = "young-table";
  static final String DIFFERENCE_TABLE = "difference-table";
  static final String EFFECT_TABLE = "effect-table";
  static final String SCORE_TABLE = "score-table";
  static final String REJECTION_TABLE = "rejection-table";
  static final String CASE_TABLE = "case-table";
  static final String CASE_SEGMENTS = "case-segments";
  static final String OUTCOME_TABLE = "outcome-table";
  static final String OLDEST_OPEN = "oldest-open";
  static final String MENTION_TABLE = "mention-table";
  static final String UNANSWERED_TABLE = "unanswered-table";
  static final String OLDEST_UNANSWERED = "oldest-unanswered";
  static final String UNCLEAR_TABLE = "unclear-table";
  static final String QUESTION_TABLE = "question-table";
  static final String CAUSE_TABLE = "cause-table";
  static final String RECURRENCE_TABLE = "recurrence-table";
  static final String CONTACT_TABLE = "contact-table";
  static final String CHAIN_TABLE = "chain-table";
  static final String PROBLEM_TABLE = "problem-table";

  private Places() {}

  /** A theme's row in the table of themes. */
  static String theme(String themeId) {
    return "theme-" + themeId;
  }

  /** The quotes of a signal, by its number. */
  static String signal(int number) {
    return "signal-" + number;
  }

  /** The examples of what has no theme for one reason. */
  static String silence(String reason) {
    return "silence-" + reason.replace(' ', '-');
  }

  /** A practice's row in the scorecard. */
  static String practice(String practiceId) {
    return "practice-" + practiceId;
  }

  /** A practice's quotes. */
  static String practiceQuotes(String practiceId) {
    return "practice-quotes-" + practiceId;
  }

  /** The first row of a feedback. */
  static String row(String feedbackId) {
    return "row-" + feedbackId;
  }

  /** A theme's quotes. */
  static String quotes(String themeId) {
    return "quotes-" + themeId;
  }

  /** The file of a path; of a pattern also its folder, because the pattern alone says little. */
  static String file(String path) {
    int last = path.lastIndexOf('/');
    boolean pattern = path.indexOf('*', last + 1) >= 0 || path.indexOf('?', last + 1) >= 0;
    return path.substring((pattern && last > 0 ? path.lastIndexOf('/', last - 1) : last) + 1);
  }
}
