package org.earshot.insight.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ExportTitles;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.BenjaminiHochberg;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;

/**
 * Computes which themes the customers of one segment speak of more or less often than the rest.
 * Every input by itself, since a difference between a survey and a complaint form is none between
 * branches.
 */
public final class Segments {

  /** The most values of a segment that are looked at, the largest. */
  private static final int VALUES = 40;

  /** Fewer than so many to be expected need the exact test of two shares (Cochran 1954). */
  private static final double FEWEST_EXPECTED = 5;

  /**
   * Where fewer are to be expected, hardly any count would stand out, and to test them all would
   * use up the budget.
   */
  private static final double FEWEST_TESTED = 1;

  private Segments() {}

  /**
   * The themes of a run by segment.
   *
   * @param entries all feedback
   * @param inputs the job's inputs
   * @param themeIds the themes, in the order of reports
   */
  public static SegmentFindings of(
      List<Entry> entries, List<ExportSource> inputs, List<String> themeIds) {
    Map<Integer, Map<String, List<Entry>>> byInput = new TreeMap<>();
    for (Entry entry : entries) {
      byInput
          .computeIfAbsent(entry.input(), i -> new LinkedHashMap<>())
          .computeIfAbsent(entry.respondent(), r -> new ArrayList<>())
          .add(entry);
    }
    List<String> titles = ExportTitles.of(inputs);
    List<Breakdown> breakdowns = new ArrayList<>();
    byInput.forEach(
        (input, customers) -> {
          for (String segment : segments(customers)) {
            Breakdown breakdown =
                breakdown(
                    input,
                    titles.get(input),
                    segment,
                    SegmentCounts.of(customers, segment),
                    themeIds);
            if (breakdown.values().size() > 1) {
              breakdowns.add(breakdown);
            }
          }
        });
    return judged(breakdowns);
  }

  private static SortedSet<String> segments(Map<String, List<Entry>> customers) {
    SortedSet<String> segments = new TreeSet<>();
    customers
        .values()
        .forEach(own -> own.forEach(entry -> segments.addAll(entry.segments().keySet())));
    return segments;
  }

  private static Breakdown breakdown(
      int input, String source, String segment, SegmentCounts counts, List<String> themeIds) {
    List<SegmentValue> values =
        counts.customers().entrySet().stream()
            .map(
                one ->
                    new SegmentValue(one.getKey(), one.getValue(), SmallNumbers.of(one.getValue())))
            .filter(value -> value.size() != Telling.HIDDEN)
            .sorted(
                Comparator.comparingLong((SegmentValue value) -> -value.customers())
                    .thenComparing(SegmentValue::value))
            .limit(VALUES)
            .toList();
    List<SegmentCell> cells = new ArrayList<>();
    for (String theme : themeIds) {
      boolean[] hidden =
          SmallNumbers.hidden(
              values.stream()
                  .mapToLong(value -> counts.within(value.value(), theme).count())
                  .toArray());
      for (int i = 0; i < values.size(); i++) {
        cells.add(cell(theme, values.get(i), counts, hidden[i]));
      }
    }
    return new Breakdown(
        input, source, segment, values, counts.customers().size() - values.size(), cells);
  }

  private static SegmentCell cell(
      String theme, SegmentValue value, SegmentCounts counts, boolean hidden) {
    Proportion within = counts.within(value.value(), theme);
    Proportion elsewhere = counts.elsewhere(value.value(), theme);
    double expected =
        (double) within.n() * (within.count() + elsewhere.count()) / (within.n() + elsewhere.n());
    double p =
        expected < FEWEST_TESTED || elsewhere.n() == 0
            ? Double.NaN
            : expected < FEWEST_EXPECTED
                ? within.exactDifferenceProbability(elsewhere)
                : within.differenceProbability(elsewhere);
    // What is hidden is tested all the same, so that the budget does not tell of it.
    return hidden
        ? new SegmentCell(theme, value.value(), 0, null, null, p, Double.NaN, Telling.HIDDEN)
        : new SegmentCell(
            theme,
            value.value(),
            within.count(),
            within.estimate(),
            within.minus(elsewhere),
            p,
            Double.NaN,
            value.size());
  }

  private static SegmentFindings judged(List<Breakdown> breakdowns) {
    double[] p =
        breakdowns.stream()
            .flatMap(breakdown -> breakdown.cells().stream())
            .mapToDouble(SegmentCell::p)
            .toArray();
    double[] q = BenjaminiHochberg.adjust(p);
    List<Breakdown> judged = new ArrayList<>();
    int at = 0;
    int tested = 0;
    for (Breakdown breakdown : breakdowns) {
      List<SegmentCell> cells = new ArrayList<>();
      for (SegmentCell cell : breakdown.cells()) {
        tested += Double.isNaN(p[at]) ? 0 : 1;
        cells.add(cell.within(q[at++]));
      }
      judged.add(
          new Breakdown(
              breakdown.input(),
              breakdown.source(),
              breakdown.segment(),
              breakdown.values(),
              breakdown.others(),
              cells));
    }
    return new SegmentFindings(judged, tested);
  }
}
