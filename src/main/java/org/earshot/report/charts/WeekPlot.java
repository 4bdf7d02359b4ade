package org.earshot.report.charts;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A plot of places from left to right, with room at the right for half of the last label and above
 * for half of the highest number.
 */
final class WeekPlot {

  private static final RectangleInsets ROOM = new RectangleInsets(6, 0, 0, 24);

  private WeekPlot() {}

  /** A plot without data. */
  static XYPlot of(List<String> labels, NumberAxis values) {
    LabelAxis axis = new LabelAxis(labels);
    axis.setTickLabelFont(values.getTickLabelFont());
    XYPlot plot = new XYPlot();
    plot.setInsets(ROOM);
    plot.setDomainAxis(axis);
    plot.setRangeAxis(values);
    return plot;
  }
}
