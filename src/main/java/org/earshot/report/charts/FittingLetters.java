package org.earshot.report.charts;

import java.awt.Font;
import java.util.List;

/**
 * Finds letters that are small enough for their place. Measures with the font of the charts, which
 * is as wide as Arial, so that every machine finds the same.
 */
public final class FittingLetters {

  /** The height of a line in letters' sizes. */
  private static final double LINE = 1.2;

  private FittingLetters() {}

  /**
   * The largest size in which paragraphs fit, in whole points.
   *
   * @param paragraphs the words, each on a line of its own
   * @param width how wide the place is, in points
   * @param height how high the place is, in points
   * @param gap the space below every paragraph, in sizes of its letters
   * @param most the largest size that is wanted
   * @param least the smallest size that can be read, which is answered when none fits
   */
  public static int size(
      List<String> paragraphs, double width, double height, double gap, int most, int least) {
    int size = most;
    while (size > least && height(paragraphs, width, gap, size) > height) {
      size--;
    }
    return size;
  }

  /** How high paragraphs are in a size, in points. */
  public static double height(List<String> paragraphs, double width, double gap, int size) {
    Font font = ChartFont.bold(size);
    double high = 0;
    for (String words : paragraphs) {
      // Some programs break lines a little earlier.
      high += Letters.lines(words, font, 0.97 * width).size() * LINE * size + gap * size;
    }
    return high;
  }
}
