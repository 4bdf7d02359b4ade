package org.earshot.themes;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses how many themes there are: the fewest that come out alike whichever half of the rows they
 * are found in (Lange et al. 2004). The rows are halved several times; both halves are made into
 * trees over the same small clusters, and cut alike. With too few themes the halves disagree on
 * what to put together; from some number on they agree about as well as they ever do, and further
 * themes only divide what belongs together.
 */
final class ThemeCount {

  private static final int SPLITS = 8;

  /** The share of the best agreement that counts as being as good. */
  private static final double AS_GOOD = 0.995;

  /** With fewer to a theme the halves agree because they share them, not because they must. */
  private static final int SMALL_CLUSTERS_PER_THEME = 5;

  private static final int SILHOUETTE_ROWS = 4_000;

  private final VectorTable vectors;
  private final Clustering whole;
  private final List<Halves> splits;

  /**
   * Prepares to choose.
   *
   * @param vectors rows of unit length, before smoothing, in an order made by a hash
   * @param smoothed the same rows after smoothing
   * @param whole the clustering of the smoothed rows
   */
  ThemeCount(VectorTable vectors, VectorTable smoothed, Clustering whole) {
    this.vectors = vectors;
    this.whole = whole;
    this.splits =
        IntStream.range(0, SPLITS)
            .parallel()
            .mapToObj(split -> Halves.of(smoothed, whole, split))
            .toList();
  }

  private record Candidate(int number, double agreement) {}

  /** The number of themes that the data speak for; 1 when there is too little to tell apart. */
  int choose() {
    int most =
        splits.stream().mapToInt(Halves::clusters).min().orElse(0) / SMALL_CLUSTERS_PER_THEME;
    List<Candidate> candidates =
        IntStream.iterate(2, n -> n <= most, n -> Math.max(n + 1, n * 17 / 16))
            .parallel()
            .mapToObj(number -> new Candidate(number, agreement(number)))
            .toList();
    double best = candidates.stream().mapToDouble(Candidate::agreement).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.agreement() >= AS_GOOD * best)
        .mapToInt(Candidate::number)
        .findFirst()
        .orElse(1);
  }

  private double agreement(int number) {
    return splits.stream().mapToDouble(halves -> halves.agreement(number)).sum() / SPLITS;
  }

  /**
   * The number of groups, between two bounds, whose silhouette is best.
   *
   * @param fewest at least 1
   * @param most at least {@code fewest}
   */
  int chooseBetween(int fewest, int most) {
    int best = fewest;
    double bestSilhouette = Double.NEGATIVE_INFINITY;
    for (int number = Math.max(2, fewest); number <= most; number++) {
      double silhouette =
          Silhouette.of(vectors, whole.labels(whole.cut(number)), number, SILHOUETTE_ROWS);
      if (silhouette > bestSilhouette) {
        best = number;
        bestSilhouette = silhouette;
      }
    }
    return best;
  }
}
