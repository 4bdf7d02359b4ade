package org.earshot.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/**
 * What is planted, as written in {@code plan.yaml}.
 *
 * @param seed of every draw
 * @param firstMonday the first day, as an ISO date
 * @param lastDay the Sunday on which the exports were made, as an ISO date
 * @param branches the branches
 * @param season by business, each week's volume against an ordinary week
 * @param scores how scores come about
 * @param emerging the theme that emerges
 * @param actions what was done about themes
 * @param handling how complaints are handled
 * @param broken what is wrong with the files
 */
record Plan(
    long seed,
    String firstMonday,
    String lastDay,
    List<Branch> branches,
    Map<String, List<Double>> season,
    Scores scores,
    Emerging emerging,
    List<Action> actions,
    Handling handling,
    Broken broken) {

  /**
   * Base and spread on the scale 1–5 and on the web store's 0–10, and the share of "don't know".
   */
  record Scores(
      double base,
      double spread,
      double webBase,
      double webPointsPerPoint,
      double webSpread,
      double dontKnow) {}

  /** A theme that is not spoken of before a week, and its share of the full rate from then on. */
  record Emerging(String theme, String firstWeek, List<Double> ramp) {}

  /** Something done about a theme at the start of a week, and what its rate is multiplied by. */
  record Action(String id, String theme, String what, String week, double factor) {}

  /** Days allowed for a reply, and shares (0–1) of cases. */
  record Handling(
      int daysToReply,
      double unanswered,
      double late,
      double reopened,
      double comesAgainUnanswered,
      double comesAgainLate,
      double comesAgainOtherwise) {}

  /** Weeks whose file has something wrong with it. */
  record Broken(
      Map<String, String> impossibleDates,
      List<String> extraCell,
      List<String> missingCell,
      String sentAgain) {}

  List<YearWeek> weeks() {
    int count = season.values().iterator().next().size();
    return IntStream.range(0, count)
        .mapToObj(week -> YearWeek.from(LocalDate.parse(firstMonday).plusWeeks(week)))
        .toList();
  }

  LocalDate asOf() {
    return LocalDate.parse(lastDay);
  }

  /** What a theme's rate is multiplied by in a week. */
  double factor(Theme theme, YearWeek week) {
    double factor = 1;
    if (theme.id().equals(emerging.theme())) {
      List<YearWeek> weeks = weeks();
      int since = weeks.indexOf(week) - weeks.indexOf(YearWeek.parse(emerging.firstWeek()));
      factor = since < 0 ? 0 : emerging.ramp().get(Math.min(since, emerging.ramp().size() - 1));
    }
    for (Action action : actions) {
      if (theme.id().equals(action.theme()) && !week.isBefore(YearWeek.parse(action.week()))) {
        factor *= action.factor();
      }
    }
    return factor;
  }

  double volume(Branch branch, YearWeek week) {
    return season.get(branch.business()).get(weeks().indexOf(week));
  }
}
