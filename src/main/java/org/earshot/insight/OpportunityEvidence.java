package org.earshot.insight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.SilentCase;
import org.earshot.insight.answer.AnswerStatistics;
import org.earshot.insight.answer.CaseState;
import org.earshot.insight.answer.CaseState.Punctuality;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Spoken;
import org.earshot.insight.opportunity.OpportunityPart;
import org.earshot.insight.opportunity.OpportunityParts;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.sentiment.Polarity;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.themes.Theme;

/** What other findings tell of how much a theme deserves to be listened to. */
final class OpportunityEvidence {

  private final List<Theme> themes;
  private final List<Entry> entries;

  OpportunityEvidence(List<Theme> themes, List<Entry> entries) {
    this.themes = List.copyOf(themes);
    this.entries = List.copyOf(entries);
  }

  /** By how much themes with a signal exceed what was expected; unknown when nothing was tested. */
  OpportunityParts rising(SignalFindings signals) {
    SortedMap<String, Estimate> rises = new TreeMap<>();
    if (signals.tested()) {
      themes.forEach(theme -> rises.put(theme.id(), part(0, 0)));
    }
    for (Signal signal : signals.signals()) {
      if (!signal.series().isTotal() && !signal.series().isSegment()) {
        Estimate ratio = signal.still() == null ? signal.test().rateRatio() : signal.still();
        rises.replace(
            signal.series().themeId(),
            part(Math.min(1, Math.max(0, ratio.value() - 1)), ratio.n()));
      }
    }
    return new OpportunityParts(OpportunityPart.TREND, rises);
  }

  /** The share of first contacts that another about the same theme followed within 30 days. */
  OpportunityParts repeated(RecurrenceFindings recurrence) {
    SortedMap<String, Estimate> shares = new TreeMap<>();
    recurrence
        .themes()
        .forEach(
            theme -> {
              Estimate once = theme.within30Days() == null ? null : theme.within30Days().resolved();
              if (once != null && !Double.isNaN(once.value())) {
                shares.put(
                    theme.themeId(),
                    new Estimate(
                        1 - once.value(),
                        1 - once.high(),
                        1 - once.low(),
                        once.n(),
                        once.method()));
              }
            });
    return new OpportunityParts(OpportunityPart.REPEAT, shares);
  }

  /** The share of the cases with a theme that were not answered in time. */
  OpportunityParts unanswered(
      AnswerStatistics answers, List<ExportSource> inputs, List<SilentCase> silent) {
    Set<String> known = new HashSet<>();
    Set<String> late = new HashSet<>();
    for (int input = 0; input < inputs.size(); input++) {
      if (!inputs.get(input).columns().responses().isEmpty()) {
        for (CaseState state : answers.cases(input, entries, silent)) {
          String key = key(input, state.caseId(), state.source(), state.line());
          known.add(key);
          if (isLate(state)) {
            late.add(key);
          }
        }
      }
    }
    Map<String, Set<String>> cases = new HashMap<>();
    for (Entry entry : entries) {
      String key = key(entry.input(), entry.caseId(), entry.source(), entry.line());
      if (known.contains(key)) {
        entry
            .themeIds()
            .forEach(theme -> cases.computeIfAbsent(theme, absent -> new HashSet<>()).add(key));
      }
    }
    SortedMap<String, Estimate> shares = new TreeMap<>();
    cases.forEach(
        (theme, keys) ->
            shares.put(
                theme,
                new Proportion(keys.stream().filter(late::contains).count(), keys.size())
                    .estimate()));
    return new OpportunityParts(OpportunityPart.UNANSWERED, shares);
  }

  private static boolean isLate(CaseState state) {
    return state.punctuality() == Punctuality.LATE
        || state.punctuality() == Punctuality.OVERDUE
        || (state.punctuality() == Punctuality.UNKNOWN && !state.answered());
  }

  private static String key(int input, String caseId, String source, int line) {
    return caseId == null ? "row " + source + " " + line : "case " + input + " " + caseId;
  }

  /** How many of a theme's mentions blame, out of those that blame or praise. */
  SortedMap<String, Proportion> blame() {
    Map<String, long[]> counts = new HashMap<>();
    for (Entry entry : entries) {
      for (Spoken mention : entry.mentions()) {
        boolean blames = mention.polarity() == Polarity.NEGATIVE;
        if (mention.themeId() != null && (blames || mention.polarity() == Polarity.POSITIVE)) {
          long[] count = counts.computeIfAbsent(mention.themeId(), absent -> new long[2]);
          count[0] += blames ? 1 : 0;
          count[1]++;
        }
      }
    }
    SortedMap<String, Proportion> blame = new TreeMap<>();
    counts.forEach((theme, count) -> blame.put(theme, new Proportion(count[0], count[1])));
    return blame;
  }

  /** The share of a theme's mentions that tell of a broken practice. */
  OpportunityParts broken() {
    Map<String, long[]> counts = new HashMap<>();
    for (Entry entry : entries) {
      for (Spoken mention : entry.mentions()) {
        if (mention.themeId() != null) {
          long[] count = counts.computeIfAbsent(mention.themeId(), absent -> new long[2]);
          count[0] += mention.broken() == null ? 0 : 1;
          count[1]++;
        }
      }
    }
    SortedMap<String, Estimate> shares = new TreeMap<>();
    counts.forEach(
        (theme, count) -> shares.put(theme, new Proportion(count[0], count[1]).estimate()));
    return new OpportunityParts(OpportunityPart.PRACTICE, shares);
  }

  private static Estimate part(double value, long n) {
    return new Estimate(value, Double.NaN, Double.NaN, n, "rate of its signal");
  }
}
