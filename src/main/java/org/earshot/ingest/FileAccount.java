package org.earshot.ingest;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** What became of the rows, or cells, of one file. */
final class FileAccount implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
  private final Map<ScoreFate, Long> scores = new EnumMap<>(ScoreFate.class);
  private long undated;
  private long datesWritten;
  private long datesUnreadable;
  private Integer newest;

  /**
   * Takes a row in.
   *
   * @param day its date as days since 1970-01-01; null when undated
   */
  void add(Fate fate, ScoreFate score, boolean dateWritten, boolean dateUnreadable, Integer day) {
    fates.merge(fate, 1L, Long::sum);
    datesWritten += dateWritten ? 1 : 0;
    datesUnreadable += dateUnreadable ? 1 : 0;
    if (fate == Fate.USABLE) {
      scores.merge(score, 1L, Long::sum);
      undated += day == null ? 1 : 0;
      newest = newer(newest, day);
    }
  }

  /** Takes in what another task counted of the same file. */
  void merge(FileAccount other) {
    other.fates.forEach((fate, rows) -> fates.merge(fate, rows, Long::sum));
    other.scores.forEach((score, rows) -> scores.merge(score, rows, Long::sum));
    undated += other.undated;
    datesWritten += other.datesWritten;
    datesUnreadable += other.datesUnreadable;
    newest = newer(newest, other.newest);
  }

  /** All rows. */
  long rows() {
    return fates.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The rows of one fate. */
  long rows(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }

  /** The usable rows whose score has one fate. */
  long usable(ScoreFate score) {
    return scores.getOrDefault(score, 0L);
  }

  /** The usable rows without a date. */
  long undated() {
    return undated;
  }

  /** Whether dates are written and not one can be read. */
  boolean dateNeverReadable() {
    return datesWritten > 0 && datesWritten == datesUnreadable;
  }

  /** The newest date of a usable row as days since 1970-01-01; null when none is dated. */
  Integer newest() {
    return newest;
  }

  private static Integer newer(Integer one, Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.max(one, other);
  }
}
