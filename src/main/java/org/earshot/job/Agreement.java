package org.earshot.job;

import java.util.List;
import org.earshot.embed.PupilQuality;

/**
 * How well themes agree with human labels.
 *
 * @param themes how many themes there were
 * @param unthemed the share (0–1) of texts without a theme
 * @param division how alike themes and labels divide the texts; null when a text may have several
 *     labels
 * @param labels how well each frequent label was found, when a text may have several; most frequent
 *     first
 * @param naming what the names of the themes are worth
 * @param pupil how near a pupil came to the teacher; null when the teacher encoded all texts
 */
public record Agreement(
    int themes,
    double unthemed,
    Division division,
    List<LabelFit> labels,
    Naming naming,
    PupilQuality pupil) {

  /** Copies the list. */
  public Agreement {
    labels = List.copyOf(labels);
  }

  /**
   * Labels and themes as two divisions of the same texts.
   *
   * @param vMeasure V-measure, 0–1
   * @param adjustedMutualInformation AMI, 1 at best and 0 by chance
   * @param adjustedRandIndex ARI, 1 at best and 0 by chance
   */
  public record Division(
      double vMeasure, double adjustedMutualInformation, double adjustedRandIndex) {}

  /**
   * How well a label was found.
   *
   * @param label the label
   * @param texts how many texts have it
   * @param found the name of the theme or theme group that comes nearest to it
   * @param f1 the harmonic mean of precision and recall of that theme or group, 0–1
   */
  public record LabelFit(String label, long texts, String found, double f1) {}

  /**
   * Names against labels: a name is right when it lies, encoded, nearer to the label that most of
   * its theme's texts have than to any other label.
   *
   * @param names the share (0–1) of themes whose name is right
   * @param words the same if a theme were called by its four most telling words (class-based
   *     TF-IDF)
   */
  public record Naming(double names, double words) {}

  /** The mean F1 of the labels; NaN when there are none. */
  public double meanF1() {
    return labels.stream().mapToDouble(LabelFit::f1).average().orElse(Double.NaN);
  }
}
