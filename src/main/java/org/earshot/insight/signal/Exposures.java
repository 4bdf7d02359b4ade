package org.earshot.insight.signal;

import java.util.SortedMap;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.Volumes;
import org.earshot.statistics.WeeklyCounts;
import org.threeten.extra.YearWeek;

/**
 * What the weekly counts of a series are out of. A theme in a survey is out of those who answered
 * that week; in complaints and reviews it is out of the week's volume where the job gives one, else
 * out of all who complained. Where there are several inputs, each counts by how much of the theme
 * it had in the baseline (indirect standardisation), so that a week with many complaints and few
 * replies is no change of its themes.
 */
final class Exposures {

  /** How many counts the inputs' common share is worth beside each one's own. */
  private static final double COMMON = 5;

  private final WeeklyTally tally;
  private final Volumes volumes;

  Exposures(WeeklyTally tally, Volumes volumes) {
    this.tally = tally;
    this.volumes = volumes;
  }

  /**
   * The counts of a series with their exposures.
   *
   * @param span which weeks
   */
  WeeklyCounts counts(Series series, Span span) {
    return series.isTotal() ? total(series, span) : theme(series, span);
  }

  /** How many gave feedback in a week who could have been counted. */
  long respondents(Series series, int week) {
    long respondents = 0;
    for (int input : tally.kinds().keySet()) {
      if (series.kind().isEmpty() || series.kind().equals(tally.kinds().get(input))) {
        respondents += sum(everybody(input, series, new Span(week, week, week, week)), 0, 1);
      }
    }
    return respondents;
  }

  /** Whether the exposure of complaints in these weeks is their volume. */
  boolean usesVolumes(Span span) {
    return tally.kinds().keySet().stream()
        .anyMatch(input -> !isSurvey(input) && volumesCover(input, span));
  }

  /** Whether all feedback is out of volumes, so that there is a rate of each week's volume. */
  boolean areVolumes(Span span) {
    return tally.kinds().keySet().stream()
        .allMatch(input -> !isSurvey(input) && volumesCover(input, span));
  }

  private WeeklyCounts theme(Series series, Span span) {
    long[][] counts = tally.of(series).counts(span.from(), span.to());
    double[][] exposed = new double[counts.length][];
    double[] shares = new double[counts.length];
    long counted = 0;
    double all = 0;
    for (int input : tally.kinds().keySet()) {
      exposed[input] = exposed(input, series, span);
      counted += sum(counts[input], span.baselineStart(), span.baselineEnd());
      all += sum(exposed[input], span);
    }
    for (int input : tally.kinds().keySet()) {
      double own = sum(exposed[input], span);
      double count =
          own > 0 ? sum(counts[input], span.baselineStart(), span.baselineEnd()) : counted;
      shares[input] = all == 0 ? 1 : count / (own > 0 ? own : all) + COMMON / all;
    }
    long[] sums = new long[span.weeks()];
    double[] exposures = new double[span.weeks()];
    for (int input : tally.kinds().keySet()) {
      for (int week = 0; week < sums.length; week++) {
        sums[week] += counts[input][week];
        exposures[week] += shares[input] * exposed[input][week];
      }
    }
    return WeeklyCounts.of(sums, exposures);
  }

  private WeeklyCounts total(Series series, Span span) {
    long[] sums = new long[span.weeks()];
    double[] exposures = new double[span.weeks()];
    boolean volume = false;
    int first = Integer.MAX_VALUE;
    for (int input : tally.kinds().keySet()) {
      if (tally.kinds().get(input).equals(series.kind())) {
        long[] own = respondents(input, series, span);
        long[] all = respondents(input, Series.everybody(), span);
        first = Math.min(first, tally.firstWeek(input));
        volume |= volumesCover(input, span);
        for (int week = 0; week < sums.length; week++) {
          sums[week] += own[week];
          exposures[week] += all[week];
        }
      }
    }
    for (int week = 0; week < sums.length; week++) {
      if (volume) {
        exposures[week] = volume(series, span.from() + week);
      } else if (!series.isSegment()) {
        exposures[week] = span.from() + week < first ? 0 : 1;
      }
    }
    return WeeklyCounts.of(sums, exposures);
  }

  /** What the counts of one input are out of, in the unit of its respondents. */
  private double[] exposed(int input, Series series, Span span) {
    double[] exposed = new double[span.weeks()];
    long[] everybody = everybody(input, series, span);
    boolean volume = !isSurvey(input) && volumesCover(input, span);
    double volumes = 0;
    for (int week = 0; week < exposed.length; week++) {
      exposed[week] = volume ? volume(series, span.from() + week) : everybody[week];
    }
    if (volume) {
      volumes = sum(exposed, span);
      double scale =
          volumes == 0 ? 0 : sum(everybody, span.baselineStart(), span.baselineEnd()) / volumes;
      for (int week = 0; week < exposed.length; week++) {
        exposed[week] *= scale;
      }
    }
    return exposed;
  }

  /** Who could have spoken of it: of a survey those of the segment, else all who complained. */
  private long[] everybody(int input, Series series, Span span) {
    boolean own = series.isSegment() && isSurvey(input);
    return own ? respondents(input, series, span) : respondents(input, Series.everybody(), span);
  }

  private long[] respondents(int input, Series series, Span span) {
    return tally.of(Series.everybody().in(series.column(), series.value()))
        .counts(span.from(), span.to())[input];
  }

  private boolean isSurvey(int input) {
    return FeedbackKind.SURVEY.word().equals(tally.kinds().get(input));
  }

  /** Whether there is a volume for every week in which the input has feedback. */
  private boolean volumesCover(int input, Span span) {
    if (volumes == null) {
      return false;
    }
    long[] all = respondents(input, Series.everybody(), span);
    for (int week = 0; week < all.length; week++) {
      if (all[week] > 0 && !volumes.all().containsKey(tally.weeks().get(span.from() + week))) {
        return false;
      }
    }
    return true;
  }

  /** The volume of a week. */
  double volume(Series series, int week) {
    SortedMap<YearWeek, Double> ofSegment =
        volumes.of(series.isSegment() ? series.column() : null, series.value());
    return ofSegment.getOrDefault(tally.weeks().get(week), 0.0);
  }

  private static double sum(double[] exposed, Span span) {
    double sum = 0;
    for (int week = span.baselineStart(); week < span.baselineEnd(); week++) {
      sum += exposed[week];
    }
    return sum;
  }

  private static long sum(long[] counts, int start, int end) {
    long sum = 0;
    for (int week = start; week < end; week++) {
      sum += counts[week];
    }
    return sum;
  }
}
