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
  private final Bounds bounds;

  /**
   * A model of its parts.
   *
   * @param themes the themes
   * @param middle the mean of all vectors the themes were found on
   * @param microCentres directions of the small clusters, seen from the middle
   * @param themeOfMicro the theme of each small cluster, as a position in {@code themes}
   * @param centres the direction of each theme, seen from the middle
   * @param bounds how near is near
   */
  ThemeModel(
      List<Theme> themes,
      float[] middle,
      float[][] microCentres,
      int[] themeOfMicro,
      float[][] centres,
      Bounds bounds) {
    this.themes = List.copyOf(themes);
    this.middle = middle;
    this.microCentres = microCentres;
    this.themeOfMicro = themeOfMicro;
    this.centres = centres;
    this.bounds = bounds;
  }

  /** The same model with other ids and names for its themes, in the same order. */
  ThemeModel with(List<Theme> renamed) {
    return new ThemeModel(renamed, middle, microCentres, themeOfMicro, centres, bounds);
  }

  /** The themes, largest first. */
  public List<Theme> themes() {
    return themes;
  }

  /** The least similarity to its theme with which a mention belongs to it. */
  public double leastSimilarity() {
    return bounds.least();
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
    int theme = themeOfMicro[nearest(seen).micro()];
    double similarity = UnitVectors.cosine(seen, centres[theme]);
    return new Place(theme, similarity, similarity >= bounds.least());
  }

  /**
   * The small cluster that a vector is nearest to.
   *
   * @param micro its position
   * @param cosine of the vector and the small cluster, −1 to 1
   */
  record Nearest(int micro, double cosine) {}

  /** The nearest small cluster of a vector seen from the middle; of equally near ones the first. */
  Nearest nearest(float[] seen) {
    int nearest = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < microCentres.length; m++) {
      double cosine = UnitVectors.cosine(seen, microCentres[m]);
      if (cosine > greatest) {
        greatest = cosine;
        nearest = m;
      }
    }
    return new Nearest(nearest, greatest);
  }

  /** Whether a vector of unit length is farther from all small clusters than is usual. */
  boolean isFar(float[] vector) {
    return nearest(seen(vector)).cosine() < bounds.far();
  }

  /** A vector of unit length as this model sees it. */
  float[] seen(float[] vector) {
    return seenFrom(middle, vector);
  }

  Bounds bounds() {
    return bounds;
  }

  float[] middle() {
    return middle.clone();
  }

  /** The theme of a small cluster, as a position in {@link #themes()}. */
  int themeOf(int micro) {
    return themeOfMicro[micro];
  }

  int microClusters() {
    return microCentres.length;
  }

  float[] microCentre(int micro) {
    return microCentres[micro].clone();
  }

  /** The direction of a theme, seen from the middle. */
  float[] centre(int theme) {
    return centres[theme].clone();
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
