package org.earshot.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earshot.ingest.Rejection;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.action.ActionFindings;
import org.earshot.insight.answer.AnswerFindings;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.score.ScoreFindings;
import org.earshot.insight.segment.SegmentFindings;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.since.SinceFindings;
import org.earshot.statistics.Estimate;
import org.earshot.themes.LineageEvent;

/**
 * Everything that a run found, ready to be drawn.
 *
 * @param job the name of the job
 * @param asOf the last day the run looked at; null when no feedback has a date
 * @param sources what became of the rows of each file
 * @param rejections the rows that could not be read
 * @param feedback how many usable feedback there were
 * @param mentions how many mentions were cut from them
 * @param unthemed the share (0–1) of usable feedback without a theme
 * @param unthemedReasons why mentions have no theme, most frequent first
 * @param scoreScale the scale of every mean score, in words; when the inputs have several scales it
 *     is the share of the way from worst (0) to best (100) and says so; null when nothing was
 *     scored
 * @param scaleLow the lower end of that scale; NaN when nothing was scored
 * @param scaleHigh the upper end of that scale; NaN when nothing was scored
 * @param lowIsBest whether the lower end of that scale is the best
 * @param scores how customers score, each input on its own scale
 * @param segments themes by segment
 * @param themes the themes, most feedback first
 * @param groups the theme groups, most feedback first
 * @param weeks every theme in every week, by theme and week
 * @param totals every week, in order
 * @param quotes quotes by theme
 * @param lineage what became of themes in this run: born, split, merged, gone
 * @param runCard how the numbers were made
 * @param register what an analyst says of the themes
 * @param signals what the tests for a change found
 * @param actions what the actions did
 * @param impact how themes go with the score
 * @param recurrence what keeps coming back
 * @param answers how feedback was answered
 * @param practices which practices of good service were kept and which broken
 * @param opportunities where listening would improve service most
 * @param small the themes of too few customers; {@link #told} leaves their numbers out
 * @param since what is different from the last report
 */
public record Findings(
    String job,
    LocalDate asOf,
    List<SourceTally> sources,
    List<Rejection> rejections,
    long feedback,
    long mentions,
    Estimate unthemed,
    List<SilenceCount> unthemedReasons,
    String scoreScale,
    double scaleLow,
    double scaleHigh,
    boolean lowIsBest,
    ScoreFindings scores,
    SegmentFindings segments,
    List<ThemeFinding> themes,
    List<GroupFinding> groups,
    List<WeekFinding> weeks,
    List<WeekTotal> totals,
    List<QuoteFinding> quotes,
    List<LineageEvent> lineage,
    List<RunFact> runCard,
    RegisterFinding register,
    SignalFindings signals,
    ActionFindings actions,
    ImpactFindings impact,
    RecurrenceFindings recurrence,
    AnswerFindings answers,
    PracticeFindings practices,
    OpportunityFindings opportunities,
    SmallThemes small,
    SinceFindings since) {

  /** Copies the lists. */
  public Findings {
    sources = List.copyOf(sources);
    rejections = List.copyOf(rejections);
    unthemedReasons = List.copyOf(unthemedReasons);
    themes = List.copyOf(themes);
    groups = List.copyOf(groups);
    weeks = List.copyOf(weeks);
    totals = List.copyOf(totals);
    quotes = List.copyOf(quotes);
    lineage = List.copyOf(lineage);
    runCard = List.copyOf(runCard);
  }

  /** What may be told of it: without the numbers and quotes of themes of too few customers. */
  public Findings told() {
    Set<String> hidden = small.ids();
    return new Findings(
        job,
        asOf,
        sources,
        rejections,
        feedback,
        mentions,
        unthemed,
        unthemedReasons,
        scoreScale,
        scaleLow,
        scaleHigh,
        lowIsBest,
        scores,
        segments,
        themes.stream().filter(theme -> !hidden.contains(theme.themeId())).toList(),
        groups.stream().filter(group -> !small.groupIds().contains(group.groupId())).toList(),
        weeks.stream().filter(week -> !hidden.contains(week.themeId())).toList(),
        totals,
        quotes.stream().filter(quote -> !hidden.contains(quote.themeId())).toList(),
        lineage,
        runCard,
        register,
        signals,
        actions,
        impact,
        recurrence,
        answers,
        practices,
        opportunities,
        small,
        since);
  }

  /** The same with what is different from the last report. */
  public Findings since(SinceFindings last) {
    return new Findings(
        job,
        asOf,
        sources,
        rejections,
        feedback,
        mentions,
        unthemed,
        unthemedReasons,
        scoreScale,
        scaleLow,
        scaleHigh,
        lowIsBest,
        scores,
        segments,
        themes,
        groups,
        weeks,
        totals,
        quotes,
        lineage,
        runCard,
        register,
        signals,
        actions,
        impact,
        recurrence,
        answers,
        practices,
        opportunities,
        small,
        last);
  }

  /**
   * How many mentions have no theme for one reason.
   *
   * @param reason the reason in words, such as "no content"
   * @param mentions how many
   * @param feedback how many feedback have such a mention
   * @param alone how many of them have no theme at all
   * @param examples the newest of them, no two alike, with a null theme; empty when their authors
   *     might be recognised, and for what an analyst excludes
   */
  public record SilenceCount(
      String reason, long mentions, long feedback, long alone, List<QuoteFinding> examples) {

    /** Copies the list. */
    public SilenceCount {
      examples = List.copyOf(examples);
    }
  }
}
