package org.earshot.themes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.earshot.embed.UnitVectors;

/** The names of themes and of their groups, chosen from the texts in them. */
final class ClusterNames {

  private final int[] groupLabels;
  private final VectorTable centres;
  private final ThemeNamer namer;
  private final ThemeNamer groupNamer;
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
    VectorTable groupCentres =
        Clustering.directions(MicroClusters.sums(seen, groupLabels, groupCount));
    this.namer =
        new ThemeNamer(
            new PhraseCounts(texts, labels, groups.length),
            nearestTexts(texts, seen, labels, centres));
    this.groupNamer =
        new ThemeNamer(
            new PhraseCounts(texts, groupLabels, groupCount),
            nearestTexts(texts, seen, groupLabels, groupCentres));
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
    return groupNamer.lists(order);
  }

  /** For each cluster the text nearest to its centre; of equally near ones the first. */
  private static List<String> nearestTexts(
      List<String> texts, VectorTable seen, int[] labels, VectorTable centres) {
    String[] nearest = new String[centres.rows()];
    double[] greatest = new double[centres.rows()];
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    Arrays.fill(nearest, "");
    for (int row = 0; row < labels.length; row++) {
      double cosine = UnitVectors.cosine(seen.row(row), centres.row(labels[row]));
      if (cosine > greatest[labels[row]]) {
        greatest[labels[row]] = cosine;
        nearest[labels[row]] = texts.get(row);
      }
    }
    return List.of(nearest);
  }
}
