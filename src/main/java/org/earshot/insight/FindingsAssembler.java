package org.earshot.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.action.Effects;
import org.earshot.insight.answer.AnswerFindings;
import org.earshot.insight.answer.AnswerStatistics;
import org.earshot.insight.impact.ImpactAnalysis;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.ThemeCustomers;
import org.earshot.insight.opportunity.OpportunityAnalysis;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.opportunity.OpportunityParts;
import org.earshot.insight.practice.PracticeScorecard;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.recurrence.RecurrenceStatistics;
import org.earshot.insight.score.Scores;
import org.earshot.insight.segment.Segments;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.SignalSearch;
import org.earshot.insight.since.SinceFindings;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeChange;

/** Computes all findings of a run. */
public final class FindingsAssembler {

  /**
   * The findings of a run.
   *
   * @param job the name of the job
   * @param inputs the job's inputs
   * @param settings what the job and its analyst say of what is to be found
   * @param ingested what reading gave
   * @param themed feedback with its mentions and themes
   * @param themes the themes that reports show
   * @param lineage what became of themes in this run
   * @param runCard how the numbers were made
   */
  public Findings assemble(
      String job,
      List<ExportSource> inputs,
      InsightSettings settings,
      Ingested ingested,
      ThemedFeedback themed,
      List<Theme> themes,
      List<LineageEvent> lineage,
      List<RunFact> runCard) {
    CommonScale scale = CommonScale.of(inputs);
    LocalDate asOf = ingested.asOf();
    AllStatistics gathered = AllStatistics.of(themed, scale, themes, asOf);
    long usable = ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
    WeeklyTrend trend = gathered.trend();
    List<WeekTotal> totals = trend.totals(asOf);
    List<ThemeFinding> themeFindings =
        gathered.themes().findings(themes, usable, theme -> trend.change(theme, totals));
    List<Findings.SilenceCount> silences = gathered.unthemed().reasons();
    long silent = silences.stream().mapToLong(Findings.SilenceCount::mentions).sum();
    long speaking = themeFindings.stream().mapToLong(ThemeFinding::mentions).sum();
    List<Entry> all = gathered.ledger().entries();
    SmallThemes small = SmallThemes.among(themes, all);
    // What statistics of the ledger tell of themes, they tell of those that may be told of.
    List<Entry> entries = small.removedFrom(all);
    List<Theme> told = themes.stream().filter(theme -> !small.themes().contains(theme)).toList();
    List<String> ids =
        themeFindings.stream()
            .map(ThemeFinding::themeId)
            .filter(id -> !small.ids().contains(id))
            .toList();
    SignalFindings signals = signals(gathered, entries, inputs, lineage, settings, asOf);
    ImpactFindings impact = ImpactAnalysis.of(entries, inputs, told);
    RecurrenceFindings recurrence = new RecurrenceStatistics(inputs, told, asOf).findings(entries);
    AnswerStatistics answering = new AnswerStatistics(inputs, asOf);
    AnswerFindings answers =
        answering.findings(entries, ingested.silentCases(), ingested.questions());
    OpportunityEvidence evidence = new OpportunityEvidence(told, entries);
    List<OpportunityParts> parts =
        List.of(
            evidence.rising(signals),
            evidence.repeated(recurrence),
            evidence.unanswered(answering, inputs, ingested.silentCases()),
            evidence.broken());
    OpportunityFindings opportunities =
        OpportunityAnalysis.of(told, ThemeCustomers.of(entries), impact, evidence.blame(), parts);
    return new Findings(
        job,
        asOf,
        ingested.tallies(),
        ingested.rejections(),
        usable,
        silent + speaking,
        gathered.unthemed().share(usable),
        silences,
        scale.words(),
        scale.low(),
        scale.high(),
        scale.lowIsBest(),
        Scores.of(entries, inputs, missingScores(ingested), asOf),
        Segments.of(entries, inputs, ids),
        themeFindings,
        gathered.groups().findings(themeFindings, usable),
        trend.byTheme(themes, totals),
        totals,
        gathered.quotes().quotes(),
        lineage,
        runCard,
        settings.register().counted(gathered.excluded().inNumbers(settings.register().themes())),
        signals,
        Effects.of(settings.actions(), entries, ids, asOf),
        impact,
        recurrence,
        answers,
        PracticeScorecard.of(
            settings.practices(), entries, inputs, asOf, gathered.practiceQuotes().quotes()),
        opportunities,
        small,
        SinceFindings.NONE);
  }

  private static SignalFindings signals(
      AllStatistics gathered,
      List<Entry> entries,
      List<ExportSource> inputs,
      List<LineageEvent> lineage,
      InsightSettings settings,
      LocalDate asOf) {
    Set<String> born =
        lineage.stream()
            .filter(event -> event.kind() == ThemeChange.Kind.BORN)
            .map(LineageEvent::themeId)
            .collect(Collectors.toSet());
    List<String> names = inputs.stream().map(ExportSource::path).toList();
    return new SignalSearch(settings.signals(), names, born, gathered.quotes()::about)
        .of(entries, asOf);
  }

  /** How many feedback of each input have a code for "don't know" instead of a score. */
  private static Map<Integer, Long> missingScores(Ingested ingested) {
    return ingested.tallies().stream()
        .collect(
            Collectors.groupingBy(
                SourceTally::input, Collectors.summingLong(SourceTally::scoreMissing)));
  }
}
