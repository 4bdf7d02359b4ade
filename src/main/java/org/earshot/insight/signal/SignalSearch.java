package org.earshot.insight.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.Proportion;
import org.threeten.extra.YearWeek;

/** Finds what changed in the last weeks beyond noise. */
public final class SignalSearch {

  /** How many complete weeks a report tests, each with a false-alarm budget of its own. */
  public static final int WEEKS = 4;

  private final SignalSettings settings;
  private final List<String> inputs;
  private final Set<String> born;
  private final SignalQuotes quotes;

  /**
   * A search.
   *
   * @param settings what the job says of its signals
   * @param inputs the names of the job's inputs
   * @param born the themes that this run found
   * @param quotes finds customers' words
   */
  public SignalSearch(
      SignalSettings settings, List<String> inputs, Set<String> born, SignalQuotes quotes) {
    this.settings = settings;
    this.inputs = List.copyOf(inputs);
    this.born = Set.copyOf(born);
    this.quotes = quotes;
  }

  /**
   * What changed.
   *
   * @param entries all feedback, in any order
   * @param asOf the last day looked at; null when no feedback has a date
   */
  public SignalFindings of(List<Entry> entries, LocalDate asOf) {
    if (asOf == null) {
      return SignalFindings.NONE;
    }
    YearWeek last = lastComplete(asOf);
    WeeklyTally tally =
        WeeklyTally.of(entries, last, new TreeSet<>(settings.watch()), theme -> true);
    WeekTests tests = new WeekTests(tally, settings.volumes(), born);
    int weeks = tally.weeks().size();
    Map<Integer, List<SignalTest>> byWeek = new LinkedHashMap<>();
    for (int week = weeks - 1; week >= Math.max(0, weeks - WEEKS); week--) {
      byWeek.put(week, tests.of(week));
    }
    List<LastingChange> steps =
        new StepSearch(tally, tests.exposures(), settings.seed()).of(themes(tally));
    List<LastingChange> lasting = steps.stream().filter(StepSearch::clear).toList();
    return new SignalFindings(
        tested(byWeek, tally, tests),
        signals(byWeek, tally, lasting, entries),
        byWeek.values().stream().flatMap(List::stream).toList(),
        born(tally, tests),
        lasting,
        steps.size(),
        noise(tests, tally),
        unfinished(entries, last),
        silent(tally));
  }

  /** The last week whose Sunday is not after a day. */
  static YearWeek lastComplete(LocalDate asOf) {
    YearWeek week = YearWeek.from(asOf);
    return asOf.getDayOfWeek() == DayOfWeek.SUNDAY ? week : week.minusWeeks(1);
  }

  private List<Series> themes(WeeklyTally tally) {
    return tally.series().stream()
        .filter(series -> !series.isTotal() && !series.isSegment())
        .filter(series -> !born.contains(series.themeId()))
        .toList();
  }

  private List<TestedWeek> tested(
      Map<Integer, List<SignalTest>> byWeek, WeeklyTally tally, WeekTests tests) {
    List<TestedWeek> tested = new ArrayList<>();
    byWeek.forEach(
        (week, all) -> {
          int series = (int) all.stream().filter(test -> !Double.isNaN(test.q())).count();
          int signals = (int) all.stream().filter(test -> test.status().changed()).count();
          boolean volumes = tests.exposures().usesVolumes(Span.before(week));
          tested.add(
              0,
              new TestedWeek(
                  tally.weeks().get(week),
                  series,
                  signals,
                  week,
                  volumes ? settings.volumes().unit() : null));
        });
    return tested;
  }

