package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/** Makes a model of themes from texts and their vectors, on the driver. */
final class ThemeBuilder {

  private static final int NEIGHBOURS = 15;

  private static final int TIMES_DRAWN = 3;

  private static final int FEWEST_GROUPS = 8;
  private static final int MOST_GROUPS = 20;

  /** How many median deviations below the median similarity a mention may be and have a theme. */
  private static final double DEVIATIONS = 5;

  /** A cosine at which two texts have nothing to do with each other, however varied the rest is. */
  private static final double UNRELATED = 0.1;

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
   * Builds the model.
   *
   * @param texts distinct texts, at least one, ordered by a hash of their content
   * @param vectors their vectors, of unit length
   */
  ThemeModel build(List<String> texts, VectorTable vectors) {
    float[] middle = middle(vectors);
    VectorTable seen = new VectorTable(vectors.rows(), vectors.dimensions());
    for (int row = 0; row < vectors.rows(); row++) {
      seen.put(row, ThemeModel.seenFrom(middle, vectors.row(row)));
    }
    VectorTable smoothed = NeighbourSmoothing.smooth(seen, NEIGHBOURS, TIMES_DRAWN);
    Clustering clustering = Clustering.of(smoothed);
    Cuts cuts = cuts(seen, clustering);

    SettledThemes settled = SettledThemes.of(seen, smoothed, clustering, cuts.theme, cuts.themes);
    int[] labels = settled.labels;
    VectorTable centres = Clustering.directions(MicroClusters.sums(seen, labels, cuts.themes));
    int[] order = bySize(labels, cuts.themes);
    double least = leastSimilarity(seen, labels, centres);

    ClusterNames names = new ClusterNames(texts, seen, labels, cuts.group, encoder, middle);
    List<Theme> themes = themes(order, cuts, names, bySize(names.groupLabels(), cuts.groups));
    int[] position = new int[cuts.themes];
    for (int i = 0; i < order.length; i++) {
      position[order[i]] = i;
    }
    return new ThemeModel(
        themes,
        middle,
        rows(settled.parts),
        Arrays.stream(settled.themeOfPart).map(theme -> position[theme]).toArray(),
        IntStream.of(order).mapToObj(centres::row).toArray(float[][]::new),
        least);
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

  private Cuts cuts(VectorTable seen, Clustering clustering) {
    ThemeCount count = new ThemeCount(seen, clustering);
    int most = clustering.microClusters();
    int themes = Math.min(most, settings.number() != null ? settings.number() : count.choose());
    int groups =
        settings.groups() != null
            ? settings.groups()
            : count.chooseBetween(
                Math.min(FEWEST_GROUPS, (themes + 2) / 3), Math.min(MOST_GROUPS, (themes + 1) / 2));
    return new Cuts(clustering, themes, Math.min(groups, themes));
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
              String.format(Locale.ROOT, "T%02d", i + 1),
              themeNames[order[i]].name(),
              String.format(Locale.ROOT, "G%02d", groupNumber[group]),
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

  /** A similarity that only mentions far outside the usual spread stay below. */
  private static double leastSimilarity(VectorTable seen, int[] labels, VectorTable centres) {
    double[] similarities = new double[labels.length];
    for (int row = 0; row < labels.length; row++) {
      similarities[row] = UnitVectors.cosine(seen.row(row), centres.row(labels[row]));
    }
    double median = median(similarities);
    double deviation = median(Arrays.stream(similarities).map(s -> Math.abs(s - median)).toArray());
    return Math.max(UNRELATED, median - DEVIATIONS * deviation);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
