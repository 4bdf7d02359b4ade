package org.earshot.themes;

import java.util.HashMap;
import java.util.Map;

/**
 * The themes of rows after each row has joined the theme it is nearest to: a tree divides whole
 * small clusters, and some of their rows belong on the other side.
 */
final class SettledThemes {

  /** After five rounds hardly a row moves. */
  private static final int ROUNDS = 5;

  /** The theme of each row. */
  final int[] labels;

  /**
   * The directions of the parts into which the themes divide the small clusters, as rows of unit
   * length: a vector has the theme of the part that it is nearest to.
   */
  final VectorTable parts;

  /** The theme of each part. */
  final int[] themeOfPart;

  /** The part of each row. */
  final int[] partOfRow;

  private SettledThemes(int[] labels, VectorTable parts, int[] themeOfPart, int[] partOfRow) {
    this.labels = labels;
    this.parts = parts;
    this.themeOfPart = themeOfPart;
    this.partOfRow = partOfRow;
  }

  /**
   * Settles the rows of a clustering.
   *
   * @param vectors the rows as new vectors will come, before smoothing
   * @param smoothed the smoothed rows, of which the clustering was made
   * @param clustering the small clusters
   * @param cut the theme of each small cluster
   * @param themes how many themes there are; none loses all its rows
   */
  static SettledThemes of(
      VectorTable vectors, VectorTable smoothed, Clustering clustering, int[] cut, int themes) {
    int[] labels = clustering.labels(cut);
    for (int round = 0; round < ROUNDS; round++) {
      VectorTable centres = Clustering.directions(MicroClusters.sums(smoothed, labels, themes));
      int[] next = MicroClusters.nearest(smoothed, centres);
      if (!isEachInUse(next, themes)) {
        break;
      }
      labels = next;
    }
    return divided(vectors, clustering.microLabels(), labels);
  }

  private static boolean isEachInUse(int[] labels, int themes) {
    boolean[] used = new boolean[themes];
    int count = 0;
    for (int label : labels) {
      count += used[label] ? 0 : 1;
      used[label] = true;
    }
    return count == themes;
  }

  /** The parts are numbered in the order of their first rows. */
  private static SettledThemes divided(VectorTable vectors, int[] micro, int[] labels) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] parts = new int[labels.length];
    for (int row = 0; row < labels.length; row++) {
      long part = ((long) micro[row] << Integer.SIZE) + labels[row];
      Integer known = numbers.putIfAbsent(part, numbers.size());
      parts[row] = known == null ? numbers.size() - 1 : known;
    }
    int[] themes = new int[numbers.size()];
    for (int row = 0; row < labels.length; row++) {
      themes[parts[row]] = labels[row];
    }
    double[][] sums = MicroClusters.sums(vectors, parts, themes.length);
    return new SettledThemes(labels, Clustering.directions(sums), themes, parts);
  }
}
