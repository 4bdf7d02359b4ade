package org.earshot.themes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
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
  private final List<SubTheme> subThemes;

  /**
   * A model of its parts.
   *
   * @param themes the themes
   * @param middle the mean of all vectors the themes were found on
   * @param microCentres directions of the small clusters, seen from the middle
   * @param themeOfMicro the theme of each small cluster, as a position in {@code themes}
   * @param centres the direction of each theme, seen from the middle
   * @param leastSimilarity vectors less similar to their theme than this have none
   * @param subThemes the parts of the themes
   */
  ThemeModel(
      List<Theme> themes,
      float[] middle,
      float[][] microCentres,
      int[] themeOfMicro,
      float[][] centres,
      double leastSimilarity,
      List<SubTheme> subThemes) {
    this.themes = List.copyOf(themes);
    this.middle = middle;
    this.microCentres = microCentres;
    this.themeOfMicro = themeOfMicro;
    this.centres = centres;
    this.leastSimilarity = leastSimilarity;
    this.subThemes = List.copyOf(subThemes);
  }

  /** The themes, largest first. */
  public List<Theme> themes() {
    return themes;
  }

  /** The least similarity to its theme with which a mention belongs to it. */
  public double leastSimilarity() {
    return leastSimilarity;
  }

  /** The sub-themes of a theme, given by its position, those of most texts first. */
  public List<SubTheme> subThemes(int theme) {
    return subThemes.stream().filter(part -> part.theme() == theme).toList();
  }

  /**
   * Where a vector belongs.
   *
   * @param theme the theme's position in {@link #themes()}
   * @param microCluster the small cluster of the theme that it is nearest to
   * @param similarity see {@link ThemeColumns#SIMILARITY}
   * @param near whether it is near enough to belong to the theme
   */
  public record Place(int theme, int microCluster, double similarity, boolean near) {}

  /** The place of a vector of unit length. */
  public Place place(float[] vector) {
    return place(vector, micro -> true);
  }

  /**
   * The place of a vector of unit length among some of the small clusters.
   *
   * @param allowed which small clusters it may belong to; when none, the place is not near
   */
  Place place(float[] vector, IntPredicate allowed) {
    float[] seen = seenFrom(middle, vector);
    int nearest = -1;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < microCentres.length; m++) {
      double cosine = UnitVectors.cosine(seen, microCentres[m]);
      if (cosine > greatest && allowed.test(m)) {
        greatest = cosine;
        nearest = m;
      }
    }
    if (nearest < 0) {
      Place barred = place(vector);
      return new Place(barred.theme, barred.microCluster, barred.similarity, false);
    }
    int theme = themeOfMicro[nearest];
    double similarity = similarity(seen, theme);
    return new Place(theme, nearest, similarity, similarity >= leastSimilarity);
  }

  /** The place that a vector has when it belongs to a theme, however far that is. */
  Place placeIn(int theme, float[] vector) {
    Place place = place(vector, micro -> themeOfMicro[micro] == theme);
    return new Place(theme, place.microCluster, place.similarity, true);
  }

  /** The theme of a small cluster, as a position in {@link #themes()}. */
  int themeOf(int microCluster) {
    return themeOfMicro[microCluster];
  }

  /** How near a vector of unit length is to the nearest small cluster of a sub-theme. */
  double nearness(float[] vector, SubTheme part) {
    float[] seen = seenFrom(middle, vector);
    return part.microClusters().stream()
        .mapToDouble(micro -> UnitVectors.cosine(seen, microCentres[micro]))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private double similarity(float[] seen, int theme) {
    return UnitVectors.cosine(seen, centres[theme]);
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
