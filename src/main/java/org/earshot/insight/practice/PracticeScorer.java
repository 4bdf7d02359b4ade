package org.earshot.insight.practice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.embed.UnitVectors;
import org.earshot.insight.linear.PositiveSystem;
import org.earshot.themes.PhraseEncoder;

/**
 * Tells what a mention says of each practice, by comparing its vector with those of the examples:
 * kernel ridge regression (Saunders, Gammerman and Vovk 1998) of "is an example of this practice
 * kept" and "… broken" on the likeness {@code exp((cosine − 1) / 0.2)}, fitted on the examples of
 * all practices and on sentences of none. Pure and cheap, for use on executors.
 */
public final class PracticeScorer implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How fast likeness fades with the cosine; .1, .2 and .5 were tried by ten-fold validation. */
  private static final double REACH = 0.2;

  private static final double PENALTY = 0.5;

  /**
   * From here on a mention counts for a practice; chosen, as {@link #LEANING}, on 305 mentions of
   * complaints judged by hand, so that eight of ten verdicts are right.
   */
  private static final double LIKE_ENOUGH = 0.3;

  /**
   * A mention counts for any practice only when, over all practices together, it is so much more
   * like those kept than like those broken, or the other way round. Facts of a case, such as "I
   * called them on Friday", are a little like many examples.
   */
  private static final double LEANING = 0.6;

  private final List<String> practices;
  private final float[][] examples;

  /** By example, then kept and broken of each practice in turn. */
  private final float[][] weights;

  private PracticeScorer(List<String> practices, float[][] examples, float[][] weights) {
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
    float[][] examples = sentences.stream().map(vectors::get).toArray(float[][]::new);
    double[][] matrix = new double[examples.length][examples.length];
    for (int i = 0; i < examples.length; i++) {
      for (int j = 0; j < i; j++) {
        matrix[i][j] = likeness(examples[i], examples[j]);
        matrix[j][i] = matrix[i][j];
      }
      matrix[i][i] = 1 + PENALTY;
    }
    double[][] solved = PositiveSystem.solve(matrix, targets(practices, sentences));
    float[][] weights = new float[examples.length][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = new float[solved[i].length];
      for (int j = 0; j < weights[i].length; j++) {
        weights[i][j] = (float) solved[i][j];
      }
    }
    return new PracticeScorer(
        practices.practices().stream().map(Practice::id).toList(), examples, weights);
  }

  /**
   * What a mention tells of each practice, in their order.
   *
   * @param vector of the mention, of unit length
   */
  public List<PracticeScore> score(float[] vector) {
    double[] sums = new double[2 * practices.size()];
    for (int i = 0; i < examples.length; i++) {
      double likeness = likeness(examples[i], vector);
      for (int j = 0; j < sums.length; j++) {
        sums[j] += likeness * weights[i][j];
      }
    }
    double leaning = 0;
    for (int practice = 0; practice < practices.size(); practice++) {
      leaning += sums[2 * practice] - sums[2 * practice + 1];
    }
    List<PracticeScore> scores = new ArrayList<>();
    for (int practice = 0; practice < practices.size(); practice++) {
      double kept = sums[2 * practice];
      double broken = sums[2 * practice + 1];
      scores.add(
          new PracticeScore(practices.get(practice), kept, broken, verdict(kept, broken, leaning)));
    }
    return scores;
  }

  private static Verdict verdict(double kept, double broken, double leaning) {
    if (kept >= LIKE_ENOUGH && leaning >= LEANING) {
      return Verdict.KEPT;
    }
    return broken >= LIKE_ENOUGH && leaning <= -LEANING ? Verdict.BROKEN : Verdict.NEITHER;
  }

  private static double[][] targets(Practices practices, List<String> sentences) {
    int columns = 2 * practices.practices().size();
    double[][] targets = new double[sentences.size()][columns];
    for (int i = 0; i < targets.length; i++) {
      for (int j = 0; j < columns; j++) {
        Practice practice = practices.practices().get(j / 2);
        List<String> examples = j % 2 == 0 ? practice.kept() : practice.broken();
        targets[i][j] = examples.contains(sentences.get(i)) ? 1 : 0;
      }
    }
    return targets;
  }

  private static double likeness(float[] one, float[] other) {
    return Math.exp((UnitVectors.cosine(one, other) - 1) / REACH);
  }
}
