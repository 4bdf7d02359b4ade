package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/** The names of themes and of their groups, chosen from the texts in them. */
final class ClusterNames {

  /** As many texts as tell what a cluster is about. */
  private static final int NEAREST = 60;

  private final int[] groupLabels;
  private final VectorTable centres;
  private final ThemeNamer namer;
  private final GroupNamer groupNamer;
  private final Function<String, float[]> phraseVectors;

  /**
   * Prepares to name; encodes the candidates.
   *
   * @param texts the texts
   * @param seen their vectors, seen from the middle
   * @param labels the theme of each text
   * @param groups the group of each theme
   * @param encoder encodes the phrases that names are chosen from
   * @param middle where vectors are seen from
   */
  ClusterNames(
      List<String> texts,
      VectorTable seen,
      int[] labels,
      int[] groups,
      PhraseEncoder encoder,
      float[] middle) {
    int groupCount = Arrays.stream(groups).max().orElseThrow() + 1;
    this.groupLabels = Arrays.stream(labels).map(label -> groups[label]).toArray();
    this.centres = Clustering.directions(MicroClusters.sums(seen, labels, groups.length));
    List<List<String>> nearest = nearestTexts(texts, seen, labels, centres);
    this.namer = new ThemeNamer(new PhraseCounts(texts, labels, groups.length), nearest);
    this.groupNamer =
        new GroupNamer(
            new PhraseCounts(texts, groupLabels, groupCount),
            IntStream.range(0, groupCount)
                .mapToObj(
                    group ->
                        IntStream.range(0, groups.length)
                            .filter(theme -> groups[theme] == group)
                            .mapToObj(nearest::get)
                            .flatMap(List::stream)
                            .toList())
                .toList());
    Map<String, float[]> vectors = encoder.encode(new TreeSet<>(namer.phrases()));
    Function<String, float[]> encoded = phrase -> ThemeModel.seenFrom(middle, vectors.get(phrase));
    Map<String, float[]> pairs = encoder.encode(namer.pairs(centres, encoded));
    this.phraseVectors =
        name ->
            pairs.containsKey(name)
                ? ThemeModel.seenFrom(middle, pairs.get(name))
                : encoded.apply(name);
  }

  /** The group of each text. */
  int[] groupLabels() {
    return groupLabels.clone();
  }

  /** The names of the themes, which choose in the order given. */
  ThemeNamer.Naming[] themes(int[] order) {
    return namer.names(order, centres, phraseVectors);
  }

  /** The names of the groups, which list what they hold and choose in the order given. */
  ThemeNamer.Naming[] groups(int[] order) {
    return groupNamer.names(order);
  }

  /** For each cluster the texts nearest to its centre; of equally near ones the earlier first. */
  private static List<List<String>> nearestTexts(
      List<String> texts, VectorTable seen, int[] labels, VectorTable centres) {
    double[] cosines = new double[labels.length];
    List<List<Integer>> members = new ArrayList<>();
    for (int cluster = 0; cluster < centres.rows(); cluster++) {
      members.add(new ArrayList<>());
    }
    for (int row = 0; row < labels.length; row++) {
      cosines[row] = UnitVectors.cosine(seen.row(row), centres.row(labels[row]));
      members.get(labels[row]).add(row);
    }
    return members.stream()
        .map(
            rows ->
                rows.stream()
                    .sorted(Comparator.comparingDouble(row -> -cosines[row]))
                    .limit(NEAREST)
                    .map(texts::get)
                    .toList())
        .toList();
  }
}
