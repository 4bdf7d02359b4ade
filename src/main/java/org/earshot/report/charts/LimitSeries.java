package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.SmallMultiples.Panel;
import org.earshot.report.blocks.WeekLine;
import org.earshot.report.blocks.WeekLine.Point;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The limits of a line, the dots of weeks in which a rule fired or that are not over, and what was
 * done.
 */
final class LimitSeries {

  private static final double DOT = 6;

  /** A mark stands half a week before the dot of its week. */
  private static final double HALF = 0.5;

  private LimitSeries() {}

  /** What the marks mean; those that are on no panel are left out. */
  static void name(Names names, SmallMultiples chart) {
    names.line("Expected", ChartColours.SOFT, PlotDrawing.DASHES);
    names.line("Limits", ChartColours.GREY, PlotDrawing.THIN);
    if (chart.panels().stream().anyMatch(panel -> !panel.fired().isEmpty())) {
      names.area("Outside, or a run", ChartColours.VERMILION);
    }
    if (chart.panels().stream().anyMatch(panel -> !panel.marks().isEmpty())) {
      names.line("Action begun", ChartColours.ORANGE, PlotDrawing.LINE);
    }
  }

  /** Adds them to the plot of the line. */
  static void add(XYPlot plot, Panel panel) {
    line(plot, 1, panel.limits(), Point::value, ChartColours.SOFT, PlotDrawing.DASHES);
    line(plot, 2, panel.limits(), Point::low, ChartColours.GREY, PlotDrawing.THIN);
    line(plot, 3, panel.limits(), Point::high, ChartColours.GREY, PlotDrawing.THIN);
    List<Point> points = panel.line().points();
    int[] fired =
        IntStream.range(0, points.size())
            .filter(i -> panel.fired().contains(points.get(i).week()))
            .toArray();
    int[] open = IntStream.range(0, points.size()).filter(i -> !points.get(i).complete()).toArray();
    dots(plot, 4, points, fired, ChartColours.VERMILION);
    dots(plot, 5, points, open, Color.WHITE);
    panel.marks().forEach(mark -> mark(plot, points, mark));
  }

  private static void line(
      XYPlot plot,
      int index,
      WeekLine limits,
      ToDoubleFunction<Point> end,
      Color colour,
      BasicStroke stroke) {
    XYSeries series = new XYSeries("limits " + index, false, true);
    for (int i = 0; i < limits.points().size(); i++) {
      series.add(i, end.applyAsDouble(limits.points().get(i)));
    }
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
    plot.setDataset(index, new XYSeriesCollection(series));
    plot.setRenderer(index, renderer);
  }

  /** Dots on some weeks; those of weeks that are not over are hollow. */
  private static void dots(XYPlot plot, int index, List<Point> points, int[] weeks, Color fill) {
    XYSeries series = new XYSeries("dots " + index, false, true);
    for (int week : weeks) {
      series.add(week, points.get(week).value());
    }
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesFillPaint(0, fill);
    renderer.setSeriesOutlinePaint(0, fill.equals(Color.WHITE) ? ChartColours.PALE_BLUE : fill);
    renderer.setSeriesOutlineStroke(0, PlotDrawing.THIN);
    plot.setDataset(index, new XYSeriesCollection(series));
    plot.setRenderer(index, renderer);
  }

  private static void mark(XYPlot plot, List<Point> points, LinesChart.Mark mark) {
    IntStream.range(0, points.size())
        .filter(i -> points.get(i).week().equals(mark.week()))
        .findFirst()
        .ifPresent(
            i -> {
              ValueMarker line = new ValueMarker(i - HALF);
              line.setPaint(ChartColours.ORANGE);
              line.setStroke(PlotDrawing.LINE);
              plot.addDomainMarker(0, line, Layer.BACKGROUND, false);
            });
  }
}
