package org.earshot.report.blocks;

import java.util.List;

/**
 * Dots on two scales with the intervals of the upright one, the size of a dot telling what it rests
 * on.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param across the scale from left to right
 * @param up the scale from bottom to top; a line marks its 0
 * @param dots the most important first; the largest are named as far as there is room
 */
public record QuadrantChart(
    String id, String title, String caption, Axis across, Axis up, List<Dot> dots)
    implements Chart {

  /** The tones of the dots, in the order of legends and columns. */
  public static final List<Tone> TONES = List.of(Tone.BAD, Tone.GOOD, Tone.QUIET);

  /** Copies the list. */
  public QuadrantChart {
    dots = List.copyOf(dots);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.quadrant(this);
  }

  /**
   * One dot.
   *
   * @param label what it stands for
   * @param across where it lies from left to right
   * @param up where it lies from bottom to top
   * @param low the lower end of the interval of {@code up}
   * @param high the upper end of it
   * @param n how many feedback it rests on
   * @param tone whether its interval lies clear of 0, and on which side
   */
  public record Dot(
      String label, double across, double up, double low, double high, long n, Tone tone) {}
}
