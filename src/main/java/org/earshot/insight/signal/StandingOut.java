package org.earshot.insight.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.RateRatio;
import org.earshot.statistics.WeeklyCounts;

/**
 * The series that stood out, each once. A rate that stays high becomes the usual after some weeks,
 * so that the weekly test falls silent although nothing has been mended: such a series stands as
 * long as the last weeks are clearly above those before it first stood out.
 */
final class StandingOut {

  private static final double LEAST_RATIO = 1.5;
  private static final int FEWEST = 5;

  private static final Comparator<Signal> ORDER =
      Comparator.comparing((Signal signal) -> signal.test().week())
          .reversed()
          .thenComparingDouble(signal -> signal.test().q())
          .thenComparing(Signal::series);

  private final WeeklyTally tally;
  private final WeekTests tests;
  private final SignalSettings settings;
  private final List<Entry> entries;
  private final SignalQuotes quotes;

  StandingOut(
      WeeklyTally tally,
      WeekTests tests,
      SignalSettings settings,
      List<Entry> entries,
      SignalQuotes quotes) {
    this.tally = tally;
    this.tests = tests;
    this.settings = settings;
    this.entries = entries;
    this.quotes = quotes;
  }

  /**
   * The signals of the last weeks and those that stand since before, latest week first.
   *
   * @param byWeek the tests of the weeks, latest first
   */
  List<Signal> of(Map<Integer, List<SignalTest>> byWeek) {
    Map<Series, List<SignalTest>> flagged = new LinkedHashMap<>();
    for (List<SignalTest> all : byWeek.values()) {
      for (SignalTest test : all) {
        if (test.status().changed()) {
          flagged.computeIfAbsent(test.series(), series -> new ArrayList<>()).add(test);
        }
      }
    }
    Map<Series, RateRatio> still = new LinkedHashMap<>();
    flagged.forEach((series, all) -> still.put(series, still(all)));
    int recent = tally.weeks().size() - SignalSearch.WEEKS;
    flagged.keySet().removeIf(series -> !stands(still.get(series), flagged.get(series), recent));
    WeekTests inside = inside(flagged.keySet());
    return flagged.entrySet().stream()
        .map(one -> signal(one.getValue(), still.get(one.getKey()), inside))
        .sorted(ORDER)
        .toList();
  }

  private boolean stands(RateRatio still, List<SignalTest> flagged, int recent) {
    return week(flagged.get(0)) >= recent || clear(still);
  }

  private static boolean clear(RateRatio still) {
    return still.ratio().low() > 1 && still.ratio().value() >= LEAST_RATIO;
  }

  /** The last weeks against the baseline of the first week that stood out. */
  private RateRatio still(List<SignalTest> flagged) {
    SignalTest first = flagged.get(flagged.size() - 1);
    Span before = Span.before(week(first));
    int last = tally.weeks().size() - 1;
    Span span = new Span(before.from(), last, before.usualFrom(), before.usualTo());
    WeeklyCounts counts = tests.exposures().counts(first.series(), span);
    int start = Math.max(0, span.end() - SignalSearch.WEEKS + 1);
    long now = counts.counted(start, span.end() + 1);
    double exposed = counts.exposed(start, span.end() + 1);
    double usual = counts.exposed(span.baselineStart(), span.baselineEnd());
    return now < FEWEST || exposed == 0 || usual == 0
        ? RateRatio.of(0, 1, 0, 1)
        : RateRatio.of(
            now, exposed, counts.counted(span.baselineStart(), span.baselineEnd()), usual);
  }

  private Signal signal(List<SignalTest> flagged, RateRatio still, WeekTests inside) {
    SignalTest latest = flagged.get(0);
    Series series = latest.series();
    boolean divide = !series.isTotal() && !series.isSegment();
    return new Signal(
        latest,
        flagged.stream().map(SignalTest::week).sorted().toList(),
        tally.firstSeen(series),
        clear(still) ? still.ratio() : null,
        divide
            ? inside.inside(series.themeId(), week(latest)).stream()
                .filter(test -> test.status().changed())
                .toList()
            : List.of(),
        quotes(latest));
  }

  /** Tests of the segments of themes that stand out, but for those that are watched anyway. */
  private WeekTests inside(Set<Series> flagged) {
    Set<String> themes =
        flagged.stream().map(Series::themeId).collect(Collectors.toCollection(TreeSet::new));
    Set<String> columns = new TreeSet<>();
    if (!flagged.isEmpty()) {
      entries.forEach(entry -> columns.addAll(entry.segments().keySet()));
    }
    settings.watch().forEach(columns::remove);
    WeeklyTally divided =
        WeeklyTally.of(
            columns.isEmpty() ? List.of() : entries,
            tally.weeks().isEmpty() ? null : tally.weeks().get(tally.weeks().size() - 1),
            columns,
            themes::contains);
    return new WeekTests(divided, settings.volumes(), Set.of());
  }

  private List<SignalQuote> quotes(SignalTest test) {
    if (test.series().isTotal()) {
      return List.of();
    }
    Set<String> ofTheWeek =
        entries.stream()
            .filter(entry -> test.week().equals(entry.week()))
            .filter(test.series()::counts)
            .map(Entry::id)
            .collect(Collectors.toSet());
    return quotes.of(test.series().themeId(), ofTheWeek);
  }

  private int week(SignalTest test) {
    return tally.weeks().indexOf(test.week());
  }
}
