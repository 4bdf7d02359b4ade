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

/** Looks for lasting changes of themes within the last year. */
final class StepSearch {

  /** How far back a change is news, in weeks. */
  private static final int WEEKS = 52;

  /** Fewer respondents than this are not ranked, so no change of theirs is claimed. */
  private static final int FEWEST = 30;

  /** A first look at all, and a closer one at those that may be a change (Besag, Clifford 1991). */
  private static final int FIRST_DRAWS = 99;

  private static final int DRAWS = 1999;
  private static final double WORTH_A_LOOK = 0.05;

  private final WeeklyTally tally;
  private final Exposures exposures;
  private final long seed;

  StepSearch(WeeklyTally tally, Exposures exposures, long seed) {
    this.tally = tally;
    this.exposures = exposures;
    this.seed = seed;
  }

  /** The steps of all themes with enough respondents, whether clear or not; smallest q first. */
  List<LastingChange> of(List<Series> themes) {
    Span span = span();
    List<LastingChange> found = new ArrayList<>();
    for (Series theme : themes) {
      if (tally.of(theme).between(span.from(), span.to()) >= FEWEST) {
        StepChange step = step(theme, span);
        if (step.week() >= 0) {
          found.add(change(theme, span, step));
        }
      }
    }
    double[] q =
        BenjaminiHochberg.adjust(found.stream().mapToDouble(LastingChange::p).toArray());
    for (int i = 0; i < q.length; i++) {
      found.set(i, within(found.get(i), q[i]));
    }
    found.sort(
        Comparator.comparingDouble(LastingChange::q)
            .thenComparing(LastingChange::p)
            .thenComparing(LastingChange::themeId));
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

  private StepChange step(Series theme, Span span) {
    WeeklyCounts counts = exposures.counts(theme, span);
    StepChange first = StepChange.in(counts, FIRST_DRAWS, chance(theme));
    return first.week() < 0 || first.p() > WORTH_A_LOOK
        ? first
        : StepChange.in(counts, DRAWS, chance(theme));
  }

  /** Each theme has its own, so that none depends on which others there are. */
  private RandomGenerator chance(Series theme) {
    return new SplittableRandom(seed * 31 + theme.themeId().hashCode());
  }

  private LastingChange change(Series theme, Span span, StepChange step) {
    int week = span.from() + step.week();
    Occurrences occurrences = tally.of(theme);
    return new LastingChange(
        theme.themeId(),
        tally.weeks().get(week),
        occurrences.between(span.from(), week - 1),
        step.week(),
        occurrences.between(week, span.to()),
        span.to() - week + 1,
        step.ratio(),
        step.p(),
        Double.NaN);
  }

  private static LastingChange within(LastingChange change, double q) {
    return new LastingChange(
        change.themeId(),
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
