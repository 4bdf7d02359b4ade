package org.earshot.embed;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as the pupil sees it: how often each word piece stands in it and, with half the weight,
 * each pair of neighbours, the beginning and the end of the text included. The weights are scaled
 * to a length of 1. Pairs are not told apart one by one: they are hashed to {@value #PAIRS}
 * numbers.
 */
final class PieceBag {

  private static final int PAIR_BITS = 15;

  /** How many numbers there are for pairs. */
  static final int PAIRS = 1 << PAIR_BITS;

  /** How many features there are: word pieces by their number in the vocabulary, then pairs. */
  static final int FEATURES = SentenceEncoder.WORD_PIECES + PAIRS;

  private static final double PIECE_WEIGHT = 1;
  private static final double PAIR_WEIGHT = 0.5;

  /** Knuth's multiplier (The Art of Computer Programming 3, 6.4): 2³² over the golden ratio. */
  private static final int MULTIPLIER = 0x9E3779B1;

  /** The features of the text, each once, ascending. */
  final int[] features;

  /** The weight of each of them, more than 0. */
  final float[] weights;

  /**
   * A bag.
   *
   * @param features the features, each once, ascending
   * @param weights the weight of each
   */
  PieceBag(int[] features, float[] weights) {
    this.features = features;
    this.weights = weights;
  }

  /** The bag of a text's word pieces, in their order; a text without pieces has one pair. */
  static PieceBag of(int... pieces) {
    int[] all = Arrays.copyOf(pieces, 2 * pieces.length + 1);
    int before = SentenceEncoder.BEGIN;
    for (int i = 0; i < pieces.length; i++) {
      all[pieces.length + i] = pair(before, pieces[i]);
      before = pieces[i];
    }
    all[2 * pieces.length] = pair(before, SentenceEncoder.END);
    Arrays.sort(all);
    return counted(all);
  }

  /** The feature of a pair of neighbouring word pieces. */
  static int pair(int first, int second) {
    int mixed = (first * SentenceEncoder.WORD_PIECES + second) * MULTIPLIER;
    return SentenceEncoder.WORD_PIECES + (mixed >>> (Integer.SIZE - PAIR_BITS));
  }

  /**
   * The same bag with other numbers.
   *
   * @param numbers the new number of each feature
   */
  PieceBag renumbered(int[] numbers) {
    return new PieceBag(IntStream.of(features).map(f -> numbers[f]).toArray(), weights);
  }

  private static PieceBag counted(int[] sorted) {
    int[] features = new int[sorted.length];
    double[] weights = new double[sorted.length];
    int last = -1;
    for (int feature : sorted) {
      if (last < 0 || features[last] != feature) {
        features[++last] = feature;
      }
      weights[last] += feature < SentenceEncoder.WORD_PIECES ? PIECE_WEIGHT : PAIR_WEIGHT;
    }
    double squares = 0;
    for (int i = 0; i <= last; i++) {
      squares += weights[i] * weights[i];
    }
    float[] scaled = new float[last + 1];
    for (int i = 0; i <= last; i++) {
      scaled[i] = (float) (weights[i] / Math.sqrt(squares));
    }
    return new PieceBag(Arrays.copyOf(features, last + 1), scaled);
  }
}
