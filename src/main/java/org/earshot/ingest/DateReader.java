package org.earshot.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the dates of one file: ISO first, then the job's patterns.
 *
 * <p>A day such as 3/4/2026 fits more than one pattern, so that a file is judged as a whole: the
 * pattern that fits most of its dates is tried before the others, of several equally good ones the
 * one that the job names first. A file whose dates all fit the job's first pattern is therefore
 * read by it alone.
 */
final class DateReader {

  private final List<String> named;
  private final List<DatePattern> patterns;

  private DateReader(List<String> named, List<DatePattern> patterns) {
    this.named = named;
    this.patterns = patterns;
  }

  /** A reader that tries the patterns in the order of the job. */
  static DateReader inOrder(List<String> patterns) {
    return new DateReader(patterns, patterns.stream().map(DatePattern::of).toList());
  }

  /**
   * A reader that tries first what fits most dates of a file.
   *
   * @param records all records of the file
   * @param position where the date stands in them
   */
  DateReader preferringWhatFits(Iterator<ExportRecord> records, int position) {
    int[] fits = new int[patterns.size()];
    while (records.hasNext()) {
      String cell = records.next().cell(position);
      if (!CellText.isBlank(cell) && DatePattern.ISO.read(cell) == null) {
        for (int i = 0; i < fits.length; i++) {
          fits[i] += patterns.get(i).read(cell) == null ? 0 : 1;
        }
      }
    }
    List<DatePattern> byFit = new ArrayList<>(patterns);
    byFit.sort(Comparator.comparingInt(pattern -> -fits[patterns.indexOf(pattern)]));
    return new DateReader(named, byFit);
  }

  /** Whether the order of the patterns can matter. */
  boolean choosesAmongPatterns() {
    return patterns.size() > 1;
  }

  /** The date of a filled cell; null when it fits nothing. */
  LocalDate read(String cell) {
    LocalDate date = DatePattern.ISO.read(cell);
    for (int i = 0; date == null && i < patterns.size(); i++) {
      date = patterns.get(i).read(cell);
    }
    return date;
  }

  /** What dates may look like, in words, such as {@code d/M/yyyy or ISO}. */
  String allowed() {
    return Stream.concat(named.stream(), Stream.of("ISO (2026-06-28)"))
        .collect(Collectors.joining(", "))
        .replaceFirst(", (?=ISO)", " or ");
  }
}
