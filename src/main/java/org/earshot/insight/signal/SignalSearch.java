package org.earshot.insight.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.Proportion;
import org.threeten.extra.YearWeek;

/** Finds what changed in the last weeks beyond noise. */
public final class SignalSearch {

  /** How many complete weeks a report tests, each with a false-alarm budget of its own. */
  public static final int WEEKS = 4;

  /** For how many weeks a signal is remembered while the rate stays high. */
  public static final int REMEMBERED = 26;

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
    List<List<SignalTest>> all =
        IntStream.range(Math.max(0, weeks - REMEMBERED), weeks)
            .parallel()
            .mapToObj(tests::of)
            .toList();
    for (int i = all.size() - 1; i >= 0; i--) {
      byWeek.put(weeks - all.size() + i, all.get(i));
    }
    List<Signal> signals = new StandingOut(tally, tests, settings, entries, quotes).of(byWeek);
    byWeek.keySet().removeIf(week -> week < weeks - WEEKS);
    StepSearch search = new StepSearch(tally, tests.exposures(), settings.seed());
    List<LastingChange> steps = new ArrayList<>(search.of(series(tally, one -> !one.isSegment())));
    steps.addAll(search.of(series(tally, Series::isSegment)));
    List<LastingChange> lasting = steps.stream().filter(StepSearch::clear).toList();
    Set<String> changed = new TreeSet<>();
    signals.forEach(signal -> changed.add(signal.series().themeId()));
    lasting.forEach(change -> changed.add(change.series().themeId()));
    return new SignalFindings(
        tested(byWeek, tally, tests),
        signals,
        byWeek.values().stream().flatMap(List::stream).toList(),
        born(tally, tests),
        lasting,
        steps.size(),
        noise(tests, tally),
        unfinished(entries, last),
        silent(tally),
        ControlCharts.of(entries, last, settings.volumes(), born, changed));
  }

  /** The last week whose Sunday is not after a day. */
  static YearWeek lastComplete(LocalDate asOf) {
    YearWeek week = YearWeek.from(asOf);
    return asOf.getDayOfWeek() == DayOfWeek.SUNDAY ? week : week.minusWeeks(1);
  }

  private List<Series> series(WeeklyTally tally, Predicate<Series> which) {
    return tally.series().stream()
        .filter(series -> !series.isTotal() && which.test(series))
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
          String exposure = volumes ? settings.volumes().unit() : null;
          tested.add(0, new TestedWeek(tally.weeks().get(week), series, signals, week, exposure));
        });
    return tested;
  }

  private List<NewTheme> born(WeeklyTally tally, WeekTests tests) {
    List<NewTheme> found = new ArrayList<>();
    int last = tally.weeks().size() - 1;
    for (String theme : new TreeSet<>(born)) {
      Series series = Series.theme(theme);
      if (last >= 0) {
        long count = tally.of(series).between(last, last);
        long respondents = tests.exposures().respondents(series, last);
        found.add(
            new NewTheme(
                theme,
                tally.weeks().get(last),
                new Proportion(Math.min(count, respondents), respondents).estimate(),
                count,
                tally.firstSeen(series)));
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
        .sorted()
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
