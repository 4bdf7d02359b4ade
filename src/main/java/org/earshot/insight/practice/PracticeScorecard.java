package org.earshot.insight.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Spoken;
import org.earshot.insight.practice.PracticeFinding.Heard;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;

/** Counts which practices were kept and which broken, and what goes with it. */
public final class PracticeScorecard {

  private final LatestWeeks weeks;
  private final ScoreGaps scores;
  private final EvidenceCounts evidence;
  private final Map<String, List<Told>> told;

  private PracticeScorecard(List<Entry> entries, List<ExportSource> inputs, LocalDate asOf) {
    this.weeks = LatestWeeks.of(entries, asOf);
    this.scores = ScoreGaps.of(entries, inputs);
    this.evidence = EvidenceCounts.of(entries, inputs, asOf);
    this.told = told(entries);
  }

  /**
   * The scorecard of some practices.
   *
   * @param practices that were looked for
   * @param entries all feedback
   * @param inputs the job's inputs
   * @param asOf the last day that was looked at; null when no feedback is dated
   * @param quotes by the practice's id, those of broken first
   */
  public static PracticeFindings of(
      Practices practices,
      List<Entry> entries,
      List<ExportSource> inputs,
      LocalDate asOf,
      Map<String, List<PracticeQuote>> quotes) {
    if (practices.practices().isEmpty()) {
      return PracticeFindings.NONE;
    }
    PracticeScorecard scorecard = new PracticeScorecard(entries, inputs, asOf);
    return new PracticeFindings(
        practices.practices().stream()
            .map(one -> scorecard.finding(one, quotes.getOrDefault(one.id(), List.of())))
            .toList());
  }

  private PracticeFinding finding(Practice practice, List<PracticeQuote> quotes) {
    List<Told> feedback = told.getOrDefault(practice.id(), List.of());
    Voices voices = Voices.of(feedback);
    boolean hidden = SmallNumbers.of(voices.customers()) == Telling.HIDDEN;
    boolean silent = hidden || voices.customers() == 0;
    return new PracticeFinding(
        practice.id(),
        practice.name(),
        practice.description(),
        practice.source(),
        practice.good(),
        hidden ? null : heard(voices, feedback),
        silent ? null : voices.share().estimate(),
        silent ? null : weeks.change(feedback),
        silent ? List.of() : scores.of(feedback),
        silent ? null : SegmentSearch.worst(feedback),
        quotes.stream().filter(quote -> mayBeQuoted(quote, voices)).toList(),
        evidence.of(practice.evidence()));
  }

  private static boolean mayBeQuoted(PracticeQuote quote, Voices voices) {
    long customers = quote.verdict() == Verdict.BROKEN ? voices.broken() : voices.kept();
    return customers >= SmallNumbers.FEWEST_TO_SHOW;
  }

  private static Heard heard(Voices voices, List<Told> feedback) {
    return new Heard(
        voices.customers(),
        voices.kept(),
        voices.broken(),
        feedback.stream().mapToLong(Told::kept).sum(),
        feedback.stream().mapToLong(Told::broken).sum());
  }

  private static Map<String, List<Told>> told(List<Entry> entries) {
    Map<String, List<Told>> all = new HashMap<>();
    for (Entry entry : entries) {
      Map<String, int[]> counts = new TreeMap<>();
      for (Spoken mention : entry.mentions()) {
        count(counts, mention.kept(), 0);
        count(counts, mention.broken(), 1);
      }
      counts.forEach(
          (practice, count) ->
              all.computeIfAbsent(practice, id -> new ArrayList<>())
                  .add(new Told(entry, count[0], count[1])));
    }
    return all;
  }

  private static void count(Map<String, int[]> counts, String practice, int side) {
    if (practice != null) {
      counts.computeIfAbsent(practice, id -> new int[2])[side]++;
    }
  }
}
