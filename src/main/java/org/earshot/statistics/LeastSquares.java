package org.earshot.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Linear regression of a score on properties that a row has or has not, beside a constant, by
 * ordinary least squares, with standard errors that hold when the spread differs between rows (HC3:
 * MacKinnon and White 1985, Journal of Econometrics 29:305) or when rows of one customer go
 * together (CR1: Liang and Zeger 1986; Cameron and Miller 2015, Journal of Human Resources 50:317).
 *
 * <p>A property that the ones before it determine, as when all rows have it, is left out, as R
 * does; its coefficient is NaN. Sums run in the order of the rows: fix that order for equal digits.
 */
public final class LeastSquares {

  private static final double LEAST_PIVOT = 1e-9;
  private static final double FULL_LEVERAGE = 1 - 1e-9;

  private final Indicators indicators;
  private final double[] scores;

  /** The terms of the fit: the constant, then the properties that are not left out. */
  private final int[] terms;

  /** The place of each property among the terms; −1 when left out. */
  private final int[] places;

  /** The inverse of the table of cross products of the terms. */
  private final double[][] inverse;

  private final double[] solution;

  private LeastSquares(Indicators indicators, double[] scores, double[][] products) {
    this.indicators = indicators;
    this.scores = scores;
    this.terms = determined(products);
    this.places = new int[indicators.columns() + 1];
    Arrays.fill(places, -1);
    for (int place = 0; place < terms.length; place++) {
      places[terms[place]] = place;
    }
    this.inverse =
        new CholeskyDecomposition(
                new Array2DRowRealMatrix(products, false).getSubMatrix(terms, terms))
            .getSolver()
            .getInverse()
            .getData();
    this.solution = solve();
  }

