package org.earshot.themes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorTiles;

/**
 * A frozen set of themes that tells of any vector which theme it belongs to. The answer depends on
 * the vector and the model only.
 */
public final class ThemeModel implements Serializable {

  private static final long serialVersionUID = 1L;

  /** More than the products of {@link VectorTiles} can be off, which is a few millionths. */
  private static final double ROUNDING = 1e-4;

  private final List<Theme> themes;
  private final float[] middle;
  private final VectorTiles microCentres;
  private final int[] themeOfMicro;
  private final float[][] centres;
  private final Bounds bounds;
  private final List<SubTheme> subThemes;

  /**
   * A model of its parts.
   *
   * @param themes the themes
   * @param middle the mean of all vectors the themes were found on
   * @param microCentres directions of the small clusters, seen from the middle
   * @param themeOfMicro the theme of each small cluster, as a position in {@code themes}
   * @param centres the direction of each theme, seen from the middle
   * @param bounds how near is near
   * @param subThemes the parts of the themes
   */
  ThemeModel(
      List<Theme> themes,
      float[] middle,
      float[][] microCentres,
      int[] themeOfMicro,
      float[][] centres,
      Bounds bounds,
      List<SubTheme> subThemes) {
    this(themes, middle, VectorTiles.of(microCentres), themeOfMicro, centres, bounds, subThemes);
  }

  private ThemeModel(
      List<Theme> themes,
      float[] middle,
      VectorTiles microCentres,
      int[] themeOfMicro,
      float[][] centres,
      Bounds bounds,
      List<SubTheme> subThemes) {
    this.themes = List.copyOf(themes);
    this.middle = middle;
    this.microCentres = microCentres;
    this.themeOfMicro = themeOfMicro;
    this.centres = centres;
    this.bounds = bounds;
    this.subThemes = List.copyOf(subThemes);
  }

  /** The same model with other ids and names for its themes, in the same order. */
  ThemeModel with(List<Theme> renamed) {
    return new ThemeModel(renamed, middle, microCentres, themeOfMicro, centres, bounds, subThemes);
  }

  /** The themes, largest first. */
  public List<Theme> themes() {
    return themes;
  }

  /** The least similarity to its theme with which a mention belongs to it. */
  public double leastSimilarity() {
    return bounds.least();
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
    int nearest = nearest(seen, allowed).micro();
    if (nearest < 0) {
      Place barred = place(vector);
      return new Place(barred.theme, barred.microCluster, barred.similarity, false);
    }
    int theme = themeOfMicro[nearest];
    double similarity = UnitVectors.cosine(seen, centres[theme]);
    return new Place(theme, nearest, similarity, similarity >= bounds.least());
  }

  /** The place that a vector has when it belongs to a theme, however far that is. */
  Place placeIn(int theme, float[] vector) {
    Place place = place(vector, micro -> themeOfMicro[micro] == theme);
    return new Place(theme, place.microCluster, place.similarity, true);
  }

  /**
   * The small cluster that a vector is nearest to.
   *
   * @param micro its position; negative for none
   * @param cosine of the vector and the small cluster, −1 to 1
   */
  record Nearest(int micro, double cosine) {}

  /** The nearest small cluster of a vector seen from the middle; of equally near ones the first. */
  Nearest nearest(float[] seen) {
    return nearest(seen, micro -> true);
  }

  private Nearest nearest(float[] seen, IntPredicate allowed) {
    int nearest = -1;
    double greatest = Double.NEGATIVE_INFINITY;
    float[] about = microCentres.products(seen);
    for (int m = 0; m < about.length; m++) {
      if (about[m] > greatest - ROUNDING) {
        double cosine = UnitVectors.cosine(seen, microCentres.vector(m));
        if (cosine > greatest && allowed.test(m)) {
          greatest = cosine;
          nearest = m;
        }
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

  /** How near a vector of unit length is to the nearest small cluster of a sub-theme. */
  double nearness(float[] vector, SubTheme part) {
    float[] seen = seen(vector);
    return part.microClusters().stream()
        .mapToDouble(micro -> UnitVectors.cosine(seen, microCentres.vector(micro)))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  Bounds bounds() {
    return bounds;
  }

  float[] middle() {
    return middle.clone();
  }

  /** All sub-themes, by theme. */
  List<SubTheme> subThemes() {
    return subThemes;
  }

  /** The theme of a small cluster, as a position in {@link #themes()}. */
  int themeOf(int micro) {
    return themeOfMicro[micro];
  }

  int microClusters() {
    return microCentres.vectors();
  }

  float[] microCentre(int micro) {
    return microCentres.vector(micro);
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
