package org.earshot.report.charts;

import java.awt.Color;
import org.earshot.report.blocks.LinesChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A line over weeks with its band and its levels. */
final class LinesDrawing {

  private static final int HEIGHT = 240;
  private static final int MANY = 60;

  private LinesDrawing() {}

  static Drawing of(LinesChart chart) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(
        new LabelAxis(
            chart.line().points().stream().map(point -> point.week().toString()).toList()));
    plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    NumberAxis values = PlotDrawing.values(chart.axis());
    plot.setRangeAxis(values);
    LineSeries.addLine(
        plot, 0, chart.line(), ChartColours.BLUE, chart.line().points().size() > MANY ? 0 : 5);
    LineSeries.addBand(plot, 1, chart.line(), ChartColours.BLUE);
    for (LinesChart.Level level : chart.levels()) {
      plot.addRangeMarker(0, marker(level), Layer.BACKGROUND, false);
    }
    return new PlotDrawing(plot, HEIGHT);
  }

  private static ValueMarker marker(LinesChart.Level level) {
    ValueMarker marker = new ValueMarker(level.value());
    marker.setPaint(ChartColours.SOFT);
    marker.setStroke(PlotDrawing.DASHES);
    marker.setLabel(level.label());
    marker.setLabelFont(PlotDrawing.TICK_FONT);
    marker.setLabelPaint(ChartColours.SOFT);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    return marker;
  }
}
