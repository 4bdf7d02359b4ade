package org.earshot.themes;

/**
 * How themes are found.
 *
 * @param number how many themes to find, at least 2; null lets the data decide
 * @param groups how many theme groups to make, at least 1; null lets the data decide
 * @param sample how many distinct mentions at most the themes are found on; all mentions are then
 *     assigned to them
 * @param seed where the pseudo-random choices start from
 */
public record ThemeSettings(Integer number, Integer groups, int sample, long seed) {

  /** What a job gets that says nothing of themes. */
  public static final ThemeSettings DEFAULT = new ThemeSettings(null, null, 20_000, 7);
}
