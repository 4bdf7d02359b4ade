package org.earshot.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.insight.practice.PracticeQuote;
import org.earshot.insight.practice.Verdict;

/** Chooses quotes for each practice: those that tell most surely that it was broken, or kept. */
final class PracticeQuotes implements Statistic<PracticeQuotes> {

  private static final long serialVersionUID = 1L;

  private static final Map<Verdict, Integer> SHOWN =
      new EnumMap<>(Map.of(Verdict.BROKEN, 2, Verdict.KEPT, 1));

  /** More than are shown, because some say the same word for word. */
  private static final int CONSIDERED = 8;

  private final SortedMap<String, Map<Verdict, Candidates>> practices = new TreeMap<>();

  @Override
  public void add(OneFeedback feedback) {
    for (OneMention mention : feedback.mentions()) {
      if (mention.practice() != null
          && mention.excludedId() == null
          && QuoteSelection.tells(mention)) {
        candidates(mention.practice().practice(), mention.practice().verdict())
            .consider(Candidate.of(feedback, mention, mention.practice().sureness()));
      }
    }
  }

  @Override
  public void merge(PracticeQuotes other) {
    other.practices.forEach(
        (practice, sides) ->
            sides.forEach(
                (verdict, candidates) -> candidates(practice, verdict).merge(candidates)));
  }

  private Candidates candidates(String practice, Verdict verdict) {
    return practices
        .computeIfAbsent(practice, id -> new EnumMap<>(Verdict.class))
        .computeIfAbsent(
            verdict, side -> new Candidates(Candidate.Order.NEAREST_FIRST, CONSIDERED));
  }

  /** The quotes by the practice's id, those of broken first. */
  Map<String, List<PracticeQuote>> quotes() {
    Map<String, List<PracticeQuote>> quotes = new TreeMap<>();
    practices.forEach(
        (practice, sides) -> {
          List<PracticeQuote> own = new ArrayList<>();
          for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.KEPT)) {
            Set<String> said = new HashSet<>();
            if (sides.containsKey(verdict)) {
              sides.get(verdict).all().stream()
                  .filter(candidate -> said.add(candidate.letters()))
                  .limit(SHOWN.get(verdict))
                  .forEach(candidate -> own.add(candidate.quote(verdict)));
            }
          }
          quotes.put(practice, own);
        });
    return quotes;
  }
}
