package org.earshot.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a job finds how many customers, orders or contacts there were in each week.
 *
 * @param base the folder that a relative {@code path} starts from, absolute
 * @param path a file, as delimited text or a workbook
 * @param week the column of the week: ISO weeks such as 2026-W26, or days, of which the ISO week is
 *     taken
 * @param count the column of the number, 0 or more; rows of one week are added up
 * @param segments the columns by which the numbers are divided, named as the segments of feedback
 * @param dates patterns of days, tried in this order; ISO is always understood
 */
public record VolumeSource(
    Path base, String path, String week, String count, List<String> segments, List<String> dates) {

  /** Copies the lists. */
  public VolumeSource {
    segments = List.copyOf(segments);
    dates = List.copyOf(dates);
  }
}
