package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A plot of labelled rows, the first at the top; values run to the right. */
final class RowPlot {

  private static final int ROW = 24;

  /** The smallest letters of labels, in pixels. */
  private static final int SMALLEST = 10;

  /** The room at the right for half of the last number of the axis. */
  private static final int HALF_TICK = 20;

  private final XYPlot plot = new XYPlot();
  private final int rows;

  RowPlot(List<String> labels, NumberAxis values, ChartSize size) {
    this.rows = labels.size();
    Font font = font(labels, size.labelWidth());
    SymbolAxis axis =
        new SymbolAxis(
            null, Letters.fitAll(labels, font, size.labelWidth()).toArray(String[]::new));
    PlotDrawing.quiet(axis);
    axis.setGridBandsVisible(false);
    axis.setInverted(true);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(ChartColours.INK);
    axis.setAutoRange(false);
    axis.setRange(-0.7, rows - 0.3);
    values.setTickLabelInsets(new RectangleInsets(3, 14, 2, 14));
    plot.setInsets(new RectangleInsets(0, 0, 0, values.isVisible() ? HALF_TICK : 0));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(axis);
    plot.setRangeAxis(values);
  }

  /** The usual letters, or smaller ones with which fewer labels need be cut. */
  private static Font font(List<String> labels, double width) {
    Font font = PlotDrawing.LABEL_FONT;
    long fewest = Long.MAX_VALUE;
    for (int size = PlotDrawing.LABEL_FONT.getSize(); size >= SMALLEST; size--) {
      Font smaller = ChartFont.plain(size);
      long cut =
          labels.stream().filter(label -> Letters.fit(label, smaller, width).endsWith("…")).count();
      if (cut < fewest) {
        fewest = cut;
        font = smaller;
      }
    }
    return font;
  }

  /** The plot, to be given datasets whose x is the row and whose y is the value. */
  XYPlot plot() {
    return plot;
  }

  /** Writes words in a row at a value. */
  void write(double row, double value, String words, Font font, Color colour, TextAnchor anchor) {
    XYTextAnnotation annotation = new XYTextAnnotation(words, row, value);
    annotation.setFont(font);
    annotation.setPaint(colour);
    annotation.setTextAnchor(anchor);
    plot.addAnnotation(annotation, false);
  }

  /** The drawing, high enough for its rows and so many pixels more. */
  Drawing drawing(int more) {
    return new PlotDrawing(plot, rows * ROW + more);
  }
}
