package org.earshot.report.charts;

/** How wide a chart is drawn. */
public enum ChartSize {
  /** For paper and screens. */
  WIDE(760, 250),
  /** For telephones. */
  NARROW(360, 132);

  private final int width;
  private final int labelWidth;

  ChartSize(int width, int labelWidth) {
    this.width = width;
    this.labelWidth = labelWidth;
  }

  /** The width of the picture in pixels. */
  int width() {
    return width;
  }

  /** The most pixels that the label of a row may take. */
  int labelWidth() {
    return labelWidth;
  }
}
