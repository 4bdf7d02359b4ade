package org.earshot.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses how many themes there are, by whether they can be found again (Lange et al. 2004): the
 * small clusters are dealt into halves several times, and both halves are asked to label
 * everything. With too few themes the halves disagree on what to put together, with too many on
 * where to divide it. The fewest themes are taken on which they agree as well as they ever do, give
 * or take the standard error.
 *
 * <p>Some feedback is so varied that the halves agree ever better the finer it is divided, down to
 * single expressions. Such data name no number; the square root of the number of mentions is taken,
 * at which themes and their size grow alike.
 */
final class ThemeCount {

  private static final int SPLITS = 8;

  private static final int SMALL_CLUSTERS_PER_THEME = 4;

  /** A best number beyond this share of the possible ones is no peak, but the end of a slope. */
  private static final double SLOPE = 0.8;

  private static final int SILHOUETTE_ROWS = 4_000;

  private final VectorTable vectors;
  private final Clustering whole;
  private final List<Halves> splits;

  /**
   * Prepares to choose.
   *
   * @param vectors rows of unit length, before smoothing, in an order made by a hash
   * @param whole the clustering of the smoothed rows
   */
  ThemeCount(VectorTable vectors, Clustering whole) {
    this.vectors = vectors;
    this.whole = whole;
    this.splits =
        IntStream.range(0, SPLITS).parallel().mapToObj(split -> new Halves(whole, split)).toList();
  }

  private record Candidate(int number, double agreement, double standardError) {}

  /** The number of themes that the data speak for; 1 when there is too little to tell apart. */
  int choose() {
    int most =
        Math.min(
            whole.microClusters() / SMALL_CLUSTERS_PER_THEME,
            splits.stream().mapToInt(Halves::most).min().orElse(0));
    List<Candidate> candidates =
        IntStream.iterate(2, n -> n <= most, n -> Math.max(n + 1, n * 9 / 8))
            .parallel()
            .mapToObj(this::candidate)
            .toList();
    return candidates.stream()
        .max(Comparator.comparingDouble(Candidate::agreement))
        .map(best -> best.number() > SLOPE * most ? squareRoot(most) : fewest(candidates, best))
        .orElse(1);
  }

  private int squareRoot(int most) {
    return Math.min(most, (int) Math.round(Math.sqrt(whole.rows())));
  }

  private static int fewest(List<Candidate> candidates, Candidate best) {
    return candidates.stream()
        .filter(c -> c.agreement() >= best.agreement() - best.standardError())
        .mapToInt(Candidate::number)
        .findFirst()
        .orElse(best.number());
  }

  private Candidate candidate(int number) {
    double[] agreements = splits.stream().mapToDouble(halves -> halves.agreement(number)).toArray();
    double mean = Arrays.stream(agreements).sum() / SPLITS;
    double squares = Arrays.stream(agreements).map(a -> (a - mean) * (a - mean)).sum();
    return new Candidate(number, mean, Math.sqrt(squares / (SPLITS - 1) / SPLITS));
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
