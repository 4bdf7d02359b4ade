package org.earshot.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A Net Promoter Score, in points from −100 to 100: the share of promoters (9 and 10) minus the
 * share of detractors (0 to 6), times 100.
 *
 * @param promoters how many are promoters
 * @param passives how many are neither
 * @param detractors how many are detractors
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {

  private static final String ADJUSTED_WALD = "adjusted Wald 95 %";
  private static final String DIFFERENCE = "adjusted Wald, recovered variances 95 %";

  /** Refuses negative counts. */
  public NetPromoterScore {
    if (promoters < 0 || passives < 0 || detractors < 0) {
      throw new IllegalArgumentException(
          "promoters, passives and detractors are counts, but are "
              + promoters
              + ", "
              + passives
              + " and "
              + detractors);
    }
  }

  /** How many answers there are. */
  public long n() {
    return promoters + passives + detractors;
  }

  /** The score in points; NaN of nothing. */
  public double score() {
    return 100.0 * (promoters - detractors) / n();
  }

  /**
   * The score with the adjusted Wald interval: ¾ is added to promoters and to detractors and 3 to
   * n, the score itself stays as it is (Rocks 2016, The American Statistician 70:365). NaN of
   * nothing.
   */
  public Estimate estimate() {
    if (n() == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0, ADJUSTED_WALD);
    }
    double n = n() + 3.0;
    double middle = 100.0 * (promoters - detractors) / n;
    double halfWidth = Estimate.Z * standardError(promoters + 0.75, detractors + 0.75, n);
    return new Estimate(
        score(),
        Math.max(-100, middle - halfWidth),
        Math.min(100, middle + halfWidth),
        n(),
        ADJUSTED_WALD);
  }

  /** The plain standard error of the score in points; 0 when all answers are alike. */
  public double standardError() {
    return standardError((double) promoters, (double) detractors, (double) n());
  }

  /**
   * This score minus another, in points, with an interval recovered from the adjusted Wald
   * intervals of both, which holds its level where the plain one does not. The score changed when
   * the interval excludes 0. NaN when either is a score of nothing.
   */
  public Estimate minus(NetPromoterScore other) {
    return Estimate.difference(estimate(), other.estimate(), DIFFERENCE);
  }

  /**
   * The two-sided p-value of no difference between two scores, from the plain standard errors; for
   * ranking many segments under {@link BenjaminiHochberg}. NaN when both standard errors are 0.
   */
  public double differenceProbability(NetPromoterScore other) {
    double z = (score() - other.score()) / Math.hypot(standardError(), other.standardError());
    return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
  }

  private static double standardError(double promoters, double detractors, double n) {
    double score = (promoters - detractors) / n;
    return 100 * Math.sqrt(((promoters + detractors) / n - score * score) / n);
  }
}
