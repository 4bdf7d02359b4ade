package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * Puts standing themes back into a model found afresh, because somebody holds them: what an analyst
 * said of a theme is not to be lost when its mentions would be divided otherwise today.
 */
final class HeldThemes {

  private final ThemeModel before;
  private final ThemeModel fresh;
  private final List<float[]> microCentres = new ArrayList<>();
  private final List<Integer> themeOfMicro = new ArrayList<>();
  private final List<Theme> themes;
  private final List<float[]> centres = new ArrayList<>();

  private HeldThemes(ThemeModel before, ThemeModel fresh) {
    this.before = before;
    this.fresh = fresh;
    this.themes = new ArrayList<>(fresh.themes());
    for (int m = 0; m < fresh.microClusters(); m++) {
      microCentres.add(fresh.microCentre(m));
      themeOfMicro.add(fresh.themeOf(m));
    }
    for (int theme = 0; theme < fresh.themes().size(); theme++) {
      centres.add(fresh.centre(theme));
    }
  }

  /**
   * The fresh model with standing themes behind its own, in their order.
   *
   * @param before the standing model
   * @param fresh the model found afresh
   * @param lost the positions, in the standing model, of themes to put back
   */
  static ThemeModel restored(ThemeModel before, ThemeModel fresh, int[] lost) {
    HeldThemes held = new HeldThemes(before, fresh);
    IntStream.of(lost).forEach(held::restore);
    return held.model();
  }

  /**
   * The theme takes back the small clusters that are where its own were. A theme found afresh keeps
   * one at least; where nothing can be taken back, the small clusters stand beside the new ones.
   */
  private void restore(int lost) {
    int position = themes.size();
    Theme theme = before.themes().get(lost);
    Theme neighbour = fresh.themes().get(nearestTheme(before.centre(lost)));
    themes.add(
        new Theme(
            theme.id(),
            theme.name(),
            neighbour.groupId(),
            neighbour.groupName(),
            theme.keywords()));
    centres.add(before.centre(lost));
    int taken = 0;
    for (int m = 0; m < fresh.microClusters(); m++) {
      boolean was = before.themeOf(before.nearest(microCentres.get(m)).micro()) == lost;
      if (was && hasOthers(themeOfMicro.get(m))) {
        themeOfMicro.set(m, position);
        taken++;
      }
    }
    for (int m = 0; taken == 0 && m < before.microClusters(); m++) {
      if (before.themeOf(m) == lost) {
        microCentres.add(before.microCentre(m));
        themeOfMicro.add(position);
      }
    }
  }

  private boolean hasOthers(int theme) {
    return themeOfMicro.stream().filter(other -> other == theme).limit(2).count() > 1;
  }

  private int nearestTheme(float[] centre) {
    int nearest = 0;
    for (int theme = 1; theme < fresh.themes().size(); theme++) {
      if (UnitVectors.cosine(fresh.centre(theme), centre)
          > UnitVectors.cosine(fresh.centre(nearest), centre)) {
        nearest = theme;
      }
    }
    return nearest;
  }

  private ThemeModel model() {
    int[] owners = themeOfMicro.stream().mapToInt(Integer::intValue).toArray();
    return new ThemeModel(
        themes,
        fresh.middle(),
        microCentres.toArray(float[][]::new),
        owners,
        centres.toArray(float[][]::new),
        fresh.bounds(),
        fresh.subThemes().stream()
            .map(part -> left(part, owners))
            .filter(part -> !part.microClusters().isEmpty())
            .toList());
  }

  /** A sub-theme without the small clusters that went to another theme. */
  private static SubTheme left(SubTheme part, int[] owners) {
    return new SubTheme(
        part.theme(),
        part.name(),
        part.texts(),
        part.microClusters().stream().filter(micro -> owners[micro] == part.theme()).toList());
  }
}
