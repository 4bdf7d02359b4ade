package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A plot of labelled rows, the first at the top; values run to the right. */
final class RowPlot {

  private static final int ROW = 24;

  /** The room at the right for half of the last number of the axis. */
  private static final int HALF_TICK = 20;

  private final XYPlot plot = new XYPlot();
  private final int rows;

  RowPlot(List<String> labels, NumberAxis values, ChartSize size) {
    this.rows = labels.size();
    RowAxis axis = new RowAxis(labels, size.labelWidth());
    values.setTickLabelInsets(new RectangleInsets(3, 14, 2, 14));
    plot.setInsets(new RectangleInsets(0, 0, 0, values.isVisible() ? HALF_TICK : 0));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(axis);
    plot.setRangeAxis(values);
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
