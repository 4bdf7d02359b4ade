package org.earshot.sample;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * Draws visits. Each theme comes up by its own chance, so that the number of themes varies by
 * itself and the effects on the scores can be told apart.
 */
final class Visits {

  private static final int MOST_THEMES_OF_A_KIND = 4;
  private static final double SILENT = 0.16;
  private static final int CUSTOMERS = 6000;

  private final SentenceBook book;
  private final Plan plan;
  private final Dice dice;

  Visits(SentenceBook book, Plan plan, Dice dice) {
    this.book = book;
    this.plan = plan;
    this.dice = dice;
  }

  /** The visits of those who opened a branch's survey in a week, in order of days. */
  List<Visit> of(Branch branch, YearWeek week) {
    int count = dice.count(branch.replies() * plan.volume(branch, week) * dice.factor(0.88, 1.12));
    List<Visit> visits = new ArrayList<>();
    for (int visit = 0; visit < count; visit++) {
      visits.add(draw(branch, week));
    }
    visits.sort(Comparator.comparing(Visit::date));
    return visits;
  }

  String customer() {
    return Integer.toString(20000 + dice.between(1, CUSTOMERS));
  }

  private Visit draw(Branch branch, YearWeek week) {
    List<Theme> bad = new ArrayList<>();
    List<Theme> good = new ArrayList<>();
    for (Theme theme : dice.shuffled(book.themes())) {
      if (dice.chance(theme.rate(branch) * plan.factor(theme, week))) {
        (theme.praise() ? good : bad).add(theme);
      }
    }
    if (dice.chance(SILENT)) {
      (dice.chance(0.5) ? good : bad).clear();
    }
    good.removeIf(praised -> bad.stream().anyMatch(praised::clashesWith));
    return new Visit(
        branch,
        week.atDay(DayOfWeek.of(dice.between(1, 7))),
        customer(),
        List.copyOf(good.subList(0, Math.min(good.size(), MOST_THEMES_OF_A_KIND))),
        List.copyOf(bad.subList(0, Math.min(bad.size(), MOST_THEMES_OF_A_KIND))));
  }
}
