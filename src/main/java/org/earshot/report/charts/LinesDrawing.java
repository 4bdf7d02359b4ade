package org.earshot.report.charts;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.WeekLine;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A line over weeks with its band and its levels. */
final class LinesDrawing {

  private static final int HEIGHT = 220;
  private static final int MANY = 60;

  /** A mark stands half a week before the dot of its week. */
  private static final double HALF = 0.5;

  private LinesDrawing() {}

  static Drawing of(LinesChart chart, ChartSize size) {
    XYPlot plot =
        WeekPlot.of(
            chart.line().points().stream().map(point -> point.week().toString()).toList(),
            PlotDrawing.values(chart.axis()));
    LineSeries.addLine(
        plot, 0, chart.line(), ChartColours.BLUE, chart.line().points().size() > MANY ? 0 : 5);
    LineSeries.addBand(plot, 1, chart.line(), ChartColours.BLUE);
    Names names = new Names();
    names.line(chart.line().name(), ChartColours.BLUE, PlotDrawing.LINE);
    if (chart.line().points().stream().anyMatch(point -> !Double.isNaN(point.high()))) {
      names.area("Interval", ChartColours.PALE_BLUE);
    }
    for (LinesChart.Level level : chart.levels()) {
      addLevel(plot, chart, level);
      names.line(level.label(), ChartColours.SOFT, PlotDrawing.DASHES);
    }
    chart.marks().forEach(mark -> addMark(plot, chart, mark));
    return new NamedDrawing(names, new PlotDrawing(plot, HEIGHT), size);
  }

  private static void addLevel(XYPlot plot, LinesChart chart, LinesChart.Level level) {
    if (level.from() == null && level.to() == null) {
      ValueMarker marker = new ValueMarker(level.value());
      marker.setPaint(ChartColours.SOFT);
      marker.setStroke(PlotDrawing.DASHES);
      plot.addRangeMarker(0, marker, Layer.BACKGROUND, false);
      return;
    }
    List<WeekLine.Point> points = chart.line().points();
    int[] covered =
        IntStream.range(0, points.size()).filter(i -> level.covers(points.get(i).week())).toArray();
    if (covered.length > 0) {
      plot.addAnnotation(
          new XYLineAnnotation(
              covered[0] - HALF,
              level.value(),
              covered[covered.length - 1] + HALF,
              level.value(),
              PlotDrawing.DASHES,
              ChartColours.SOFT));
    }
  }

  /** A line between the week before and the week of a mark, with what was done beside it. */
  private static void addMark(XYPlot plot, LinesChart chart, LinesChart.Mark mark) {
    List<WeekLine.Point> points = chart.line().points();
    IntStream.range(0, points.size())
        .filter(i -> !points.get(i).week().isBefore(mark.week()))
        .findFirst()
        .ifPresent(
            i -> {
              ValueMarker line = new ValueMarker(i - HALF);
              line.setPaint(ChartColours.VERMILION);
              line.setStroke(PlotDrawing.THIN);
              line.setLabel(mark.label());
              line.setLabelFont(PlotDrawing.TICK_FONT);
              line.setLabelPaint(ChartColours.VERMILION);
              line.setLabelBackgroundColor(new Color(0, 0, 0, 0));
              boolean late = 2 * i > points.size();
              line.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
              line.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
              line.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
              plot.addDomainMarker(0, line, Layer.FOREGROUND, false);
            });
  }
}
