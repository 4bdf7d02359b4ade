package org.earshot.insight.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.Volumes;
import org.earshot.statistics.WeeklyCounts;
import org.earshot.statistics.WeeklyExceedance;

/**
 * Tests all series of a week together: themes, themes in the segments that are watched, and totals.
 * They share one false-alarm budget; each sort has a dispersion of its own.
 */
final class WeekTests {

  /** Series with fewer in the weeks that a test looks at cannot be in the budget. */
  private static final int FEWEST = 5;

  private static final Comparator<SignalTest> CLEAREST =
      Comparator.comparingDouble((SignalTest test) -> Double.isNaN(test.q()) ? 2 : test.q())
          .thenComparing(SignalTest::p)
          .thenComparing(SignalTest::series);

  private final WeeklyTally tally;
  private final Exposures exposures;
  private final Set<String> born;

  /**
   * Tests.
   *
   * @param born the themes that are new, which are not tested
   */
  WeekTests(WeeklyTally tally, Volumes volumes, Set<String> born) {
    this.tally = tally;
    this.exposures = new Exposures(tally, volumes);
    this.born = born;
  }

  /** What the counts are out of. */
  Exposures exposures() {
    return exposures;
  }

  /** The tests of a week, the clearest first; it looks at no later one. */
  List<SignalTest> of(int week) {
    return tested(pools(week), week);
  }

  /** The tests of a theme's segments in a week, which have a budget of their own. */
  List<SignalTest> inside(String themeId, int week) {
    List<Series> segments =
        tally.series().stream()
            .filter(series -> series.themeId().equals(themeId) && series.isSegment())
            .filter(series -> eligible(series, week))
            .toList();
    return tested(List.of(segments), week);
  }

  /** The series of a week that may be in the budget, by sort. */
  List<List<Series>> pools(int week) {
    List<Series> themes = new ArrayList<>();
    List<Series> segments = new ArrayList<>();
    List<Series> totals = new ArrayList<>();
    for (Series series : tally.series()) {
      if (!series.isTotal() && !born.contains(series.themeId()) && eligible(series, week)) {
        (series.isSegment() ? segments : themes).add(series);
      }
    }
    for (String kind : new TreeSet<>(tally.kinds().values())) {
      // How many answer a survey says most of how many were asked.
      if (!kind.equals(FeedbackKind.SURVEY.word())) {
        tally.series().stream()
            .filter(Series::isTotal)
            .filter(series -> eligible(series, week))
            .map(series -> Series.total(kind).in(series.column(), series.value()))
            .forEach(totals::add);
      }
    }
    return List.of(themes, segments, totals);
  }

  /** The counts that the test of a week looks at. */
  List<WeeklyCounts> counts(Collection<Series> series, int week) {
    Span span = Span.before(week);
    return series.stream().map(one -> exposures.counts(one, span)).toList();
  }

  private boolean eligible(Series series, int week) {
    Span span = Span.before(week);
    return tally.of(series).between(span.from(), span.to()) >= FEWEST;
  }

  private List<SignalTest> tested(List<List<Series>> pools, int week) {
    List<List<WeeklyExceedance>> results =
        WeeklyExceedance.ofPools(
            pools.stream().map(pool -> counts(pool, week)).toList(), Span.before(week).end());
    List<SignalTest> tests = new ArrayList<>();
    for (int pool = 0; pool < pools.size(); pool++) {
      for (int i = 0; i < pools.get(pool).size(); i++) {
        tests.add(test(pools.get(pool).get(i), results.get(pool).get(i), week));
      }
    }
    tests.sort(CLEAREST);
    return tests;
  }

  private SignalTest test(Series series, WeeklyExceedance result, int week) {
    return new SignalTest(
        tally.weeks().get(week),
        series,
        result.count(),
        exposures.respondents(series, week),
        result.expected(),
        result.rateRatio(),
        result.weeks(),
        result.p(),
        result.q(),
        SignalStatus.of(result.verdict()));
  }
}
