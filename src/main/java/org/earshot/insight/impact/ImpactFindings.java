package org.earshot.insight.impact;

import java.util.List;

/**
 * How themes go with the score, on each scale of the inputs by itself: scores of different scales
 * are never mixed.
 *
 * @param scales one entry for each scale, that with most scored answers first; empty when nothing
 *     was scored
 */
public record ImpactFindings(List<ScaleImpact> scales) {

  /** Nothing was looked for. */
  public static final ImpactFindings NONE = new ImpactFindings(List.of());

  /** Copies the list. */
  public ImpactFindings {
    scales = List.copyOf(scales);
  }
}
