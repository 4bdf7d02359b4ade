package org.earshot.insight.action;

import java.util.List;
import java.util.Set;
import org.earshot.statistics.WeeklyCounts;
import org.earshot.statistics.WeeklyExceedance;
import org.earshot.statistics.WeeklyVerdict;

/**
 * The weeks just before an action in which one of its themes stood out. After such a week counts
 * fall by themselves, so that it would make any action look good.
 */
final class Triggers {

  /** How long before an action the burst may lie that gave rise to it. */
  private static final int WEEKS = 8;

  private final List<String> themeIds;
  private final List<WeeklyCounts> series;

  /**
   * The weeks around an action.
   *
   * @param themeIds all themes, which share the false-alarm budget of a week
   */
  Triggers(ThemeWeeks weeks, List<String> themeIds) {
    this.themeIds = themeIds;
    this.series = themeIds.stream().map(theme -> weeks.series(Set.of(theme))).toList();
  }

  /** Whether a week may have given rise to an action that began at another. */
  boolean triggered(int week, int start, List<String> themes) {
    if (week >= start || start - week > WEEKS) {
      return false;
    }
    List<WeeklyExceedance> tests = WeeklyExceedance.of(series, week);
    return themes.stream()
        .map(theme -> tests.get(themeIds.indexOf(theme)).verdict())
        .anyMatch(
            verdict -> verdict == WeeklyVerdict.SIGNAL || verdict == WeeklyVerdict.PROVISIONAL);
  }
}
