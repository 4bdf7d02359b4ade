package org.earshot.report.charts;

import org.earshot.report.blocks.LinesChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** A line over weeks with its band and its levels. */
final class LinesDrawing {

  private static final int HEIGHT = 220;
  private static final int MANY = 60;

  private LinesDrawing() {}

  static Drawing of(LinesChart chart) {
    XYPlot plot =
        WeekPlot.of(
            chart.line().points().stream().map(point -> point.week().toString()).toList(),
            PlotDrawing.values(chart.axis()));
    LineSeries.addLine(
        plot, 0, chart.line(), ChartColours.BLUE, chart.line().points().size() > MANY ? 0 : 5);
    LineSeries.addBand(plot, 1, chart.line(), ChartColours.BLUE);
    Names names = new Names();
    names.line(chart.line().name(), ChartColours.BLUE, PlotDrawing.LINE);
    names.area("Interval", ChartColours.PALE_BLUE);
    for (LinesChart.Level level : chart.levels()) {
      ValueMarker marker = new ValueMarker(level.value());
      marker.setPaint(ChartColours.SOFT);
      marker.setStroke(PlotDrawing.DASHES);
      plot.addRangeMarker(0, marker, Layer.BACKGROUND, false);
      names.line(level.label(), ChartColours.SOFT, PlotDrawing.DASHES);
    }
    return new NamedDrawing(names, new PlotDrawing(plot, HEIGHT));
  }
}
