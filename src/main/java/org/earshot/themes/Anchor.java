package org.earshot.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * What holds a refit to the standing themes, so that themes change where the feedback has changed
 * and not because dice fell otherwise (evolutionary clustering, Chakrabarti, Kumar and Tomkins
 * 2006): the small clusters begin where they stood, and their means are drawn towards the centre of
 * their standing theme before the tree is built.
 */
final class Anchor {

  /**
   * How far a small cluster is drawn towards its standing theme: 0 not at all, 1 onto its centre.
   * See {@code src/decisions/010-identity.md} for how it was chosen.
   */
  private static final double PULL = 0.5;

  private final int[] micros;
  private final int[] themes;
  private final int microCount;
  private final int themeCount;

  /**
   * An anchor.
   *
   * @param micros the standing small cluster that each row is nearest to
   * @param themes the standing theme of each row; negative for a row that nothing holds, because it
   *     is new and far from all that stands
   * @param microCount how many standing small clusters there are
   * @param themeCount how many standing themes there are
   */
  Anchor(int[] micros, int[] themes, int microCount, int themeCount) {
    this.micros = micros.clone();
    this.themes = themes.clone();
    this.microCount = microCount;
    this.themeCount = themeCount;
  }

  /**
   * Where the small clusters begin: at the mean of what is nearest to each standing one; further
   * ones at rows that nothing holds, then at any, in the order of rows.
   *
   * @param vectors rows of unit length
   * @param number how many there should be, if so many stand or have rows to begin at
   */
  VectorTable firstCentres(VectorTable vectors, int number) {
    int[] held = IntStream.range(0, themes.length).filter(row -> themes[row] >= 0).toArray();
    int[] used = mostUsed(held, number);
    double[][] sums = new double[microCount][vectors.dimensions()];
    for (int row : held) {
      vectors.addRowTo(row, 1, sums[micros[row]]);
    }
    int[] more =
        IntStream.concat(
                IntStream.range(0, themes.length).filter(row -> themes[row] < 0),
                Arrays.stream(held))
            .limit(Math.max(0, number - used.length))
            .toArray();
    VectorTable standing =
        used.length == 0
            ? new VectorTable(0, vectors.dimensions())
            : Clustering.directions(
                Arrays.stream(used).mapToObj(micro -> sums[micro]).toArray(double[][]::new));
    VectorTable first = new VectorTable(used.length + more.length, vectors.dimensions());
    for (int i = 0; i < used.length; i++) {
      first.put(i, standing.row(i));
    }
    for (int i = 0; i < more.length; i++) {
      first.put(used.length + i, vectors.row(more[i]));
    }
    return first;
  }

  /**
   * The standing small clusters that most rows are nearest to, in their order. A fit divides its
   * small clusters between themes; if all parts began the next, there would be ever more.
   */
  private int[] mostUsed(int[] held, int number) {
    int[] rows = new int[microCount];
    IntStream.of(held).forEach(row -> rows[micros[row]]++);
    return IntStream.range(0, microCount)
        .filter(micro -> rows[micro] > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer micro) -> -rows[micro]).thenComparing(m -> m))
        .limit(number)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  /**
   * The means of the small clusters, each drawn towards the mean of the standing theme that most of
   * its rows belong to; a cluster most of whose rows nothing holds stays where it is.
   */
  double[][] drawn(VectorTable vectors, MicroClusters micro) {
    double[][] centres = themeMeans(vectors);
    int[][] votes = new int[micro.sizes.length][themeCount];
    for (int row = 0; row < themes.length; row++) {
      if (themes[row] >= 0) {
        votes[micro.labels[row]][themes[row]]++;
      }
    }
    double[][] drawn = new double[micro.means.length][];
    for (int m = 0; m < drawn.length; m++) {
      drawn[m] = micro.means[m].clone();
      int held = Arrays.stream(votes[m]).sum();
      if (2 * held > micro.sizes[m]) {
        double[] centre = centres[greatest(votes[m])];
        for (int d = 0; d < centre.length; d++) {
          drawn[m][d] += PULL * (centre[d] - drawn[m][d]);
        }
      }
    }
    return drawn;
  }

  /**
   * The rows, each drawn towards the mean of its standing theme, at unit length: what they join
   * their themes by, so that a row leaves its theme for one that is much nearer.
   */
  VectorTable drawn(VectorTable vectors) {
    double[][] centres = themeMeans(vectors);
    VectorTable drawn = new VectorTable(vectors.rows(), vectors.dimensions());
    for (int row = 0; row < themes.length; row++) {
      float[] vector = vectors.row(row);
      if (themes[row] >= 0) {
        double[] centre = centres[themes[row]];
        for (int d = 0; d < vector.length; d++) {
          vector[d] += (float) (PULL * (centre[d] - vector[d]));
        }
        UnitVectors.normalise(vector);
      }
      drawn.put(row, vector);
    }
    return drawn;
  }

  private double[][] themeMeans(VectorTable vectors) {
    double[][] means = new double[themeCount][vectors.dimensions()];
    int[] sizes = new int[themeCount];
    for (int row = 0; row < themes.length; row++) {
      if (themes[row] >= 0) {
        vectors.addRowTo(row, 1, means[themes[row]]);
        sizes[themes[row]]++;
      }
    }
    for (int theme = 0; theme < themeCount; theme++) {
      for (int d = 0; d < means[theme].length; d++) {
        means[theme][d] /= Math.max(1, sizes[theme]);
      }
    }
    return means;
  }

  /** The position of the greatest number; the first of equal ones. */
  private static int greatest(int[] numbers) {
    int best = 0;
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] > numbers[best]) {
        best = i;
      }
    }
    return best;
  }
}
