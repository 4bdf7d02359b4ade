package org.earshot.insight.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.ingest.ScoreKind;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Moments;
import org.earshot.statistics.NetPromoterScore;
import org.earshot.statistics.Proportion;

/** How often each score was given, and by whom. */
final class ScoreTally {

  private static final double PROMOTER = 9;
  private static final double DETRACTOR = 6;

  private final Measured measured;
  private final SortedMap<Double, Long> scores = new TreeMap<>();
  private final Set<String> customers = new HashSet<>();

  /** An empty tally of scores on a scale. */
  ScoreTally(Measured measured) {
    this.measured = measured;
  }

  /** Takes one more answer into account. */
  void add(Answer answer) {
    scores.merge(answer.score(), 1L, Long::sum);
    customers.add(answer.respondent());
  }

  /** How many different customers there are. */
  long customers() {
    return customers.size();
  }

  /** How often each score was given. */
  SortedMap<Double, Long> scores() {
    return scores;
  }

  /** The scores as one number; of at least one score. */
  Estimate estimate(ScoreKind kind) {
    return switch (kind) {
      case NPS -> promoters().estimate();
      case CSAT -> satisfied().estimate();
      case CES, STARS, MEAN -> moments().estimate().within(measured.low(), measured.high());
    };
  }

  /** The number of these scores minus that of others. */
  Estimate minus(ScoreTally other, ScoreKind kind) {
    return switch (kind) {
      case NPS -> promoters().minus(other.promoters());
      case CSAT -> satisfied().minus(other.satisfied());
      case CES, STARS, MEAN -> moments().minus(other.moments());
    };
  }

  private long answers() {
    return scores.values().stream().mapToLong(Long::longValue).sum();
  }

  private NetPromoterScore promoters() {
    long promoters = sum(scores.tailMap(PROMOTER));
    long detractors = sum(scores.headMap(Math.nextUp(DETRACTOR)));
    return new NetPromoterScore(promoters, answers() - promoters - detractors, detractors);
  }

  private Proportion satisfied() {
    // The two best scores, whichever end of the scale they stand at.
    long best =
        measured.lowIsBest()
            ? sum(scores.headMap(Math.nextUp(measured.low() + 1)))
            : sum(scores.tailMap(measured.high() - 1));
    return new Proportion(best, answers());
  }

  /** Summed as decimals, so that no digit depends on the order. */
  private Moments moments() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (Map.Entry<Double, Long> entry : scores.entrySet()) {
      BigDecimal score = BigDecimal.valueOf(entry.getKey());
      BigDecimal times = BigDecimal.valueOf(entry.getValue());
      sum = sum.add(score.multiply(times));
      squares = squares.add(score.multiply(score).multiply(times));
    }
    return Moments.ofSums(answers(), sum, squares);
  }

  private static long sum(Map<Double, Long> part) {
    return part.values().stream().mapToLong(Long::longValue).sum();
  }
}
