package org.earshot.insight.signal;

import java.util.List;
import java.util.Set;

/** Finds customers' words for a signal. */
@FunctionalInterface
public interface SignalQuotes {

  /** How many quotes a signal has at most. */
  int SHOWN = 2;

  /**
   * The quotes of a theme.
   *
   * @param themeId the theme
   * @param feedback the ids of the feedback to be quoted rather than any other
   * @return {@link #SHOWN} at most
   */
  List<SignalQuote> of(String themeId, Set<String> feedback);
}
