package org.earshot.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * Adds what candidates agree on to a standing model: as a further small cluster of the standing
 * theme that it is a part of, or as a new theme. What stands is not moved.
 */
final class GrowingModel {

  /**
   * The power of the usual cosine from which on the centres of a group and of a theme are of one
   * thing. Two random halves of a theme would reach about half a power; but a group of candidates
   * is what is far from the rest of its theme.
   */
  private static final double SAME_PART = 2.0 / 3;

  private final Standing standing;
  private final PhraseEncoder encoder;
  private final double samePart;
  private final List<float[]> microCentres = new ArrayList<>();
  private final List<Integer> themeOfMicro = new ArrayList<>();
  private final List<float[]> centres = new ArrayList<>();
  private final List<Births.Birth> newThemes = new ArrayList<>();

  /**
   * A model that can grow.
   *
   * @param encoder encodes the phrases that names are chosen from
   */
  GrowingModel(Standing standing, PhraseEncoder encoder) {
    this.standing = standing;
    this.encoder = encoder;
    ThemeModel model = standing.model();
    this.samePart = Math.pow(Math.max(0, model.bounds().usual()), SAME_PART);
    for (int m = 0; m < model.microClusters(); m++) {
      microCentres.add(model.microCentre(m));
      themeOfMicro.add(model.themeOf(m));
    }
    for (int theme = 0; theme < model.themes().size(); theme++) {
      centres.add(model.centre(theme));
    }
  }

  /** The standing model with what was born; each a small cluster of its own. */
  ThemeModel with(List<Births.Birth> births) {
    for (Births.Birth birth : births) {
      float[] centre = birth.centre();
      int nearest = nearest(centre);
      microCentres.add(centre);
      if (UnitVectors.cosine(centres.get(nearest), centre) >= samePart) {
        themeOfMicro.add(nearest);
      } else {
        themeOfMicro.add(centres.size());
        centres.add(centre);
        newThemes.add(birth);
      }
    }
    List<Theme> themes = new ArrayList<>(standing.model().themes());
    if (!newThemes.isEmpty()) {
      themes.addAll(named());
    }
    return new ThemeModel(
        themes,
        standing.model().middle(),
        microCentres.toArray(float[][]::new),
        themeOfMicro.stream().mapToInt(Integer::intValue).toArray(),
        centres.toArray(float[][]::new),
        standing.model().bounds(),
        standing.model().subThemes());
  }

  private List<Theme> named() {
    ThemeModel model = standing.model();
    ThemeNamer.Naming[] namings = namings();
    Set<String> taken = new HashSet<>();
    model.themes().forEach(theme -> taken.add(theme.name()));
    List<Theme> themes = new ArrayList<>();
    for (int b = 0; b < namings.length; b++) {
      Theme neighbour = model.themes().get(nearestStanding(newThemes.get(b).centre()));
      String id = Theme.id(standing.nextTheme() + b);
      themes.add(
          new Theme(
              id,
              ThemeIdentity.unused(namings[b], id, taken),
              neighbour.groupId(),
              neighbour.groupName(),
              namings[b].keywords()));
    }
    return themes;
  }

  private ThemeNamer.Naming[] namings() {
    List<String> texts = newThemes.stream().flatMap(birth -> birth.texts().stream()).toList();
    VectorTable vectors = new VectorTable(texts.size(), centres.get(0).length);
    int[] labels = new int[texts.size()];
    int row = 0;
    for (int b = 0; b < newThemes.size(); b++) {
      for (int i = 0; i < newThemes.get(b).texts().size(); i++) {
        vectors.put(row, newThemes.get(b).vectors().row(i));
        labels[row++] = b;
      }
    }
    int[] order = IntStream.range(0, newThemes.size()).toArray();
    return new ClusterNames(
            texts, vectors, labels, new int[order.length], encoder, standing.model().middle())
        .themes(order);
  }

  private int nearest(float[] centre) {
    return nearest(centre, centres.size());
  }

  private int nearestStanding(float[] centre) {
    return nearest(centre, standing.model().themes().size());
  }

  /** Of the first themes the one nearest to a direction; the first of equally near ones. */
  private int nearest(float[] centre, int themes) {
    int nearest = 0;
    for (int theme = 1; theme < themes; theme++) {
      if (UnitVectors.cosine(centres.get(theme), centre)
          > UnitVectors.cosine(centres.get(nearest), centre)) {
        nearest = theme;
      }
    }
    return nearest;
  }
}
