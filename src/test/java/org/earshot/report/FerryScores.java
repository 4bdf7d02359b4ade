package org.earshot.report;

import java.util.ArrayList;
import java.util.List;
import org.earshot.ingest.ScoreKind;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.insight.score.ScoreFindings;
import org.earshot.insight.score.ScoreReading;
import org.earshot.insight.score.ScoreWeek;
import org.earshot.insight.score.Shift;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Moments;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.threeten.extra.YearWeek;

/** How the passengers of the ferry line score: 4,240 answers from 1 to 5. */
final class FerryScores {

  private static final String SOURCE = "surveys/*.csv";
  private static final List<Long> GIVEN = List.of(610L, 720L, 800L, 1100L, 1010L);

  private FerryScores() {}

  static ScoreFindings of(List<YearWeek> weeks, String scale, boolean lowIsBest) {
    List<ScoreFinding.ScoreCount> counts = new ArrayList<>();
    double[] scores = new double[4240];
    int at = 0;
    for (int i = 0; i < 5; i++) {
      double score = lowIsBest ? 5 - i : 1 + i;
      counts.add(new ScoreFinding.ScoreCount(score, GIVEN.get(i)));
      for (int j = 0; j < GIVEN.get(i); j++) {
        scores[at++] = score;
      }
    }
    Estimate mean = Moments.of(scores).estimate();
    Estimate satisfied = new Proportion(2110, 4240).estimate();
    List<ScoreReading> readings = new ArrayList<>();
    add(readings, null, null, satisfied, mean, 3900);
    add(readings, "Route", "Island", new Proportion(900, 2000).estimate(), mean, 1900);
    add(readings, "Route", "Night", new Proportion(9, 12).estimate(), null, 12);
    add(readings, "Route", "Special", null, null, 3);
    List<ScoreWeek> byWeek = new ArrayList<>();
    for (int week = 0; week < weeks.size(); week++) {
      byWeek.add(
          new ScoreWeek(
              0,
              weeks.get(week),
              week == 3 ? null : new Proportion(70 + week, 160).estimate(),
              week < weeks.size() - 1));
    }
    return new ScoreFindings(
        List.of(new ScoreFinding(0, SOURCE, ScoreKind.CSAT, scale, lowIsBest, mean, counts, 31)),
        readings,
        byWeek);
  }

  private static void add(
      List<ScoreReading> readings,
      String segment,
      String value,
      Estimate satisfied,
      Estimate mean,
      long customers) {
    boolean hidden = satisfied == null;
    Estimate change =
        customers > 1000 ? new Proportion(150, 400).minus(new Proportion(1960, 3840)) : null;
    for (ScoreKind measure : List.of(ScoreKind.CSAT, ScoreKind.MEAN)) {
      boolean share = measure == ScoreKind.CSAT;
      readings.add(
          new ScoreReading(
              0,
              SOURCE,
              null,
              segment,
              value,
              measure,
              hidden ? null : share ? satisfied : mean == null ? satisfied : mean,
              customers,
              SmallNumbers.of(customers),
              share ? change : null,
              share && change != null ? Shift.WORSE : Shift.NOT_COMPARED));
    }
  }
}
