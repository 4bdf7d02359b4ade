package org.earshot.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.action.ActionFindings;
import org.earshot.insight.answer.AnswerFindings;
import org.earshot.insight.impact.ImpactAnalysis;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.ThemeCustomers;
import org.earshot.insight.opportunity.OpportunityAnalysis;
import org.earshot.insight.opportunity.OpportunityPart;
import org.earshot.insight.opportunity.OpportunityParts;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.practice.PracticeScorecard;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.answer.AnswerStatistics;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.recurrence.RecurrenceStatistics;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.SignalSearch;
import org.earshot.insight.signal.SignalSettings;
import org.earshot.statistics.Estimate;
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
   * @param practices the practices of good service that were looked for
   * @param ingested what reading gave
   * @param themed feedback with its mentions and themes
   * @param themes the themes that reports show
   * @param lineage what became of themes in this run
   * @param runCard how the numbers were made
   * @param register what an analyst says of the themes, what was left out not yet counted
   * @param signals what the job says of its signals
   */
  public Findings assemble(
      String job,
      List<ExportSource> inputs,
      Practices practices,
      Ingested ingested,
      ThemedFeedback themed,
      List<Theme> themes,
      List<LineageEvent> lineage,
      List<RunFact> runCard,
      RegisterFinding register,
      SignalSettings signals) {
    CommonScale scale = CommonScale.of(inputs);
    AllStatistics gathered = AllStatistics.of(themed, scale, themes);
    LocalDate asOf = ingested.asOf();
    List<Entry> entries = gathered.ledger().entries();
    long usable = ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
    WeeklyTrend trend = gathered.trend();
    List<WeekTotal> totals = trend.totals(asOf);
    List<ThemeFinding> themeFindings =
        gathered.themes().findings(themes, usable, theme -> trend.change(theme, totals));
    List<Findings.SilenceCount> silences = gathered.unthemed().reasons();
    List<Entry> all = gathered.ledger().entries();
    SmallThemes small = SmallThemes.among(themes, all);
    // What statistics of the ledger tell of themes, they tell of those that may be told of.
    List<Entry> entries = small.removedFrom(all);
    List<Theme> told = themes.stream().filter(theme -> !small.themes().contains(theme)).toList();
    ImpactFindings impact = ImpactAnalysis.of(entries, inputs, told);
    long silent = silences.stream().mapToLong(Findings.SilenceCount::mentions).sum();
    long speaking = themeFindings.stream().mapToLong(ThemeFinding::mentions).sum();
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
        gathered.scores().findings(inputs, missingScores(ingested)),
        themeFindings,
        gathered.groups().findings(themeFindings, usable),
        trend.byTheme(themes, totals),
        totals,
        gathered.quotes().quotes(),
        lineage,
        runCard,
        register.counted(gathered.excluded().inNumbers(register.themes())),
        signals(gathered, inputs, lineage, signals, asOf),
        ActionFindings.NONE,
        impact,
        RecurrenceFindings.NONE,
        AnswerFindings.NONE,
        ImpactFindings.NONE,
        new RecurrenceStatistics(inputs, themes, asOf).findings(entries),
        new AnswerStatistics(inputs, asOf)
            .findings(entries, ingested.silentCases(), ingested.questions()),
        PracticeFindings.NONE,
        OpportunityAnalysis.of(
            told, ThemeCustomers.of(entries), impact, List.of(rising(themeFindings))),
        small);
  }

  /** By how much the share of each theme rose beyond noise, of what it was. */
  private static OpportunityParts rising(List<ThemeFinding> themes) {
    SortedMap<String, Estimate> rises = new TreeMap<>();
    for (ThemeFinding theme : themes) {
      Estimate change = theme.change();
      if (change != null && change.hasInterval() && theme.share().value() > 0) {
        double rise = change.low() > 0 ? change.value() / theme.share().value() : 0;
        rises.put(
            theme.themeId(),
            new Estimate(
                Math.min(1, rise), Double.NaN, Double.NaN, change.n(), "rise clear of noise"));
      }
    }
    return new OpportunityParts(OpportunityPart.TREND, rises);
  }

  private static SignalFindings signals(
      AllStatistics gathered,
      List<ExportSource> inputs,
      List<LineageEvent> lineage,
      SignalSettings settings,
      LocalDate asOf) {
    Set<String> born =
        lineage.stream()
            .filter(event -> event.kind() == ThemeChange.Kind.BORN)
            .map(LineageEvent::themeId)
            .collect(Collectors.toSet());
    List<String> names = inputs.stream().map(ExportSource::path).toList();
    return new SignalSearch(settings, names, born, gathered.quotes()::about)
        .of(gathered.ledger().entries(), asOf);
        PracticeScorecard.of(
            practices,
            gathered.ledger().entries(),
            inputs,
            asOf,
            gathered.practiceQuotes().quotes()),
        OpportunityFindings.NONE);
  }

  /** How many feedback of each input have a code for "don't know" instead of a score. */
  private static Map<Integer, Long> missingScores(Ingested ingested) {
    return ingested.tallies().stream()
        .collect(
            Collectors.groupingBy(
                SourceTally::input, Collectors.summingLong(SourceTally::scoreMissing)));
  }
}