  /**
   * Fits score = constant + the coefficients of the properties of the row.
   *
   * @param indicators the properties of each row
   * @param scores the score of each row, in the same order
   * @throws IllegalArgumentException when the lengths differ, there is no row or a score is NaN
   */
  public static LeastSquares fit(Indicators indicators, double[] scores) {
    if (indicators.rows() != scores.length || scores.length == 0) {
      throw new IllegalArgumentException(
          "each row needs a score, and there must be one at least, but there are "
              + indicators.rows()
              + " rows and "
              + scores.length
              + " scores");
    }
    if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("rows without a score cannot be fitted; leave them out");
    }
    double[][] products = new double[indicators.columns() + 1][indicators.columns() + 1];
    for (int row = 0; row < scores.length; row++) {
      int[] named = withConstant(indicators.row(row));
      for (int one : named) {
        for (int other : named) {
          products[one][other]++;
        }
      }
    }
    return new LeastSquares(indicators, scores.clone(), products);
  }

  /** The fit with HC3 standard errors, each row being a customer of its own. */
  public Regression robust() {
    double[][] meat = new double[terms.length][terms.length];
    boolean[] unknown = new boolean[terms.length];
    for (int row = 0; row < scores.length; row++) {
      int[] named = named(row);
      double leverage = leverage(named);
      if (leverage >= FULL_LEVERAGE) {
        // The row has a coefficient for itself, whose error nothing can tell.
        for (int place = 0; place < terms.length; place++) {
          unknown[place] |= Math.abs(influence(place, named)) > LEAST_PIVOT;
        }
      } else {
        double error = residual(row, named) / (1 - leverage);
        for (int one : named) {
          for (int other : named) {
            meat[one][other] += error * error;
          }
        }
      }
    }
    int[] customers = IntStream.range(0, scores.length).toArray();
    return regression(
        customers, standardErrors(meat, 1, unknown), scores.length - terms.length, "HC3 95 %");
  }

  /**
   * The fit with CR1 standard errors, for rows that go together.
   *
   * @param clusters the customer of each row, by any numbers
   */
  public Regression clustered(int[] clusters) {
    if (clusters.length != scores.length) {
      throw new IllegalArgumentException(
          "each row needs a cluster, but there are "
              + scores.length
              + " rows and "
              + clusters.length
              + " clusters");
    }
    int[] order =
        IntStream.range(0, clusters.length)
            .boxed()
            .sorted((one, other) -> Integer.compare(clusters[one], clusters[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] meat = new double[terms.length][terms.length];
    double[] sums = new double[terms.length];
    int groups = 0;
    for (int i = 0; i < order.length; i++) {
      int[] named = named(order[i]);
      double residual = residual(order[i], named);
      for (int place : named) {
        sums[place] += residual;
      }
      if (i + 1 == order.length || clusters[order[i + 1]] != clusters[order[i]]) {
        addSquare(meat, sums);
        Arrays.fill(sums, 0);
        groups++;
      }
    }
    double n = scores.length;
    double factor = groups / (groups - 1.0) * ((n - 1) / (n - terms.length));
    double[] errors = standardErrors(meat, factor, new boolean[terms.length]);
    return regression(clusters.clone(), errors, groups - 1, "CR1 95 %");
  }

  private Regression regression(
      int[] customers, double[] standardErrors, int freedom, String method) {
    double[] coefficients = new double[places.length];
    double[] errors = new double[places.length];
    for (int term = 0; term < places.length; term++) {
      boolean left = places[term] < 0;
      coefficients[term] = left ? Double.NaN : solution[places[term]];
      errors[term] = left ? Double.NaN : standardErrors[places[term]];
    }
    return new Regression(indicators, customers, coefficients, errors, freedom, method);
  }

  private double[] solve() {
    double[] sums = new double[terms.length];
    for (int row = 0; row < scores.length; row++) {
      for (int place : named(row)) {
        sums[place] += scores[row];
      }
    }
    double[] solved = new double[terms.length];
    for (int place = 0; place < terms.length; place++) {
      for (int other = 0; other < terms.length; other++) {
        solved[place] += inverse[place][other] * sums[other];
      }
    }
    return solved;
  }

  private double[] standardErrors(double[][] meat, double factor, boolean[] unknown) {
    double[] errors = new double[terms.length];
    for (int place = 0; place < terms.length; place++) {
      double variance = 0;
      for (int one = 0; one < terms.length; one++) {
        double row = 0;
        for (int other = 0; other < terms.length; other++) {
          row += meat[one][other] * inverse[other][place];
        }
        variance += inverse[place][one] * row;
      }
      errors[place] = unknown[place] ? Double.NaN : Math.sqrt(factor * variance);
    }
    return errors;
  }

  private double residual(int row, int[] named) {
    double fitted = 0;
    for (int place : named) {
      fitted += solution[place];
    }
    return scores[row] - fitted;
  }

  private double leverage(int[] named) {
    double leverage = 0;
    for (int place : named) {
      leverage += influence(place, named);
    }
    return leverage;
  }

  private double influence(int place, int[] named) {
    double influence = 0;
    for (int other : named) {
      influence += inverse[place][other];
    }
    return influence;
  }

  /** The places of a row's terms. */
  private int[] named(int row) {
    return Arrays.stream(withConstant(indicators.row(row)))
        .map(term -> places[term])
        .filter(place -> place >= 0)
        .toArray();
  }

  private static int[] withConstant(int[] columns) {
    int[] terms = new int[columns.length + 1];
    for (int i = 0; i < columns.length; i++) {
      terms[i + 1] = columns[i] + 1;
    }
    return terms;
  }

  private static void addSquare(double[][] meat, double[] sums) {
    for (int one = 0; one < sums.length; one++) {
      if (sums[one] != 0) {
        for (int other = 0; other < sums.length; other++) {
          meat[one][other] += sums[one] * sums[other];
        }
      }
    }
  }

  /** The terms that the ones before do not determine, by elimination. */
  private static int[] determined(double[][] products) {
    double[][] left = Arrays.stream(products).map(double[]::clone).toArray(double[][]::new);
    return IntStream.range(0, products.length)
        .filter(
            term -> {
              if (!(left[term][term] > LEAST_PIVOT * products[term][term])) {
                return false;
              }
              for (int row = term + 1; row < left.length; row++) {
                double factor = left[row][term] / left[term][term];
                for (int column = term; column < left.length; column++) {
                  left[row][column] -= factor * left[term][column];
                }
              }
              return true;
            })
        .toArray();
  }
}
