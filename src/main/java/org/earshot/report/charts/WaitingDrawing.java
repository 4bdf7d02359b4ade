package org.earshot.report.charts;

import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.WaitingChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Who still waits after so many days, as a line of steps with its band. */
final class WaitingDrawing {

  private static final int HEIGHT = 240;
  private static final float BAND = 0.18f;
  private static final double WEEK = 7;
  private static final int MOST_TICKS = 12;

  private WaitingDrawing() {}

  static Drawing of(WaitingChart chart, ChartSize size) {
    YIntervalSeries line = new YIntervalSeries("waiting", false, true);
    line.add(0, 1, 1, 1);
    double last = 1;
    double low = 1;
    double high = 1;
    for (WaitingChart.Point point : chart.points()) {
      boolean interval = !Double.isNaN(point.low()) && !Double.isNaN(point.high());
      last = point.share();
      low = interval ? point.low() : last;
      high = interval ? point.high() : last;
      line.add(point.day(), last, low, high);
    }
    line.add(chart.lastDay(), last, low, high);
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(line);
    DeviationStepRenderer renderer = new DeviationStepRenderer(true, false);
    renderer.setAlpha(BAND);
    renderer.setSeriesPaint(0, ChartColours.BLUE);
    renderer.setSeriesFillPaint(0, ChartColours.BLUE);
    renderer.setSeriesStroke(0, PlotDrawing.LINE);
    NumberAxis shares = PlotDrawing.values(new Axis("", Format.PERCENT, 0, 1, Better.NEITHER));
    shares.setRange(0, 1.02);
    XYPlot plot = new XYPlot(data, days(chart), shares, renderer);
    plot.setInsets(new RectangleInsets(6, 0, 0, 24));
    Names names = new Names();
    names.line("Still waiting", ChartColours.BLUE, PlotDrawing.LINE);
    names.area("Interval", ChartColours.PALE_BLUE);
    return new NamedDrawing(names, new PlotDrawing(plot, HEIGHT), size);
  }

  /** An axis of days with ticks at whole weeks. */
  private static NumberAxis days(WaitingChart chart) {
    int last = chart.lastDay();
    NumberAxis days = PlotDrawing.values(new Axis("", Format.COUNT, 0, Double.NaN, Better.NEITHER));
    double weeks = Math.max(1, Math.ceil(last / WEEK / MOST_TICKS));
    days.setTickUnit(new NumberTickUnit(last < WEEK ? 1 : weeks * WEEK));
    days.setRange(0, Math.max(1, last));
    days.setLabel(chart.daysTitle());
    days.setLabelFont(PlotDrawing.TICK_FONT);
    days.setLabelPaint(ChartColours.SOFT);
    return days;
  }
}
