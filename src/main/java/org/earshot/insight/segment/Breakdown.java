package org.earshot.insight.segment;

import java.util.List;

/**
 * The themes of one input by one of its segments.
 *
 * @param input the position of the input in the job, from 0
 * @param source the input, see {@link org.earshot.ingest.ExportTitles}
 * @param segment the segment's column
 * @param values its values, most customers first
 * @param others how many more values there are: of fewer than five customers, or beyond the largest
 * @param cells every theme with every value, by theme in the order of themes, then by value in the
 *     order of values
 */
public record Breakdown(
    int input,
    String source,
    String segment,
    List<SegmentValue> values,
    int others,
    List<SegmentCell> cells) {

  /** Copies the lists. */
  public Breakdown {
    values = List.copyOf(values);
    cells = List.copyOf(cells);
  }
}
