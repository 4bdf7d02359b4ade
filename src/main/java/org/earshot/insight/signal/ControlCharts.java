package org.earshot.insight.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.earshot.ingest.Volumes;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.ControlLimits;
import org.earshot.statistics.WeeklyCounts;
import org.threeten.extra.YearWeek;

/** Draws the limits between which the weekly counts of the largest themes go up and down. */
final class ControlCharts {

  private static final int THEMES = 20;

  private final WeeklyTally tally;
  private final WeekTests tests;
  private final Volumes volumes;
  private final int complete;

  private ControlCharts(WeeklyTally tally, Volumes volumes, Set<String> born, int complete) {
    this.tally = tally;
    this.tests = new WeekTests(tally, volumes, born);
    this.volumes = volumes;
    this.complete = complete;
  }

  /**
   * The limits.
   *
   * @param entries all feedback
   * @param last the last complete week
   * @param volumes null when the job gives none; of a week that is not over they are not known
   * @param born the themes that are new, which have no limits
   * @param changed themes that are drawn however small they are
   */
  static ControlFindings of(
      List<Entry> entries, YearWeek last, Volumes volumes, Set<String> born, Set<String> changed) {
    YearWeek end =
        entries.stream()
            .map(Entry::week)
            .filter(week -> week != null && volumes == null && week.isAfter(last))
            .max(Comparator.naturalOrder())
            .orElse(last);
    WeeklyTally tally = WeeklyTally.of(entries, end, Set.of(), theme -> true);
    int complete = tally.weeks().indexOf(last);
    return complete < 0
        ? ControlFindings.NONE
        : new ControlCharts(tally, volumes, born, complete).all(changed);
  }

  private ControlFindings all(Set<String> changed) {
    Span before = Span.before(complete);
    Span span =
        new Span(before.from(), tally.weeks().size() - 1, before.usualFrom(), before.usualTo());
    List<Series> themes = tests.pools(complete).get(0);
    List<WeeklyCounts> counts =
        themes.stream().map(theme -> tests.exposures().counts(theme, span)).toList();
    List<List<ControlLimits>> limits = ControlLimits.of(counts, complete - span.from());
    boolean perVolume = tests.exposures().areVolumes(span);
    List<ThemeControl> controls = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      if (!limits.get(i).isEmpty()) {
        controls.add(control(themes.get(i), limits.get(i), span, perVolume));
      }
    }
    Comparator<ThemeControl> largest =
        Comparator.comparingLong(ControlCharts::counted)
            .reversed()
            .thenComparing(ThemeControl::themeId);
    return new ControlFindings(
        perVolume ? volumes.unit() : null,
        controls.stream()
            .sorted(
                Comparator.comparing((ThemeControl one) -> !changed.contains(one.themeId()))
                    .thenComparing(largest))
            .limit(THEMES)
            .sorted(largest)
            .toList());
  }

  private ThemeControl control(
      Series theme, List<ControlLimits> limits, Span span, boolean perVolume) {
    List<ThemeControl.Week> weeks = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      int week = span.from() + i;
      weeks.add(
          new ThemeControl.Week(
              tally.weeks().get(week),
              perVolume
                  ? tests.exposures().volume(theme, week)
                  : tests.exposures().respondents(theme, week),
              limits.get(i),
              week <= complete));
    }
    return new ThemeControl(theme.themeId(), weeks);
  }

  private static long counted(ThemeControl control) {
    return control.weeks().stream().mapToLong(week -> week.limits().count()).sum();
  }
}
