package org.earshot.report.charts;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.earshot.report.blocks.WeekLine;
import org.earshot.report.blocks.WeekLine.Point;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * A line over weeks as series of a plot: broken where a week has no value, dashed into a week that
 * is not over.
 */
final class LineSeries {

  private LineSeries() {}

  /** Adds the band of a line, one series to each run of weeks that have an interval. */
  static void addBand(XYPlot plot, int index, WeekLine line, Color colour) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    YIntervalSeries run = null;
    List<Point> points = line.points();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (Double.isNaN(point.low()) || Double.isNaN(point.high())) {
        run = null;
        continue;
      }
      if (run == null) {
        run = new YIntervalSeries("band " + i, false, true);
        data.addSeries(run);
      }
      run.add(i, point.value(), point.low(), point.high());
    }
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(0.18f);
    for (int i = 0; i < data.getSeriesCount(); i++) {
      renderer.setSeriesFillPaint(i, colour);
    }
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }

  /** Adds the line itself, with a dot of so many pixels on every week. */
  static void addLine(XYPlot plot, int index, WeekLine line, Color colour, double dot) {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, dot > 0);
    XYSeries run = null;
    List<Point> points = line.points();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (Double.isNaN(point.value())) {
        run = null;
        continue;
      }
      boolean turns = run != null && i > 0 && points.get(i - 1).complete() != point.complete();
      if (run == null || turns) {
        run = new XYSeries("line " + i, false, true);
        style(renderer, data.getSeriesCount(), point.complete(), colour, dot);
        data.addSeries(run);
        if (turns) {
          run.add(i - 1, points.get(i - 1).value());
        }
      }
      run.add(i, point.value());
    }
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }

  private static void style(
      XYLineAndShapeRenderer renderer, int series, boolean complete, Color colour, double dot) {
    renderer.setSeriesPaint(series, complete ? colour : ChartColours.PALE_BLUE);
    renderer.setSeriesStroke(series, complete ? PlotDrawing.LINE : PlotDrawing.DASHES);
    renderer.setSeriesShape(series, new Ellipse2D.Double(-dot / 2, -dot / 2, dot, dot));
  }
}
