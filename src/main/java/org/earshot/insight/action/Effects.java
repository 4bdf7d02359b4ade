package org.earshot.insight.action;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.insight.action.ActionFinding.Judgement;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.InterruptedTimeSeries;
import org.earshot.statistics.Phase;
import org.earshot.statistics.WeeklyCounts;
import org.threeten.extra.YearWeek;

/**
 * Computes what actions did: the customers of each week who speak of an action's themes, before it
 * and since, against those who speak of the themes that no action is about.
 */
public final class Effects {

  /** A straight trend holds no longer. */
  private static final int WEEKS_AT_MOST = 52;

  private final List<Entry> entries;
  private final LocalDate asOf;
  private final List<String> themeIds;
  private final Set<String> untouched;

  private Effects(
      List<Entry> entries, LocalDate asOf, List<String> themeIds, Set<String> untouched) {
    this.entries = entries;
    this.asOf = asOf;
    this.themeIds = themeIds;
    this.untouched = untouched;
  }

  /**
   * What the actions of a job did.
   *
   * @param actions the actions
   * @param entries all feedback
   * @param themeIds the themes, in the order of reports
   * @param asOf the last day the run looks at; null when nothing is dated
   */
  public static ActionFindings of(
      List<PlacedAction> actions, List<Entry> entries, List<String> themeIds, LocalDate asOf) {
    Set<String> untouched = new TreeSet<>(themeIds);
    actions.forEach(action -> untouched.removeAll(action.themeIds()));
    Effects effects = new Effects(entries, asOf, themeIds, untouched);
    return new ActionFindings(actions.stream().map(effects::finding).toList());
  }

  private ActionFinding finding(PlacedAction placed) {
    Action action = placed.action();
    if (placed.themeIds().isEmpty()) {
      return without(placed, Judgement.NO_THEME);
    }
    if (action.day(ActionKey.START) == null) {
      return without(placed, Judgement.NO_START);
    }
    if (asOf == null || action.day(ActionKey.START).first().isAfter(asOf)) {
      return without(placed, Judgement.NOT_BEGUN);
    }
    List<Entry> own =
        entries.stream()
            .filter(entry -> entry.segments().entrySet().containsAll(action.segment().entrySet()))
            .toList();
    ThemeWeeks all = ThemeWeeks.of(own, asOf);
    int start = position(all.weeks(), YearWeek.from(action.day(ActionKey.START).first()));
    int from = Math.max(0, start - WEEKS_AT_MOST);
    int rolledOut = position(all.weeks(), firstWhole(action));
    ThemeWeeks weeks = all.between(from, Math.min(all.weeks().size(), rolledOut + WEEKS_AT_MOST));
    if (weeks.weeks().isEmpty()) {
      return without(placed, Judgement.TOO_EARLY);
    }
    return judged(placed, weeks, start - from);
  }

  private ActionFinding judged(PlacedAction placed, ThemeWeeks weeks, int start) {
    Set<String> themes = new TreeSet<>(placed.themeIds());
    List<Phase> phases = phases(placed, weeks, start);
    WeeklyCounts series = weeks.series(themes);
    InterruptedTimeSeries effect =
        untouched.isEmpty()
            ? InterruptedTimeSeries.alone(series, phases)
            : InterruptedTimeSeries.controlled(series, weeks.sum(untouched), phases);
    List<ActionWeek> told = new ArrayList<>();
    for (int week = 0; week < phases.size(); week++) {
      told.add(
          new ActionWeek(
              weeks.weeks().get(week),
              weeks.customers(week, themes),
              weeks.exposure(week),
              phases.get(week)));
    }
    Judgement judgement =
        switch (effect.verdict()) {
          case FEWER -> Judgement.FEWER;
          case NO_EVIDENCE -> Judgement.NO_EVIDENCE;
          case MORE -> Judgement.MORE;
          case TOO_EARLY -> Judgement.TOO_EARLY;
        };
    return new ActionFinding(placed, told, effect, judgement);
  }

  private List<Phase> phases(PlacedAction placed, ThemeWeeks weeks, int start) {
    YearWeek after = firstWhole(placed.action());
    Triggers triggers = new Triggers(weeks, themeIds);
    List<Phase> phases = new ArrayList<>();
    for (int week = 0; week < weeks.weeks().size(); week++) {
      if (week < start) {
        boolean trigger = triggers.triggered(week, start, placed.themeIds());
        phases.add(trigger ? Phase.LEFT_OUT : Phase.BEFORE);
      } else {
        phases.add(weeks.weeks().get(week).isBefore(after) ? Phase.LEFT_OUT : Phase.AFTER);
      }
    }
    return phases;
  }

  /** The first week that lies wholly after the roll-out. */
  private static YearWeek firstWhole(Action action) {
    LocalDate rolledOut =
        action.day(ActionKey.ROLL_OUT_END) == null
            ? action.day(ActionKey.START).first().minusDays(1)
            : action.day(ActionKey.ROLL_OUT_END).last();
    LocalDate monday = rolledOut.plusDays(1);
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.plusDays(1);
    }
    return YearWeek.from(monday);
  }

  /** How many of the weeks lie before one. */
  private static int position(List<YearWeek> weeks, YearWeek week) {
    return (int) weeks.stream().filter(one -> one.isBefore(week)).count();
  }

  private static ActionFinding without(PlacedAction placed, Judgement judgement) {
    return new ActionFinding(placed, List.of(), null, judgement);
  }
}
