package org.earshot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionFinding;
import org.earshot.insight.action.ActionFinding.Judgement;
import org.earshot.insight.action.ActionFindings;
import org.earshot.insight.action.ActionKey;
import org.earshot.insight.action.ActionWeek;
import org.earshot.insight.action.PlacedAction;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.InterruptedTimeSeries;
import org.earshot.statistics.Phase;
import org.earshot.statistics.StepVerdict;
import org.threeten.extra.YearWeek;

/** What the ferry line did: one action that helped, one too young, and one about nothing. */
final class FerryActions {

  private FerryActions() {}

  static ActionFindings of(List<YearWeek> weeks) {
    return new ActionFindings(
        List.of(
            new ActionFinding(
                new PlacedAction(
                    new Action(
                        "second-gangway",
                        new TreeMap<>(
                            Map.of(
                                ActionKey.THEME, List.of("T03"),
                                ActionKey.OWNER, List.of("Ana"),
                                ActionKey.START, List.of("2026-W13"),
                                ActionKey.STATUS, List.of("done"),
                                ActionKey.NOTE, List.of("=1+1 is only a note")))),
                    List.of("T03"),
                    List.of()),
                weeks(weeks, 12),
                new InterruptedTimeSeries(
                    new Estimate(0.53, 0.41, 0.68, 4000, "controlled segmented quasi-Poisson 95 %"),
                    1.2,
                    12,
                    13,
                    StepVerdict.FEWER),
                Judgement.FEWER),
            new ActionFinding(
                new PlacedAction(
                    new Action(
                        "new-announcements",
                        new TreeMap<>(
                            Map.of(
                                ActionKey.THEME, List.of("T08", "nobody told us"),
                                ActionKey.SEGMENT, List.of("Route: Island"),
                                ActionKey.START, List.of("2026-W22")))),
                    List.of("T08"),
                    List.of("nobody told us")),
                weeks(weeks, 21),
                new InterruptedTimeSeries(
                    new Estimate(
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        4000,
                        "controlled segmented quasi-Poisson 95 %"),
                    Double.NaN,
                    21,
                    4,
                    StepVerdict.TOO_EARLY),
                Judgement.TOO_EARLY),
            new ActionFinding(
                new PlacedAction(new Action("nothing-yet", new TreeMap<>()), List.of(), List.of()),
                List.of(),
                null,
                Judgement.NO_THEME)));
  }

  private static List<ActionWeek> weeks(List<YearWeek> weeks, int start) {
    List<ActionWeek> all = new ArrayList<>();
    for (int week = 0; week < weeks.size() - 1; week++) {
      all.add(
          new ActionWeek(
              weeks.get(week),
              week < start ? 18 + week % 3 : 9 + week % 4,
              170,
              week < start ? Phase.BEFORE : Phase.AFTER));
    }
    return all;
  }
}
