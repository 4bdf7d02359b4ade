package org.earshot.insight.signal;

import java.util.List;
import org.earshot.statistics.ControlLimits;
import org.threeten.extra.YearWeek;

/**
 * A theme's weeks between their limits.
 *
 * @param themeId the theme
 * @param weeks the weeks that the latest test looks at, oldest first, and those that are not over
 */
public record ThemeControl(String themeId, List<Week> weeks) {

  /** Copies the list. */
  public ThemeControl {
    weeks = List.copyOf(weeks);
  }

  /**
   * One week.
   *
   * @param week the week
   * @param base what the count is out of: respondents, or the volume of {@link
   *     ControlFindings#exposure}; 0 when there was nothing to count
   * @param limits the count and its limits
   * @param complete whether the week was over
   */
  public record Week(YearWeek week, double base, ControlLimits limits, boolean complete) {

    /** Whether something other than chance was at work; nothing is said of a week not over. */
    public boolean fired() {
      return complete && limits.rule() != null;
    }
  }
}
