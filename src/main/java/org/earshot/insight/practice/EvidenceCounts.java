package org.earshot.insight.practice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ResponseColumn;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.SmallNumbers;

/** Counts, over all cases, what the columns that a job names tell of how they were answered. */
final class EvidenceCounts {

  private static final Set<String> YES = Set.of("yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");

  private final Map<Evidence, Count> counts = new EnumMap<>(Evidence.class);
  private final List<ExportSource> inputs;
  private final LocalDate asOf;

  private EvidenceCounts(List<ExportSource> inputs, LocalDate asOf) {
    this.inputs = inputs;
    this.asOf = asOf;
  }

  /**
   * The counts of all cases.
   *
   * @param asOf the last day that was looked at; null when no feedback is dated
   */
  static EvidenceCounts of(List<Entry> entries, List<ExportSource> inputs, LocalDate asOf) {
    EvidenceCounts counts = new EvidenceCounts(inputs, asOf);
    Set<String> cases = new HashSet<>();
    for (Entry entry : entries) {
      String id = entry.caseId() == null ? entry.id() : entry.input() + " " + entry.caseId();
      if (cases.add(id)) {
        counts.add(entry);
      }
    }
    return counts;
  }

  /** What is known of some kinds of evidence, in their order. */
  List<EvidenceCount> of(List<Evidence> wanted) {
    List<EvidenceCount> known = new ArrayList<>();
    for (Evidence evidence : wanted) {
      Count count = counts.get(evidence);
      if (count != null && count.n >= SmallNumbers.FEWEST_TO_SHOW) {
        known.add(new EvidenceCount(evidence, count.against, count.n));
      }
    }
    return known;
  }

  private void add(Entry entry) {
    boolean answered = has(entry, ResponseColumn.ANSWERED);
    if (named(entry, ResponseColumn.ANSWERED)) {
      count(Evidence.ANSWERED, !answered);
      if (says(entry, ResponseColumn.CONTACT_WANTED, YES)) {
        count(Evidence.CONTACT_WANTED, !answered);
      }
    }
    if (named(entry, ResponseColumn.CLOSED)) {
      count(Evidence.CLOSED, !has(entry, ResponseColumn.CLOSED));
    }
    count(entry, ResponseColumn.TIMELY, Evidence.TIMELY, NO);
    count(entry, ResponseColumn.REOPENED, Evidence.REOPENED, YES);
    promised(entry);
  }

  private void promised(Entry entry) {
    LocalDate promised = day(entry, ResponseColumn.PROMISED);
    ResponseColumn end =
        named(entry, ResponseColumn.CLOSED) ? ResponseColumn.CLOSED : ResponseColumn.ANSWERED;
    if (promised == null || !named(entry, end)) {
      return;
    }
    LocalDate done = day(entry, end);
    if (done != null) {
      count(Evidence.PROMISED, done.isAfter(promised));
    } else if (!has(entry, end) && asOf != null && promised.isBefore(asOf)) {
      count(Evidence.PROMISED, true);
    }
  }

  /** Counts a column of yes and no; other words are not counted. */
  private void count(Entry entry, ResponseColumn column, Evidence evidence, Set<String> against) {
    if (says(entry, column, YES) || says(entry, column, NO)) {
      count(evidence, says(entry, column, against));
    }
  }

  private void count(Evidence evidence, boolean against) {
    Count count = counts.computeIfAbsent(evidence, one -> new Count());
    count.n++;
    count.against += against ? 1 : 0;
  }

  private boolean named(Entry entry, ResponseColumn column) {
    return inputs.get(entry.input()).columns().responses().containsKey(column);
  }

  private static boolean has(Entry entry, ResponseColumn column) {
    return entry.responses().containsKey(column.key());
  }

  private static boolean says(Entry entry, ResponseColumn column, Set<String> words) {
    String value = entry.responses().get(column.key());
    return value != null && words.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  /** The day that a column holds; null when it holds none. */
  private static LocalDate day(Entry entry, ResponseColumn column) {
    String value = entry.responses().get(column.key());
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException words) {
      return null;
    }
  }

  private static final class Count {

    private long against;
    private long n;
  }
}