  private List<Signal> signals(
      Map<Integer, List<SignalTest>> byWeek,
      WeeklyTally tally,
      List<LastingChange> lasting,
      List<Entry> entries) {
    Map<Series, List<SignalTest>> bySeries = new LinkedHashMap<>();
    for (List<SignalTest> tests : byWeek.values()) {
      for (SignalTest test : tests) {
        if (test.status().changed()) {
          bySeries.computeIfAbsent(test.series(), series -> new ArrayList<>()).add(test);
        }
      }
    }
    WeekTests inside = inside(bySeries.keySet(), entries, tally);
    List<Signal> signals = new ArrayList<>();
    bySeries.forEach(
        (series, tests) -> {
          SignalTest latest = tests.get(0);
          boolean divide = !series.isTotal() && !series.isSegment();
          List<SignalTest> segments =
              divide
                  ? inside
                      .inside(series.themeId(), tally.weeks().indexOf(latest.week()))
                      .stream()
                      .filter(test -> test.status().changed())
                      .toList()
                  : List.of();
          signals.add(
              new Signal(
                  latest,
                  tests.stream().map(SignalTest::week).sorted().toList(),
                  firstSeen(series, tally),
                  since(series, lasting),
                  segments,
                  quotes(latest, entries)));
        });
    return signals;
  }

  /** Tests of the segments of themes that stand out, but for those that are watched anyway. */
  private WeekTests inside(Collection<Series> flagged, List<Entry> entries, WeeklyTally tally) {
    Set<String> themes =
        flagged.stream().map(Series::themeId).collect(Collectors.toCollection(TreeSet::new));
    Set<String> columns = new TreeSet<>();
    if (!flagged.isEmpty()) {
      entries.forEach(entry -> columns.addAll(entry.segments().keySet()));
    }
    columns.removeAll(settings.watch());
    if (columns.isEmpty()) {
      return new WeekTests(tally, settings.volumes(), born);
    }
    YearWeek last = tally.weeks().get(tally.weeks().size() - 1);
    return new WeekTests(
        WeeklyTally.of(entries, last, columns, themes::contains), settings.volumes(), born);
  }

  private static YearWeek firstSeen(Series series, WeeklyTally tally) {
    Series counted =
        series.isTotal() ? Series.everybody().in(series.column(), series.value()) : series;
    return tally.weeks().get(tally.of(counted).first());
  }

  private static YearWeek since(Series series, List<LastingChange> lasting) {
    return series.isSegment()
        ? null
        : lasting.stream()
            .filter(change -> change.themeId().equals(series.themeId()))
            .filter(change -> change.ratio().value() > 1)
            .map(LastingChange::week)
            .findFirst()
            .orElse(null);
  }

  private List<SignalQuote> quotes(SignalTest test, List<Entry> entries) {
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

  private List<NewTheme> born(WeeklyTally tally, WeekTests tests) {
    List<NewTheme> found = new ArrayList<>();
    int last = tally.weeks().size() - 1;
    for (String theme : new TreeSet<>(born)) {
      Series series = Series.theme(theme);
      if (last >= 0) {
        boolean seen = tally.series().contains(series);
        long count = tally.of(series).between(last, last);
        long respondents = tests.exposures().respondents(series, last);
        found.add(
            new NewTheme(
                theme,
                tally.weeks().get(last),
                new Proportion(Math.min(count, respondents), respondents).estimate(),
                count,
                seen ? firstSeen(series, tally) : null));
      }
    }
    return found;
  }

  private NoiseCheck noise(WeekTests tests, WeeklyTally tally) {
    int last = tally.weeks().size() - 1;
    List<List<Series>> pools = last < 0 ? List.of() : tests.pools(last);
    return pools.stream().allMatch(List::isEmpty)
        ? null
        : WeekShuffles.of(
            tally.weeks().get(last),
            pools.stream().map(pool -> tests.counts(pool, last)).toList(),
            new Random(settings.seed()));
  }

  private static List<YearWeek> unfinished(List<Entry> entries, YearWeek last) {
    return entries.stream()
        .map(Entry::week)
        .filter(week -> week != null && week.isAfter(last))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private List<String> silent(WeeklyTally tally) {
    int last = tally.weeks().size() - 1;
    List<String> silent = new ArrayList<>();
    for (int input : tally.kinds().keySet()) {
      if (last >= WEEKS && input < inputs.size()) {
        long[] counts = tally.of(Series.everybody()).counts(last - WEEKS, last)[input];
        boolean before = true;
        for (int week = 0; week < WEEKS; week++) {
          before &= counts[week] > 0;
        }
        if (before && counts[WEEKS] == 0) {
          silent.add(inputs.get(input));
        }
      }
    }
    return silent;
  }
}
