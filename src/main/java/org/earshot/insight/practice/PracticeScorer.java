package org.earshot.insight.practice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.embed.VectorTiles;
import org.earshot.insight.linear.PositiveSystem;
import org.earshot.themes.PhraseEncoder;

/**
 * Tells what a mention says of each practice, by comparing its vector with those of the examples:
 * kernel ridge regression (Saunders, Gammerman and Vovk 1998) of being an example of this practice
 * kept, of it broken, or of none, on the likeness {@code exp((cosine − 1) / 0.3)}; what it predicts
 * is made into shares of 1 by the softmax function. Pure and cheap, for use on executors.
 */
public final class PracticeScorer implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How fast likeness fades with the cosine; .1 to .5 were tried by ten-fold validation. */
  private static final double REACH = 0.3;

  private static final double PENALTY = 0.3;

  /** Names this way of fitting: what another way has fitted is another scorer. */
  static final String METHOD = "kernel ridge regression " + REACH + " " + PENALTY;

  /** How far a likelier class must be ahead; .05 to .2 were tried by ten-fold validation. */
  private static final double SHARPNESS = 0.08;

  /**
   * What is less likely is not worth reading a second time: of the verdicts on complaints in their
   * own words, a reader found 13 of 100 wrong where their gists made them at least as likely, and
   * 35 of 100 where they did not.
   */
  private static final double POSSIBLE = 0.3;

  private final List<String> practices;

  private final VectorTiles examples;

  /** By example, then kept and broken of each practice in turn, and none. */
  private final double[][] weights;

  /**
   * A scorer of its parts.
   *
   * @param practices their ids
   * @param examples the vectors of the examples
   * @param weights of each example, for each practice kept and broken, and for none
   */
  PracticeScorer(List<String> practices, VectorTiles examples, double[][] weights) {
    this.practices = practices;
    this.examples = examples;
    this.weights = weights;
  }

  /**
   * A scorer for some practices; takes seconds.
   *
   * @param practices with their examples
   * @param encoder gives the vectors of {@link Practices#examples()}
   */
  public static PracticeScorer of(Practices practices, PhraseEncoder encoder) {
    List<String> sentences = List.copyOf(practices.examples());
    Map<String, float[]> vectors = encoder.encode(practices.examples());
    VectorTiles examples =
        VectorTiles.of(sentences.stream().map(vectors::get).toArray(float[][]::new));
    double[][] matrix = new double[sentences.size()][sentences.size()];
    IntStream.range(0, matrix.length)
        .parallel()
        .forEach(
            i -> {
              float[] cosines = examples.products(vectors.get(sentences.get(i)));
              for (int j = 0; j < i; j++) {
                matrix[i][j] = likeness(cosines[j]);
                matrix[j][i] = matrix[i][j];
              }
              matrix[i][i] = 1 + PENALTY;
            });
    return new PracticeScorer(
        practices.ids(), examples, PositiveSystem.solve(matrix, targets(practices, sentences)));
  }

  VectorTiles examples() {
    return examples;
  }

  /** What each example adds; not to be changed. */
  double[][] weights() {
    return weights;
  }

  /**
   * What a mention tells of each practice, in their order.
   *
   * @param vector of the mention, of unit length
   */
  public List<PracticeScore> score(float[] vector) {
    double[] shares = shares(sums(vector));
    List<PracticeScore> scores = new ArrayList<>();
    for (int practice = 0; practice < practices.size(); practice++) {
      double kept = shares[2 * practice];
      double broken = shares[2 * practice + 1];
      scores.add(new PracticeScore(practices.get(practice), kept, broken, verdict(kept, broken)));
    }
    return scores;
  }

  /**
   * The practice that a mention most likely tells of.
   *
   * @param vector of the mention, of unit length
   * @return null when it hardly tells of any
   */
  public PracticeVerdict likeliest(float[] vector) {
    PracticeVerdict likeliest = null;
    double highest = POSSIBLE;
    for (PracticeScore score : score(vector)) {
      double sureness = Math.max(score.kept(), score.broken());
      if (sureness > highest) {
        highest = sureness;
        Verdict verdict = score.kept() > score.broken() ? Verdict.KEPT : Verdict.BROKEN;
        likeliest = new PracticeVerdict(score.practice(), verdict, sureness);
      }
    }
    return likeliest;
  }

  private double[] sums(float[] vector) {
    float[] cosines = examples.products(vector);
    double[] sums = new double[2 * practices.size() + 1];
    for (int i = 0; i < weights.length; i++) {
      double likeness = likeness(cosines[i]);
      double[] own = weights[i];
      for (int j = 0; j < sums.length; j++) {
        sums[j] += likeness * own[j];
      }
    }
    return sums;
  }

  private static double[] shares(double[] sums) {
    double[] shares = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      shares[i] = Math.exp(sums[i] / SHARPNESS);
      all += shares[i];
    }
    for (int i = 0; i < sums.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  private static Verdict verdict(double kept, double broken) {
    if (kept > PracticeVerdict.SURE) {
      return Verdict.KEPT;
    }
    return broken > PracticeVerdict.SURE ? Verdict.BROKEN : Verdict.NEITHER;
  }

  private static double[][] targets(Practices practices, List<String> sentences) {
    List<Set<String>> classes = new ArrayList<>();
    for (Practice practice : practices.practices()) {
      classes.add(Set.copyOf(practice.kept()));
      classes.add(Set.copyOf(practice.broken()));
    }
    classes.add(Set.copyOf(practices.neither()));
    double[][] targets = new double[sentences.size()][classes.size()];
    for (int i = 0; i < targets.length; i++) {
      for (int j = 0; j < classes.size(); j++) {
        targets[i][j] = classes.get(j).contains(sentences.get(i)) ? 1 : 0;
      }
    }
    return targets;
  }

  private static double likeness(double cosine) {
    return Math.exp((cosine - 1) / REACH);
  }
}
