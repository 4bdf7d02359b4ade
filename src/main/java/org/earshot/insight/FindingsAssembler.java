package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.text.MentionColumns;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeColumns;

/** Computes all findings of a run. */
public final class FindingsAssembler {

  /** The score of a feedback on the run's {@link CommonScale}. */
  static final String COMMON_SCORE = "common_score";

  /**
   * The findings of a run.
   *
   * @param job the name of the job
   * @param inputs the job's inputs
   * @param ingested what reading gave
   * @param themed feedback and mentions with their themes
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
    Dataset<Row> feedback = themed.feedback().withColumn(COMMON_SCORE, scale.score());
    Dataset<Row> pairs = pairs(feedback, themed.mentions()).persist();
    LocalDate asOf = ingested.asOf();
    WeeklyTrend trend = WeeklyTrend.of(feedback, pairs, asOf, scale);
    long usable = ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
    long unthemed = feedback.where(col(ThemedColumns.THEME_ID).isNull()).count();
    List<ThemeFinding> themeFindings = ThemeShares.themes(pairs, themes, usable, trend, scale);
    List<GroupFinding> groups = ThemeShares.groups(pairs, themes, themeFindings, usable, scale);
    List<Findings.SilenceCount> silences = silences(themed.mentions());
    long silent = silences.stream().mapToLong(Findings.SilenceCount::mentions).sum();
    long speaking = themeFindings.stream().mapToLong(ThemeFinding::mentions).sum();
    Findings findings =
        new Findings(
            job,
            asOf,
            ingested.tallies(),
            ingested.rejections(),
            usable,
            silent + speaking,
            Intervals.share(unthemed, usable),
            silences,
            scale.words(),
            scale.low(),
            scale.high(),
            scale.lowIsBest(),
            ScoreStatistics.of(feedback, inputs, missingScores(ingested)),
            themeFindings,
            groups,
            trend.weeks(themes),
            trend.totals(),
            QuoteSelection.of(themed),
            lineage,
            runCard,
            register.counted(ExcludedThemes.inNumbers(themed.mentions(), register.themes())));
    pairs.unpersist();
    return findings;
  }

  /** How many feedback of each input have a code for "don't know" instead of a score. */
  private static Map<Integer, Long> missingScores(Ingested ingested) {
    return ingested.tallies().stream()
        .collect(
            Collectors.groupingBy(
                SourceTally::input, Collectors.summingLong(SourceTally::scoreMissing)));
  }

  /** One row per feedback and theme, with the number of mentions, the day and the score. */
  private static Dataset<Row> pairs(Dataset<Row> feedback, Dataset<Row> mentions) {
    return mentions
        .where(col(ThemeColumns.THEME_ID).isNotNull())
        .groupBy(MentionColumns.FEEDBACK_ID, ThemeColumns.THEME_ID)
        .agg(count(lit(1)).as("mentions"))
        .join(
            feedback.select(FeedbackColumns.FEEDBACK_ID, FeedbackColumns.DATE, COMMON_SCORE),
            FeedbackColumns.FEEDBACK_ID);
  }

  /** Why mentions have no theme, most frequent first. */
  private static List<Findings.SilenceCount> silences(Dataset<Row> mentions) {
    return mentions
        .where(col(MentionColumns.SILENCE).isNotNull())
        .groupBy(MentionColumns.SILENCE)
        .agg(count(lit(1)).as("mentions"))
        .collectAsList()
        .stream()
        .map(row -> new Findings.SilenceCount(row.getString(0), row.getLong(1)))
        .sorted(
            Comparator.comparingLong((Findings.SilenceCount count) -> -count.mentions())
                .thenComparing(Findings.SilenceCount::reason))
        .toList();
  }
}
