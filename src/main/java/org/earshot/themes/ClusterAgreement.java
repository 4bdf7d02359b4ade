package org.earshot.themes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * How well found labels agree with gold labels.
 *
 * @param homogeneity 0–1; 1 when every found label holds one gold label only
 * @param completeness 0–1; 1 when every gold label lies within one found label
 * @param vMeasure the harmonic mean of the two (Rosenberg and Hirschberg 2007), 0–1; rises with the
 *     number of labels even by chance
 * @param adjustedMutualInformation mutual information adjusted for chance with the arithmetic mean
 *     of the entropies (Vinh, Epps and Bailey 2010); 1 is perfect, 0 is what chance gives
 * @param adjustedRandIndex pairs that agree, adjusted for chance (Hubert and Arabie 1985); 1 is
 *     perfect, 0 is what chance gives
 */
public record ClusterAgreement(
    double homogeneity,
    double completeness,
    double vMeasure,
    double adjustedMutualInformation,
    double adjustedRandIndex) {

  /**
   * Compares two labellings of the same things.
   *
   * @param gold one label per thing
   * @param found one label per thing, in the same order
   * @throws IllegalArgumentException when there is nothing to compare or the lengths differ
   */
  public static ClusterAgreement of(List<String> gold, List<String> found) {
    if (gold.size() != found.size() || gold.isEmpty()) {
      throw new IllegalArgumentException(
          "both labellings must be of the same things, at least one");
    }
    int[] ones = new int[gold.size()];
    Arrays.fill(ones, 1);
    return of(numbers(gold), numbers(found), ones);
  }

  /**
   * Compares two labellings of the same weighted things.
   *
   * @param gold one label per thing, numbered from 0
   * @param found one label per thing, numbered from 0
   * @param weights how often each thing counts
   */
  static ClusterAgreement of(int[] gold, int[] found, int[] weights) {
    int[] rows = new int[most(gold) + 1];
    int[] columns = new int[most(found) + 1];
    int[][] table = new int[rows.length][columns.length];
    int n = 0;
    for (int i = 0; i < gold.length; i++) {
      table[gold[i]][found[i]] += weights[i];
      rows[gold[i]] += weights[i];
      columns[found[i]] += weights[i];
      n += weights[i];
    }
    double mutual = mutualInformation(table, rows, columns, n);
    double goldEntropy = entropy(rows, n);
    double foundEntropy = entropy(columns, n);
    double homogeneity = goldEntropy == 0 ? 1 : mutual / goldEntropy;
    double completeness = foundEntropy == 0 ? 1 : mutual / foundEntropy;
    double sum = homogeneity + completeness;
    return new ClusterAgreement(
        homogeneity,
        completeness,
        sum == 0 ? 0 : 2 * homogeneity * completeness / sum,
        adjustedMutual(mutual, goldEntropy, foundEntropy, rows, columns, n),
        adjustedRand(table, rows, columns, n));
  }

  private static int[] numbers(List<String> labels) {
    Map<String, Integer> numbers = new TreeMap<>();
    labels.forEach(label -> numbers.put(label, 0));
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return labels.stream().mapToInt(numbers::get).toArray();
  }

  private static int most(int[] labels) {
    return Arrays.stream(labels).max().orElse(-1);
  }

  private static double entropy(int[] sizes, int n) {
    double sum = 0;
    for (int size : sizes) {
      if (size > 0) {
        sum -= (double) size / n * Math.log((double) size / n);
      }
    }
    return sum;
  }

  private static double mutualInformation(int[][] table, int[] rows, int[] columns, int n) {
    double sum = 0;
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        double both = table[r][c];
        if (both > 0) {
          sum += both / n * Math.log(both * n / ((double) rows[r] * columns[c]));
        }
      }
    }
    return Math.max(0, sum);
  }

  private static double adjustedMutual(
      double mutual, double goldEntropy, double foundEntropy, int[] rows, int[] columns, int n) {
    double expected = expectedMutual(rows, columns, n);
    double most = (goldEntropy + foundEntropy) / 2;
    // Both labellings trivial in the same way: they agree, and nothing is left to chance.
    return most - expected == 0 ? 1 : (mutual - expected) / (most - expected);
  }

  /** The mean of the mutual information over all tables with these margins. */
  private static double expectedMutual(int[] rows, int[] columns, int n) {
    double[] logFactorial = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      logFactorial[i] = LogGamma.value(i + 1.0);
    }
    double sum = 0;
    for (Map.Entry<Integer, Integer> row : frequencies(rows).entrySet()) {
      for (Map.Entry<Integer, Integer> column : frequencies(columns).entrySet()) {
        sum +=
            expectedTerm(row.getKey(), column.getKey(), n, logFactorial)
                * row.getValue()
                * column.getValue();
      }
    }
    return sum;
  }

  /** How often each size occurs: equal sizes give equal terms. */
  private static Map<Integer, Integer> frequencies(int[] sizes) {
    Map<Integer, Integer> frequencies = new TreeMap<>();
    for (int size : sizes) {
      if (size > 0) {
        frequencies.merge(size, 1, Integer::sum);
      }
    }
    return frequencies;
  }

  private static double expectedTerm(int a, int b, int n, double[] logFactorial) {
    double fixed =
        logFactorial[a]
            + logFactorial[b]
            + logFactorial[n - a]
            + logFactorial[n - b]
            - logFactorial[n];
    double term = 0;
    for (int both = Math.max(1, a + b - n); both <= Math.min(a, b); both++) {
      double chance =
          fixed
              - logFactorial[both]
              - logFactorial[a - both]
              - logFactorial[b - both]
              - logFactorial[n - a - b + both];
      term += (double) both / n * Math.log((double) n * both / ((double) a * b)) * Math.exp(chance);
    }
    return term;
  }

  private static double adjustedRand(int[][] table, int[] rows, int[] columns, int n) {
    double together = 0;
    for (int[] row : table) {
      together += pairs(row);
    }
    double inRows = pairs(rows);
    double inColumns = pairs(columns);
    double all = pairs(new int[] {n});
    double expected = all == 0 ? 0 : inRows * inColumns / all;
    double greatest = (inRows + inColumns) / 2;
    return greatest == expected ? 1 : (together - expected) / (greatest - expected);
  }

  private static double pairs(int[] sizes) {
    double pairs = 0;
    for (int size : sizes) {
      pairs += (double) size * (size - 1) / 2;
    }
    return pairs;
  }
}
