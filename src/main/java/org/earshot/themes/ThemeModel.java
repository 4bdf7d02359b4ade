package org.earshot.themes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.earshot.embed.UnitVectors;

/**
 * A frozen set of themes that tells of any vector which theme it belongs to. The answer depends on
 * the vector and the model only.
 */
public final class ThemeModel implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<Theme> themes;
  private final float[] middle;
  private final float[][] microCentres;
  private final int[] themeOfMicro;
  private final float[][] centres;
  private final double leastSimilarity;

  /**
   * A model of its parts.
   *
   * @param themes the themes
   * @param middle the mean of all vectors the themes were found on
   * @param microCentres directions of the small clusters, seen from the middle
   * @param themeOfMicro the theme of each small cluster, as a position in {@code themes}
   * @param centres the direction of each theme, seen from the middle
   * @param leastSimilarity vectors less similar to their theme than this have none
   */
  ThemeModel(
      List<Theme> themes,
      float[] middle,
      float[][] microCentres,
      int[] themeOfMicro,
      float[][] centres,
      double leastSimilarity) {
    this.themes = List.copyOf(themes);
    this.middle = middle;
    this.microCentres = microCentres;
    this.themeOfMicro = themeOfMicro;
    this.centres = centres;
    this.leastSimilarity = leastSimilarity;
  }

  /** The themes, largest first. */
  public List<Theme> themes() {
    return themes;
  }

  /** The least similarity to its theme with which a mention belongs to it. */
  public double leastSimilarity() {
    return leastSimilarity;
  }

  /**
   * Where a vector belongs.
   *
   * @param theme the theme's position in {@link #themes()}
   * @param similarity see {@link ThemeColumns#SIMILARITY}
   * @param near whether it is near enough to belong to the theme
   */
  public record Place(int theme, double similarity, boolean near) {}

  /** The place of a vector of unit length. */
  public Place place(float[] vector) {
    float[] seen = seenFrom(middle, vector);
    int nearest = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < microCentres.length; m++) {
      double cosine = UnitVectors.cosine(seen, microCentres[m]);
      if (cosine > greatest) {
        greatest = cosine;
        nearest = m;
      }
    }
    int theme = themeOfMicro[nearest];
    double similarity = UnitVectors.cosine(seen, centres[theme]);
    return new Place(theme, similarity, similarity >= leastSimilarity);
  }

  /** A vector as seen from the middle of all: the difference at unit length. */
  static float[] seenFrom(float[] middle, float[] vector) {
    float[] seen = Arrays.copyOf(vector, vector.length);
    for (int d = 0; d < seen.length; d++) {
      seen[d] -= middle[d];
    }
    UnitVectors.normalise(seen);
    return seen;
  }
}
