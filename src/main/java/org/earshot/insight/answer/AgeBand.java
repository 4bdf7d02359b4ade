package org.earshot.insight.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many cases are open for how long. The bands are those of the complaints rules of the UK's
 * financial regulator (3 days, 4 weeks, 8 weeks), in calendar days.
 *
 * @param words the band in words
 * @param answered how many have an answer but are not closed
 * @param unanswered how many have no answer
 */
public record AgeBand(String words, long answered, long unanswered) {

  private static final int SHORT = 3;
  private static final int MONTH = 28;
  private static final int LONG = 56;

  static List<AgeBand> of(List<CaseState> cases) {
    List<CaseState> open = cases.stream().filter(each -> !each.closed()).toList();
    List<AgeBand> bands = new ArrayList<>();
    bands.add(band("Up to 3 days", open, aged(0, SHORT)));
    bands.add(band("4–28 days", open, aged(SHORT + 1, MONTH)));
    bands.add(band("29–56 days", open, aged(MONTH + 1, LONG)));
    bands.add(band("Over 56 days", open, aged(LONG + 1, Integer.MAX_VALUE)));
    AgeBand unknown = band("Day unknown", open, each -> each.age() == null);
    if (unknown.answered() + unknown.unanswered() > 0) {
      bands.add(unknown);
    }
    return bands;
  }

  private static Predicate<CaseState> aged(int from, int to) {
    return each -> each.age() != null && each.age() >= from && each.age() <= to;
  }

  private static AgeBand band(String words, List<CaseState> open, Predicate<CaseState> within) {
    List<CaseState> here = open.stream().filter(within).toList();
    long answered = here.stream().filter(CaseState::answered).count();
    return new AgeBand(words, answered, here.size() - answered);
  }
}
