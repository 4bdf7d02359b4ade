package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.earshot.embed.UnitVectors;

/** Texts of some themes far apart, each with a word of its own, in a mixed order. */
final class SyntheticThemes {

  private static final int DIMENSIONS = 24;
  private static final List<String> SUBJECTS =
      List.of(
          "parcel",
          "shower",
          "invoice",
          "parking",
          "breakfast",
          "refund",
          "password",
          "waiter",
          "printer",
          "mattress",
          "discount",
          "elevator",
          "garden",
          "towel",
          "receipt",
          "kettle");

  /** The texts, all different. */
  final List<String> texts = new ArrayList<>();

  /** Their vectors. */
  final VectorTable vectors;

  /** The theme of each text that it was made for. */
  final int[] truth;

  private final float[][] centres;

  SyntheticThemes(long seed, int themes, int rows, double spread) {
    Random random = new Random(seed);
    centres = new float[themes][];
    for (int theme = 0; theme < themes; theme++) {
      centres[theme] = Points.direction(random, DIMENSIONS);
    }
    vectors = new VectorTable(rows, DIMENSIONS);
    truth = new int[rows];
    for (int row = 0; row < rows; row++) {
      // The first rows bring every theme; a run of equal themes is as good an order as any.
      truth[row] = row < themes ? row : random.nextInt(themes);
      float[] vector = centres[truth[row]].clone();
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] += (float) (spread * random.nextGaussian());
      }
      UnitVectors.normalise(vector);
      vectors.put(row, vector);
      texts.add("the " + SUBJECTS.get(truth[row]) + " number " + row);
    }
  }

  /** The vector of a phrase: the centre of the theme whose word it says. */
  float[] encode(String phrase) {
    for (int theme = 0; theme < centres.length; theme++) {
      if (phrase.contains(SUBJECTS.get(theme))) {
        return centres[theme];
      }
    }
    return Points.direction(new Random(1), DIMENSIONS);
  }

  /** The word of a theme. */
  String subject(int theme) {
    return SUBJECTS.get(theme);
  }
}
