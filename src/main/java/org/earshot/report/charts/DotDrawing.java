package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
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

  private static ValueMarker reference(DotIntervalChart chart) {
    ValueMarker marker = new ValueMarker(chart.reference());
    marker.setPaint(ChartColours.SOFT);
    marker.setStroke(PlotDrawing.DASHES);
    marker.setLabel(chart.referenceLabel());
    marker.setLabelFont(PlotDrawing.TICK_FONT);
    marker.setLabelPaint(ChartColours.SOFT);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    return marker;
  }
}
