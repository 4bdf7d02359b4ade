package org.earshot.insight.signal;

import java.util.Comparator;
import org.earshot.insight.ledger.Entry;

/**
 * What is counted week by week: a theme, all feedback of one kind, or either of them in a segment.
 *
 * @param kind the kind of feedback, such as {@code complaint}, of which all is counted; empty for a
 *     theme, which is counted in every kind
 * @param themeId the theme; empty for all feedback
 * @param column the column of the segment; empty for all segments
 * @param value the value of the segment; empty for all segments
 */
public record Series(String kind, String themeId, String column, String value)
    implements Comparable<Series> {

  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::kind)
          .thenComparing(Series::themeId)
          .thenComparing(Series::column)
          .thenComparing(Series::value);

  /** A theme in all feedback. */
  public static Series theme(String themeId) {
    return new Series("", themeId, "", "");
  }

  static Series total(String kind) {
    return new Series(kind, "", "", "");
  }

  /** Whoever gave feedback, of any kind. */
  static Series everybody() {
    return new Series("", "", "", "");
  }

  /** The same in one segment. */
  Series in(String segmentColumn, String segmentValue) {
    return new Series(kind, themeId, segmentColumn, segmentValue);
  }

  /** Whether all feedback is counted, whatever it speaks of. */
  public boolean isTotal() {
    return themeId.isEmpty();
  }

  /** Whether only one segment is counted. */
  public boolean isSegment() {
    return !column.isEmpty();
  }

  /** The segment in words, such as {@code Branch: Harbour}; empty for all segments. */
  public String segment() {
    return isSegment() ? column + ": " + value : "";
  }

  /** Whether a feedback is counted. */
  boolean counts(Entry entry) {
    return (kind.isEmpty() || kind.equals(entry.kind()))
        && (isTotal() || entry.speaksOf(themeId))
        && (!isSegment() || value.equals(entry.segments().get(column)));
  }

  @Override
  public int compareTo(Series other) {
    return ORDER.compare(this, other);
  }
}
