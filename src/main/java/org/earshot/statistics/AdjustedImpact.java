package org.earshot.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a theme goes with a mean score: its share of the rows times its coefficient in a regression
 * on all themes and covariates. The impacts, the constant and the covariates' parts sum to the mean
 * score, so an impact is the points by which the mean would be lower (or higher) if nobody
 * mentioned the theme and all else went on as before. A link, not proof.
 *
 * <p>The interval is that of the product (delta method). The shrunk impact rests on the coefficient
 * drawn towards 0 ({@code τ²} by Paule and Mandel), which takes back what was luck in a large one.
 *
 * @param column the theme's column
 * @param mentions how many rows have it
 * @param customers how many customers have such a row; as many as mentions unless rows are
 *     clustered
 * @param share its share of the rows, 0–1
 * @param coefficient by how much the score differs, in points of the score
 * @param impact share times coefficient, in points of the mean score
 * @param shrunk the same with the shrunk coefficient
 * @param q the share of false ones to expect among the coefficients that differ from 0 up to this
 *     one; NaN when the coefficient has no interval
 * @param rank 1 for the largest impact of either sign, by the end of the shrunk interval that is
 *     nearer to 0 (0 where it takes in 0), ties by the shrunk impact; 0 with fewer than 30
 *     customers
 */
public record AdjustedImpact(
    int column,
    long mentions,
    long customers,
    double share,
    Estimate coefficient,
    Estimate impact,
    Estimate shrunk,
    double q,
    int rank) {

  /** A theme enters the regression from this many customers on: below, HC3 is too narrow. */
  public static final long FEWEST_TO_ENTER = 20;

  /** A theme is ranked from this many customers on. */
  public static final long FEWEST_TO_RANK = 30;

  /**
   * The impacts of the themes of a regression.
   *
   * @param regression the regression, on themes and covariates
   * @param themes how many of its columns, from the first, are themes; the others are covariates
   * @return one impact per theme, in the order of columns
   */
  public static List<AdjustedImpact> of(Regression regression, int themes) {
    double[] coefficients = new double[themes];
    double[] standardErrors = new double[themes];
    double[] p = new double[themes];
    for (int theme = 0; theme < themes; theme++) {
      coefficients[theme] = regression.coefficient(theme).value();
      standardErrors[theme] = regression.standardError(theme);
      p[theme] = regression.probability(theme);
    }
    EmpiricalBayes prior = EmpiricalBayes.of(coefficients, standardErrors);
    double[] q = BenjaminiHochberg.adjust(p);
    List<AdjustedImpact> impacts = new ArrayList<>();
    for (int theme = 0; theme < themes; theme++) {
      Estimate coefficient = regression.coefficient(theme);
      long mentions = regression.indicators().count(theme);
      long rows = regression.indicators().rows();
      double factor = prior.factor(standardErrors[theme]);
      impacts.add(
          new AdjustedImpact(
              theme,
              mentions,
              regression.customers(theme),
              (double) mentions / rows,
              coefficient,
              impact(mentions, rows, coefficient.value(), standardErrors[theme], coefficient),
              impact(
                  mentions,
                  rows,
                  coefficient.value() * factor,
                  standardErrors[theme] * Math.sqrt(factor),
                  coefficient),
              q[theme],
              0));
    }
    return ranked(impacts);
  }

  private static Estimate impact(
      long mentions, long rows, double coefficient, double error, Estimate fitted) {
    double share = (double) mentions / rows;
    double ofShare = coefficient * coefficient * share * (1 - share) / rows;
    return Estimate.normal(
        share * coefficient,
        Math.sqrt(share * share * error * error + ofShare),
        rows,
        fitted.method() + ", delta");
  }

  private static List<AdjustedImpact> ranked(List<AdjustedImpact> impacts) {
    int[] order =
        IntStream.range(0, impacts.size())
            .filter(i -> impacts.get(i).customers >= FEWEST_TO_RANK)
            .filter(i -> impacts.get(i).shrunk.hasInterval())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> impacts.get(i).distanceFromZero())
                    .thenComparingDouble(i -> Math.abs(impacts.get(i).shrunk.value()))
                    .reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    List<AdjustedImpact> ranked = new ArrayList<>(impacts);
    for (int place = 0; place < order.length; place++) {
      ranked.set(order[place], impacts.get(order[place]).at(place + 1));
    }
    return List.copyOf(ranked);
  }

  private double distanceFromZero() {
    return Math.max(0, Math.max(shrunk.low(), -shrunk.high()));
  }

  private AdjustedImpact at(int place) {
    return new AdjustedImpact(
        column, mentions, customers, share, coefficient, impact, shrunk, q, place);
  }
}
