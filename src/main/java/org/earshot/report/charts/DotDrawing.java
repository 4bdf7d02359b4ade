package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Tone;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Dots with their intervals, against a line. */
final class DotDrawing {

  /** Beyond this part of the width the words of the reference stand to its left. */
  private static final double FAR_RIGHT = 0.6;

  private DotDrawing() {}

  static Drawing of(DotIntervalChart chart, ChartSize size) {
    NumberAxis values = PlotDrawing.values(chart.axis());
    values.setLowerMargin(0.05);
    values.setUpperMargin(0.05);
    List<DotIntervalChart.Dot> dots = chart.dots();
    RowPlot rows =
        new RowPlot(dots.stream().map(DotIntervalChart.Dot::label).toList(), values, size);
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    XYErrorRenderer renderer = Marks.whiskers(null);
    renderer.setErrorStroke(new BasicStroke(1.6f));
    renderer.setDefaultShapesVisible(true);
    for (Tone tone : Tone.values()) {
      int index = data.getSeriesCount();
      data.addSeries(series(dots, tone));
      renderer.setSeriesPaint(index, ChartColours.of(tone));
      renderer.setSeriesShape(index, new Ellipse2D.Double(-4, -4, 8, 8));
    }
    rows.plot().setDataset(data);
    rows.plot().setRenderer(renderer);
    rows.plot().getDomainAxis().setRange(-1.4, dots.size() - 0.4);
    rows.plot().setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    if (!Double.isNaN(chart.reference())) {
      rows.plot().addRangeMarker(0, reference(chart), Layer.BACKGROUND, false);
    }
    return rows.drawing(44);
  }

  private static XYIntervalSeries series(List<DotIntervalChart.Dot> dots, Tone tone) {
    XYIntervalSeries series = new XYIntervalSeries(tone.name(), false, true);
    for (int i = 0; i < dots.size(); i++) {
      DotIntervalChart.Dot dot = dots.get(i);
      if (dot.tone() == tone) {
        boolean interval = !Double.isNaN(dot.low()) && !Double.isNaN(dot.high());
        series.add(
            i,
            i,
            i,
            dot.value(),
            interval ? dot.low() : dot.value(),
            interval ? dot.high() : dot.value());
      }
    }
    return series;
  }

  /** How far from left to right the reference stands between the ends of all intervals, 0 to 1. */
  private static double part(DotIntervalChart chart) {
    DoubleSummaryStatistics ends =
        chart.dots().stream()
            .flatMapToDouble(dot -> DoubleStream.of(dot.value(), dot.low(), dot.high()))
            .filter(end -> !Double.isNaN(end))
            .summaryStatistics();
    double low = Math.min(chart.reference(), ends.getMin());
    double high = Math.max(chart.reference(), ends.getMax());
    double part = high > low ? (chart.reference() - low) / (high - low) : 0;
    return chart.axis().better() == Better.LOW ? 1 - part : part;
  }

  private static ValueMarker reference(DotIntervalChart chart) {
    ValueMarker marker = new ValueMarker(chart.reference());
    marker.setPaint(ChartColours.SOFT);
    marker.setStroke(PlotDrawing.DASHES);
    marker.setLabel(chart.referenceLabel());
    marker.setLabelFont(PlotDrawing.TICK_FONT);
    marker.setLabelPaint(ChartColours.SOFT);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    boolean right = part(chart) <= FAR_RIGHT;
    marker.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(right ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    return marker;
  }
}
