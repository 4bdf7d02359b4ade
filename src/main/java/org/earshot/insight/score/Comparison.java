package org.earshot.insight.score;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.threeten.extra.YearWeek;

/**
 * Which weeks are compared: the last four complete ones with those before.
 *
 * @param firstRecent the first of the last four; null when no week is complete
 * @param lastComplete the last of them; null when no week is complete
 */
record Comparison(YearWeek firstRecent, YearWeek lastComplete) {

  private static final int RECENT_WEEKS = 4;

  /**
   * The weeks to compare.
   *
   * @param answers of one input
   * @param asOf the last day the run looks at; null when nothing is dated
   */
  static Comparison of(List<Answer> answers, LocalDate asOf) {
    return answers.stream()
        .map(Answer::week)
        .filter(Objects::nonNull)
        .filter(week -> isComplete(week, asOf))
        .max(YearWeek::compareTo)
        .map(last -> new Comparison(last.minusWeeks(RECENT_WEEKS - 1L), last))
        .orElse(new Comparison(null, null));
  }

  /** Whether a week's Sunday is not after the as-of day. */
  static boolean isComplete(YearWeek week, LocalDate asOf) {
    return asOf != null && !week.atDay(DayOfWeek.SUNDAY).isAfter(asOf);
  }

  /** Whether an answer is of the last four complete weeks. */
  boolean recent(Answer answer) {
    return lastComplete != null
        && answer.week() != null
        && !answer.week().isBefore(firstRecent)
        && !answer.week().isAfter(lastComplete);
  }

  /** Whether an answer is of the weeks before those. */
  boolean earlier(Answer answer) {
    return lastComplete != null && answer.week() != null && answer.week().isBefore(firstRecent);
  }
}
