package org.earshot.insight.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.earshot.statistics.BenjaminiHochberg;
import org.earshot.statistics.StepChange;
import org.earshot.statistics.WeeklyCounts;
import org.earshot.statistics.WeeklyExceedance;

/** Looks for lasting changes within the last year. */
final class StepSearch {

  /** How far back a change is news, in weeks. */
  private static final int WEEKS = 52;

  /** Fewer respondents than this are not ranked, so no change of theirs is claimed. */
  private static final int FEWEST = 30;

  /** A first look at all, a closer one at those that may be a change (Besag, Clifford 1991). */
  private static final int FIRST_DRAWS = 39;

  private static final int CLOSER_DRAWS = 399;
  private static final double WORTH_A_CLOSER_LOOK = 0.1;
  private static final double WORTH_THE_CLOSEST = 0.02;

  /** The closest look: so many that one change among all series can be told from chance. */
  private static final int DRAWS = 999;

  private static final int DRAWS_PER_SERIES = 20;

  private final WeeklyTally tally;
  private final Exposures exposures;
  private final long seed;

  StepSearch(WeeklyTally tally, Exposures exposures, long seed) {
    this.tally = tally;
    this.exposures = exposures;
    this.seed = seed;
  }

  /**
   * The steps of all series with enough respondents, whether clear or not; smallest q first.
   *
   * @param family series that share one false-alarm budget
   */
  List<LastingChange> of(List<Series> family) {
    Span span = span();
    List<Series> frequent =
        family.stream()
            .filter(series -> tally.of(series).between(span.from(), span.to()) >= FEWEST)
            .toList();
    int draws = Math.max(DRAWS, DRAWS_PER_SERIES * frequent.size());
    List<LastingChange> found = new ArrayList<>();
    frequent.stream()
        .parallel()
        .map(series -> change(series, span, step(series, span, draws)))
        .forEachOrdered(found::add);
    found.removeIf(change -> Double.isNaN(change.p()));
    double[] q = BenjaminiHochberg.adjust(found.stream().mapToDouble(LastingChange::p).toArray());
    for (int i = 0; i < q.length; i++) {
      found.set(i, within(found.get(i), q[i]));
    }
    found.sort(
        Comparator.comparingDouble(LastingChange::q)
            .thenComparing(LastingChange::p)
            .thenComparing(LastingChange::series));
    return found;
  }

  /** Whether a change is clear within the false-alarm budget. */
  static boolean clear(LastingChange change) {
    return change.q() <= WeeklyExceedance.BUDGET && change.ratio().excludes(1);
  }

  private Span span() {
    int last = tally.weeks().size() - 1;
    return Span.whole(Math.max(0, last - WEEKS + 1), last);
  }

  private StepChange step(Series series, Span span, int draws) {
    WeeklyCounts counts = exposures.counts(series, span);
    StepChange first = StepChange.in(counts, FIRST_DRAWS, chance(series));
    if (first.week() < 0 || first.p() > WORTH_A_CLOSER_LOOK) {
      return first;
    }
    StepChange closer = StepChange.in(counts, CLOSER_DRAWS, chance(series));
    return closer.p() > WORTH_THE_CLOSEST ? closer : StepChange.in(counts, draws, chance(series));
  }

  /** Each series has its own, so that none depends on which others there are. */
  private RandomGenerator chance(Series series) {
    return new SplittableRandom(seed * 31 + (series.themeId() + series.segment()).hashCode());
  }

  private LastingChange change(Series series, Span span, StepChange step) {
    int week = span.from() + Math.max(0, step.week());
    Occurrences occurrences = tally.of(series);
    return new LastingChange(
        series,
        tally.weeks().get(week),
        occurrences.between(span.from(), week - 1),
        Math.max(0, step.week()),
        occurrences.between(week, span.to()),
        span.to() - week + 1,
        step.ratio(),
        step.p(),
        Double.NaN);
  }

  private static LastingChange within(LastingChange change, double q) {
    return new LastingChange(
        change.series(),
        change.week(),
        change.before(),
        change.weeksBefore(),
        change.after(),
        change.weeksAfter(),
        change.ratio(),
        change.p(),
        q);
  }
}
