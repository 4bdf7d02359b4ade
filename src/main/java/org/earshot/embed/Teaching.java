package org.earshot.embed;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Makes a pupil: a ridge regression from the bags of some texts to the teacher's vectors of them.
 * It starts from the teacher's vectors of single word pieces, so that pieces which are not in those
 * texts mean something too: what is fitted, and kept small, is how far the weights move from there.
 */
final class Teaching {

  /** Held-back cosines were flat from 0.1 to 0.3 on each of three corpora. */
  private static final double PENALTY = 0.2;

  private Teaching() {}

  /**
   * Teaches a pupil.
   *
   * @param texts distinct texts, at least one, ordered by {@link Pupil#hash}
   * @param vectors the teacher's vectors of them
   * @param pieces the teacher's vectors of word pieces, by their number
   * @param lastTaught the hash of the last text
   */
  static Pupil teach(
      List<String> texts, float[][] vectors, SortedMap<Integer, float[]> pieces, long lastTaught) {
    Pupil start = untaught(vectors, pieces, lastTaught);
    PieceBag[] bags =
        texts.stream()
            .map(text -> PieceBag.of(WordPieces.shared().of(text)))
            .toArray(PieceBag[]::new);
    int[] present =
        IntStream.range(0, bags.length)
            .flatMap(row -> IntStream.of(bags[row].features))
            .sorted()
            .distinct()
            .toArray();
    int[] numbers = new int[PieceBag.FEATURES];
    for (int i = 0; i < present.length; i++) {
      numbers[present[i]] = i;
    }
    PieceBag[] rows = new PieceBag[bags.length];
    float[][] missing = new float[bags.length][];
    for (int row = 0; row < bags.length; row++) {
      rows[row] = bags[row].renumbered(numbers);
      missing[row] = minus(vectors[row], start.sum(bags[row]));
    }
    float[][] moves = new RidgeRegression(rows, present.length, PENALTY).fit(missing);
    float[][] features = start.features().clone();
    for (int i = 0; i < present.length; i++) {
      float[] from = features[present[i]];
      features[present[i]] = from == null ? moves[i] : plus(from, moves[i]);
    }
    return new Pupil(features, start.middle(), lastTaught);
  }

  /** The pupil before it is taught: it has read the dictionary. */
  static Pupil untaught(float[][] vectors, SortedMap<Integer, float[]> pieces, long lastTaught) {
    float[] middle = mean(List.of(vectors));
    float[] middlePiece = mean(pieces.values());
    float[][] features = new float[PieceBag.FEATURES][];
    pieces.forEach((piece, vector) -> features[piece] = minus(vector, middlePiece));
    return new Pupil(features, middle, lastTaught);
  }

  private static float[] mean(Iterable<float[]> vectors) {
    double[] sums = new double[SentenceEncoder.DIMENSIONS];
    int count = 0;
    for (float[] vector : vectors) {
      for (int d = 0; d < sums.length; d++) {
        sums[d] += vector[d];
      }
      count++;
    }
    float[] mean = new float[sums.length];
    for (int d = 0; d < sums.length; d++) {
      mean[d] = (float) (sums[d] / Math.max(1, count));
    }
    return mean;
  }

  private static float[] minus(float[] a, float[] b) {
    float[] difference = new float[a.length];
    for (int d = 0; d < a.length; d++) {
      difference[d] = a[d] - b[d];
    }
    return difference;
  }

  private static float[] plus(float[] a, float[] b) {
    float[] sum = new float[a.length];
    for (int d = 0; d < a.length; d++) {
      sum[d] = a[d] + b[d];
    }
    return sum;
  }
}
