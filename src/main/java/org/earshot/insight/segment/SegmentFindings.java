package org.earshot.insight.segment;

import java.util.List;

/**
 * Themes by segment.
 *
 * @param breakdowns one for each segment of each input, in the order of the inputs, then by name;
 *     only segments with two values or more of five customers or more
 * @param tested how many differences were tested; they share one false-discovery budget
 */
public record SegmentFindings(List<Breakdown> breakdowns, int tested) {

  /** No segments. */
  public static final SegmentFindings NONE = new SegmentFindings(List.of(), 0);

  /** The largest q-value of a difference that stands out: one in ten of them may be by chance. */
  public static final double BUDGET = 0.10;

  /** Copies the list. */
  public SegmentFindings {
    breakdowns = List.copyOf(breakdowns);
  }
}
