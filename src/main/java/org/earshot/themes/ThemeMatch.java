package org.earshot.themes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Which of the clusters found afresh is which of those that stood: one to one, so that the sum of
 * their likenesses is greatest. The likeness of two clusters is the Jaccard index of their rows;
 * where both are so small that rows say little, the cosine of their centres may stand in for it.
 */
final class ThemeMatch {

  /** Two clusters less alike than this are not the same, even if nothing else is more alike. */
  private static final double LEAST_LIKENESS = 0.25;

  /** Of fewer rows in both together the index is an accident. */
  private static final int FEW_ROWS = 10;

  private static final double SAME_CENTRE = 0.8;

  /** From which share of its rows on a cluster is said to come from or go to another. */
  private static final double MOST = 0.5;

  private final int[][] shared;
  private final int[] sizesBefore;
  private final int[] sizesAfter;
  private final int[] before;
  private final int[] after;

  private ThemeMatch(int[][] shared, double[][] likeness, int[] sizesBefore, int[] sizesAfter) {
    this.shared = shared;
    this.sizesBefore = sizesBefore;
    this.sizesAfter = sizesAfter;
    this.before = new int[sizesAfter.length];
    this.after = new int[sizesBefore.length];
    Arrays.fill(before, -1);
    Arrays.fill(after, -1);
    match(likeness);
  }

  /**
   * Matches clusters by their rows alone.
   *
   * @param before the cluster of each row that stood, numbered from 0; negative for none
   * @param after the cluster of each row found afresh; negative for none
   * @param countBefore how many clusters stood
   * @param countAfter how many were found
   */
  static ThemeMatch of(int[] before, int[] after, int countBefore, int countAfter) {
    return of(before, after, new double[countBefore][countAfter]);
  }

  /**
   * Matches clusters.
   *
   * @param before the cluster of each row that stood, numbered from 0; negative for none
   * @param after the cluster of each row found afresh; negative for none
   * @param cosines the cosine of the centres of every cluster that stood and every one found
   */
  static ThemeMatch of(int[] before, int[] after, double[][] cosines) {
    int countBefore = cosines.length;
    int countAfter = cosines[0].length;
    int[][] shared = new int[countBefore][countAfter];
    int[] sizesBefore = new int[countBefore];
    int[] sizesAfter = new int[countAfter];
    for (int row = 0; row < before.length; row++) {
      if (before[row] >= 0) {
        sizesBefore[before[row]]++;
      }
      if (after[row] >= 0) {
        sizesAfter[after[row]]++;
      }
      if (before[row] >= 0 && after[row] >= 0) {
        shared[before[row]][after[row]]++;
      }
    }
    double[][] likeness = new double[countBefore][countAfter];
    for (int b = 0; b < countBefore; b++) {
      for (int a = 0; a < countAfter; a++) {
        int union = sizesBefore[b] + sizesAfter[a] - shared[b][a];
        double jaccard = union == 0 ? 0 : (double) shared[b][a] / union;
        boolean few = union < FEW_ROWS && cosines[b][a] >= SAME_CENTRE;
        likeness[b][a] = few ? Math.max(jaccard, cosines[b][a]) : jaccard;
      }
    }
    return new ThemeMatch(shared, likeness, sizesBefore, sizesAfter);
  }

  private void match(double[][] likeness) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    int stood = after.length;
    IntStream.range(0, stood + before.length).forEach(graph::addVertex);
    for (int b = 0; b < stood; b++) {
      for (int a = 0; a < before.length; a++) {
        if (likeness[b][a] >= LEAST_LIKENESS) {
          graph.setEdgeWeight(graph.addEdge(b, stood + a), likeness[b][a]);
        }
      }
    }
    Set<DefaultWeightedEdge> edges =
        new MaximumWeightBipartiteMatching<>(
                graph, range(0, stood), range(stood, stood + before.length))
            .getMatching()
            .getEdges();
    for (DefaultWeightedEdge edge : edges) {
      int b = Math.min(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
      int a = Math.max(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)) - stood;
      before[a] = b;
      after[b] = a;
    }
  }

  private static Set<Integer> range(int first, int end) {
    return IntStream.range(first, end)
        .boxed()
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /** The cluster that stood and is this one; negative when it is new. */
  int before(int cluster) {
    return before[cluster];
  }

  /** The cluster found afresh that this one is; negative when it is no more. */
  int after(int cluster) {
    return after[cluster];
  }

  /**
   * The cluster that stood and most rows of this new one come from; negative when there is none.
   */
  int origin(int cluster) {
    int[] from = Arrays.stream(shared).mapToInt(row -> row[cluster]).toArray();
    return most(from, sizesAfter[cluster]);
  }

  /** The cluster found afresh that most rows of one that is no more went to; negative for none. */
  int destination(int cluster) {
    return most(shared[cluster], sizesBefore[cluster]);
  }

  /** The Jaccard index of a pair's rows, 0–1. */
  double jaccard(int clusterBefore, int clusterAfter) {
    int both = shared[clusterBefore][clusterAfter];
    int either = sizesBefore[clusterBefore] + sizesAfter[clusterAfter] - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static int most(int[] counts, int size) {
    List<Integer> greatest =
        IntStream.range(0, counts.length)
            .boxed()
            .filter(i -> counts[i] > 0 && counts[i] >= MOST * size)
            .toList();
    return greatest.stream()
        .max(
            java.util.Comparator.comparingInt((Integer i) -> counts[i])
                .thenComparing(java.util.Comparator.reverseOrder()))
        .orElse(-1);
  }
}
