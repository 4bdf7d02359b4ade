package org.earshot.insight.impact;

import java.util.List;
import org.earshot.ingest.ScoreScale;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Moments;
import org.earshot.statistics.NetPromoterScore;

/**
 * One scale, and what a score on it counts in points of which more is better. The scale of "how
 * likely are you to recommend us", 0 to 10, counts −100, 0 and 100, so that the mean is the Net
 * Promoter Score.
 *
 * @param scale the scale; null when the job names none, then the higher is taken as the better
 */
record ImpactScale(ScoreScale scale) {

  private static final double RECOMMENDED = 10;
  private static final double PROMOTER = 9;
  private static final double PASSIVE = 7;

  /** The same without its codes for "don't know", by which scales do not differ. */
  static ImpactScale of(ScoreScale scale) {
    return new ImpactScale(
        scale == null ? null : new ScoreScale(scale.low(), scale.high(), scale.best(), List.of()));
  }

  String words() {
    return scale == null ? "as given; the higher is taken as the better" : scale.words();
  }

  /** What its points are of. */
  String unit() {
    return isRecommendation() ? "NPS points" : "points";
  }

  /** What a score counts in points, more being better. */
  double points(double score) {
    if (isRecommendation()) {
      return score >= PROMOTER ? 100 : score >= PASSIVE ? 0 : -100;
    }
    return scale != null && scale.reversed() ? -score : score;
  }

  /** The mean in the scale's own direction. */
  Estimate mean(double... scores) {
    if (!isRecommendation()) {
      Estimate mean = Moments.of(scores).estimate();
      return scale == null ? mean : mean.within(scale.low(), scale.high());
    }
    long promoters = 0;
    long detractors = 0;
    for (double score : scores) {
      promoters += points(score) > 0 ? 1 : 0;
      detractors += points(score) < 0 ? 1 : 0;
    }
    return new NetPromoterScore(promoters, scores.length - promoters - detractors, detractors)
        .estimate();
  }

  private boolean isRecommendation() {
    return scale != null
        && scale.low() == 0
        && scale.high() == RECOMMENDED
        && scale.best() == RECOMMENDED;
  }
}
