package org.earshot.insight;

import org.earshot.statistics.Estimate;

/**
 * How the mentions of a theme are meant.
 *
 * @param negative how many mentions blame, or wish for something better
 * @param neutral how many do neither or both, or are unclear
 * @param positive how many praise
 * @param mean the mean sentiment of the mentions, −1 to 1; null when there are none
 */
public record ThemeSentiment(long negative, long neutral, long positive, Estimate mean) {

  /** How many mentions there are. */
  public long mentions() {
    return negative + neutral + positive;
  }
}
