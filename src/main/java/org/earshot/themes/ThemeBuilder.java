package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a model of themes from texts and their vectors, on the driver. */
final class ThemeBuilder {

  private static final int NEIGHBOURS = 15;

  private static final int TIMES_DRAWN = 3;

  private static final int FEWEST_GROUPS = 8;
  private static final int MOST_GROUPS = 20;

  /**
   * By how much a seam between standing themes may shrink before they are one: feedback of one more
   * week moves every seam a little.
   */
  private static final double GIVE = 0.3;

  private final ThemeSettings settings;
  private final PhraseEncoder encoder;

  /**
   * A builder.
   *
   * @param settings how themes are found
   * @param encoder encodes the phrases that names are chosen from
   */
  ThemeBuilder(ThemeSettings settings, PhraseEncoder encoder) {
    this.settings = settings;
    this.encoder = encoder;
  }

  /**
   * Builds the model of themes that nobody has seen before.
   *
   * @param texts distinct texts, at least one, ordered by a hash of their content
   * @param vectors their vectors, of unit length
   */
  ThemeModel build(List<String> texts, VectorTable vectors) {
    float[] middle = middle(vectors);
    VectorTable seen = seenFrom(middle, vectors);
    VectorTable smoothed = NeighbourSmoothing.smooth(seen, NEIGHBOURS, TIMES_DRAWN);
    Clustering clustering = Clustering.of(smoothed);
    ThemeCount count = new ThemeCount(seen, clustering);
    int themes = number(clustering, settings.number() != null ? settings.number() : count.choose());
    Cuts cuts = new Cuts(clustering, themes, groups(themes, count));
    SettledThemes settled = SettledThemes.of(seen, smoothed, clustering, cuts.theme, themes);
    return model(texts, seen, middle, settled, cuts, clustering.cost(themes));
  }

  /**
   * Builds the model anew, held by the one that stands.
   *
   * @param texts distinct texts, at least one, ordered by a hash of their content
   * @param vectors their vectors, of unit length
   * @param standing where the texts stand
   */
  ThemeModel build(List<String> texts, VectorTable vectors, StandingPlaces standing) {
    float[] middle = middle(vectors);
    VectorTable seen = seenFrom(middle, vectors);
    VectorTable smoothed = NeighbourSmoothing.smooth(seen, NEIGHBOURS, TIMES_DRAWN);
    Anchor anchor = standing.anchor();
    Clustering clustering = Clustering.of(smoothed, anchor);
    double grain = standing.model().bounds().grain();
    int themes =
        number(
            clustering,
            settings.number() != null ? settings.number() : clustering.clusters(GIVE * grain));
    Cuts cuts = new Cuts(clustering, themes, groups(themes, new ThemeCount(seen, clustering)));
    SettledThemes settled =
        SettledThemes.of(seen, anchor.drawn(smoothed), clustering, cuts.theme, themes);
    return model(texts, seen, middle, settled, cuts, grain);
  }

  private ThemeModel model(
      List<String> texts,
      VectorTable seen,
      float[] middle,
      SettledThemes settled,
      Cuts cuts,
      double grain) {
    int[] labels = settled.labels;
    VectorTable centres = Clustering.directions(MicroClusters.sums(seen, labels, cuts.themes));
    int[] order = bySize(labels, cuts.themes);
    ClusterNames names = new ClusterNames(texts, seen, labels, cuts.group, encoder, middle);
    List<Theme> themes = themes(order, cuts, names, bySize(names.groupLabels(), cuts.groups));
    int[] position = new int[cuts.themes];
    for (int i = 0; i < order.length; i++) {
      position[order[i]] = i;
    }
    int[] themeOfPart = Arrays.stream(settled.themeOfPart).map(theme -> position[theme]).toArray();
    return new ThemeModel(
        themes,
        middle,
        rows(settled.parts),
        themeOfPart,
        IntStream.of(order).mapToObj(centres::row).toArray(float[][]::new),
        Bounds.of(seen, labels, centres, settled.partOfRow, settled.parts, grain),
        new SubThemes(texts, settled.partOfRow, settled.parts).of(themeOfPart, cuts.themes));
  }

  private static VectorTable seenFrom(float[] middle, VectorTable vectors) {
    VectorTable seen = new VectorTable(vectors.rows(), vectors.dimensions());
    for (int row = 0; row < vectors.rows(); row++) {
      seen.put(row, ThemeModel.seenFrom(middle, vectors.row(row)));
    }
    return seen;
  }

  /** Two cuts of one tree, so that every theme lies within one group. */
  private static final class Cuts {
    /** How many themes there are. */
    final int themes;

    /** The theme of each small cluster. */
    final int[] theme;

    /** How many groups there are. */
    final int groups;

    /** The group of each theme. */
    final int[] group;

    Cuts(Clustering clustering, int themes, int groups) {
      this.themes = themes;
      this.theme = clustering.cut(themes);
      this.groups = groups;
      int[] groupOfMicro = clustering.cut(groups);
      this.group = new int[themes];
      for (int m = 0; m < theme.length; m++) {
        group[theme[m]] = groupOfMicro[m];
      }
    }
  }

  private static int number(Clustering clustering, int wanted) {
    return Math.min(clustering.microClusters(), wanted);
  }

  private int groups(int themes, ThemeCount count) {
    int groups =
        settings.groups() != null
            ? settings.groups()
            : count.chooseBetween(
                Math.min(FEWEST_GROUPS, (themes + 2) / 3), Math.min(MOST_GROUPS, (themes + 1) / 2));
    return Math.min(groups, themes);
  }

  private static float[] middle(VectorTable vectors) {
    double[] sum = new double[vectors.dimensions()];
    for (int row = 0; row < vectors.rows(); row++) {
      vectors.addRowTo(row, 1, sum);
    }
    float[] middle = new float[sum.length];
    // One text has no middle to be seen from: it would coincide with it.
    for (int d = 0; d < sum.length && vectors.rows() > 1; d++) {
      middle[d] = (float) (sum[d] / vectors.rows());
    }
    return middle;
  }

  /** The themes in their order, numbered; the groups are numbered in theirs. */
  private static List<Theme> themes(int[] order, Cuts cuts, ClusterNames names, int[] groupOrder) {
    ThemeNamer.Naming[] themeNames = names.themes(order);
    ThemeNamer.Naming[] groupNames = names.groups(groupOrder);
    int[] groupNumber = new int[cuts.groups];
    for (int i = 0; i < groupOrder.length; i++) {
      groupNumber[groupOrder[i]] = i + 1;
    }
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      int group = cuts.group[order[i]];
      themes.add(
          new Theme(
              Theme.id(i + 1),
              themeNames[order[i]].name(),
              Theme.groupId(groupNumber[group]),
              groupNames[group].name(),
              themeNames[order[i]].keywords()));
    }
    return themes;
  }

  private static float[][] rows(VectorTable table) {
    return IntStream.range(0, table.rows()).mapToObj(table::row).toArray(float[][]::new);
  }

  /** The clusters, most texts first; of equally large ones the one of the earlier text. */
  private static int[] bySize(int[] labels, int clusters) {
    int[] sizes = new int[clusters];
    for (int label : labels) {
      sizes[label]++;
    }
    return IntStream.range(0, clusters)
        .boxed()
        .sorted(Comparator.comparingInt((Integer c) -> -sizes[c]).thenComparing(c -> c))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
