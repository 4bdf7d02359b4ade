package org.earshot.insight.signal;

import java.util.List;

/**
 * The weekly counts of themes between their limits.
 *
 * @param exposure what the counts are per thousand of, such as {@code Customers}; null when they
 *     are shares of those who gave feedback in the week
 * @param themes the themes that changed and those with most respondents in these weeks, at most 20,
 *     those with most respondents first
 */
public record ControlFindings(String exposure, List<ThemeControl> themes) {

  /** Nothing has limits. */
  public static final ControlFindings NONE = new ControlFindings(null, List.of());

  /** Copies the list. */
  public ControlFindings {
    themes = List.copyOf(themes);
  }
}
