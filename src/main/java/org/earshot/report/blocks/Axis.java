package org.earshot.report.blocks;

/**
 * The scale of a chart's values.
 *
 * @param title what is measured, with its unit
 * @param format how values are written
 * @param low where the scale begins; NaN when the data decide
 * @param high where the scale ends; NaN when the data decide
 * @param better which end is better for customers; the better end is always drawn at the top or on
 *     the right
 */
public record Axis(String title, Format format, double low, double high, Better better) {

  /** Which end of a scale is better for customers. */
  public enum Better {
    /** Neither, or it depends. */
    NEITHER,
    /** The higher the better. */
    HIGH,
    /** The lower the better. */
    LOW
  }
}
