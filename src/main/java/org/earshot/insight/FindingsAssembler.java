package org.earshot.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.action.ActionFindings;
import org.earshot.insight.answer.AnswerFindings;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.since.SinceFindings;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.Theme;

/** Computes all findings of a run. */
public final class FindingsAssembler {

  /**
   * The findings of a run.
   *
   * @param job the name of the job
   * @param inputs the job's inputs
   * @param ingested what reading gave
   * @param themed feedback with its mentions and themes
   * @param themes the themes that reports show
   * @param lineage what became of themes in this run
   * @param runCard how the numbers were made
   * @param register what an analyst says of the themes, what was left out not yet counted
   */
  public Findings assemble(
      String job,
      List<ExportSource> inputs,
      Ingested ingested,
      ThemedFeedback themed,
      List<Theme> themes,
      List<LineageEvent> lineage,
      List<RunFact> runCard,
      RegisterFinding register) {
    CommonScale scale = CommonScale.of(inputs);
    AllStatistics gathered = AllStatistics.of(themed, scale, themes);
    LocalDate asOf = ingested.asOf();
    long usable = ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
    WeeklyTrend trend = gathered.trend();
    List<WeekTotal> totals = trend.totals(asOf);
    List<ThemeFinding> themeFindings =
        gathered.themes().findings(themes, usable, theme -> trend.change(theme, totals));
    List<Findings.SilenceCount> silences = gathered.unthemed().reasons();
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
        SignalFindings.NONE,
        ActionFindings.NONE,
        ImpactFindings.NONE,
        RecurrenceFindings.NONE,
        AnswerFindings.NONE,
        PracticeFindings.NONE,
        OpportunityFindings.NONE,
        SinceFindings.NONE);
  }

  /** How many feedback of each input have a code for "don't know" instead of a score. */
  private static Map<Integer, Long> missingScores(Ingested ingested) {
    return ingested.tallies().stream()
        .collect(
            Collectors.groupingBy(
                SourceTally::input, Collectors.summingLong(SourceTally::scoreMissing)));
  }
}
