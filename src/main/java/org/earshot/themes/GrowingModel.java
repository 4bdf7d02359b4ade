package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.embed.UnitVectors;

/** Adds themes that were born to a standing model; what stands is not moved. */
final class GrowingModel {

  private final Standing standing;
  private final PhraseEncoder encoder;

  GrowingModel(Standing standing, PhraseEncoder encoder) {
    this.standing = standing;
    this.encoder = encoder;
  }

  /** The standing model and the new themes after its own, each one small cluster. */
  ThemeModel with(List<Births.Birth> births) {
    ThemeModel model = standing.model();
    List<Theme> themes = new ArrayList<>(model.themes());
    themes.addAll(named(births));
    int micros = model.microClusters();
    int stood = model.themes().size();
    float[][] microCentres = new float[micros + births.size()][];
    int[] themeOfMicro = new int[microCentres.length];
    for (int m = 0; m < micros; m++) {
      microCentres[m] = model.microCentre(m);
      themeOfMicro[m] = model.themeOf(m);
    }
    float[][] centres = new float[themes.size()][];
    Arrays.setAll(centres, t -> t < stood ? model.centre(t) : births.get(t - stood).centre());
    for (int b = 0; b < births.size(); b++) {
      microCentres[micros + b] = births.get(b).centre();
      themeOfMicro[micros + b] = stood + b;
    }
    return new ThemeModel(
        themes, model.middle(), microCentres, themeOfMicro, centres, model.bounds());
  }

  private List<Theme> named(List<Births.Birth> births) {
    List<String> texts = births.stream().flatMap(birth -> birth.texts().stream()).toList();
    VectorTable vectors = new VectorTable(texts.size(), standing.model().middle().length);
    int[] labels = new int[texts.size()];
    int row = 0;
    for (int b = 0; b < births.size(); b++) {
      for (int i = 0; i < births.get(b).texts().size(); i++) {
        vectors.put(row, births.get(b).vectors().row(i));
        labels[row++] = b;
      }
    }
    int[] order = java.util.stream.IntStream.range(0, births.size()).toArray();
    ThemeNamer.Naming[] namings =
        new ClusterNames(
                texts, vectors, labels, new int[births.size()], encoder, standing.model().middle())
            .themes(order);
    Set<String> taken = new HashSet<>();
    standing.model().themes().forEach(theme -> taken.add(theme.name()));
    List<Theme> themes = new ArrayList<>();
    for (int b = 0; b < births.size(); b++) {
      Theme neighbour = nearest(births.get(b).centre());
      String id = Theme.id(standing.nextTheme() + b);
      Theme theme =
          new Theme(
              id,
              namings[b].name(),
              neighbour.groupId(),
              neighbour.groupName(),
              namings[b].keywords());
      themes.add(
          new Theme(
              id,
              ThemeIdentity.unused(theme, id, taken),
              theme.groupId(),
              theme.groupName(),
              theme.keywords()));
    }
    return themes;
  }

  /** The standing theme nearest to a direction. */
  private Theme nearest(float[] centre) {
    ThemeModel model = standing.model();
    return Stream.iterate(0, t -> t < model.themes().size(), t -> t + 1)
        .max(java.util.Comparator.comparingDouble(t -> UnitVectors.cosine(model.centre(t), centre)))
        .map(model.themes()::get)
        .orElseThrow();
  }
}
