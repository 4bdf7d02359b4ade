package org.earshot.report.charts;

/** How wide a chart is drawn. */
public enum ChartSize {
  /** For paper and screens. */
  WIDE(760, 728, 250),
  /** For telephones. */
  NARROW(360, 360, 140);

  private final int width;
  private final int plotWidth;
  private final int labelWidth;

  ChartSize(int width, int plotWidth, int labelWidth) {
    this.width = width;
    this.plotWidth = plotWidth;
    this.labelWidth = labelWidth;
  }

  /** The width of the picture in pixels. */
  int width() {
    return width;
  }

  /** The width in pixels that is left of it, with a frame around it or without one. */
  int plotWidth() {
    return plotWidth;
  }

  /** The most pixels that the label of a row may take. */
  int labelWidth() {
    return labelWidth;
  }
}
