package org.earshot.themes;

/**
 * How much of what stood a refit left in place.
 *
 * @param shared how many distinct mentions of both fits had a theme before and have one after
 * @param kept the share (0–1) of them whose theme has the same id; NaN when there are none
 * @param adjustedRandIndex how alike the two divisions of them are, ids apart: 1 is the same, 0 is
 *     what chance gives; NaN when there are none
 */
public record Stability(long shared, double kept, double adjustedRandIndex) {

  /** Below this share of kept ids a refit is unstable. */
  public static final double LEAST_KEPT = 0.9;

  /** Below this adjusted Rand index a refit is unstable. */
  public static final double LEAST_AGREEMENT = 0.9;

  /** Whether numbers per theme can be compared with those before the refit. */
  public boolean stable() {
    return shared == 0 || (kept >= LEAST_KEPT && adjustedRandIndex >= LEAST_AGREEMENT);
  }
}
