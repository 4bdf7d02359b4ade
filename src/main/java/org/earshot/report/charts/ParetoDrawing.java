package org.earshot.report.charts;

import java.util.List;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.ParetoChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars with their intervals; the share beside the bar, the running share at the margin. */
final class ParetoDrawing {

  private ParetoDrawing() {}

  static Drawing of(ParetoChart chart, ChartSize size) {
    NumberAxis values =
        PlotDrawing.values(new Axis("", Format.PERCENT, 0, Double.NaN, Better.NEITHER));
    values.setVisible(false);
    double most =
        chart.bars().stream().mapToDouble(bar -> Math.max(bar.share(), top(bar))).max().orElse(1);
    double end = most * (size == ChartSize.WIDE ? 1.35 : 1.9);
    values.setRange(0, end);
    List<ParetoChart.Bar> bars = chart.bars();
    RowPlot rows = new RowPlot(bars.stream().map(ParetoChart.Bar::label).toList(), values, size);
    XYIntervalSeries series = new XYIntervalSeries("share", false, true);
    for (int i = 0; i < bars.size(); i++) {
      ParetoChart.Bar bar = bars.get(i);
      boolean interval = !Double.isNaN(bar.low()) && !Double.isNaN(bar.high());
      series.add(
          i,
          i - 0.33,
          i + 0.33,
          bar.share(),
          interval ? bar.low() : bar.share(),
          interval ? bar.high() : bar.share());
      rows.write(
          i,
          Math.max(bar.share(), top(bar)),
          "  " + Format.PERCENT.words(bar.share()),
          PlotDrawing.LABEL_FONT,
          ChartColours.INK,
          TextAnchor.CENTER_LEFT);
      rows.write(
          i,
          end,
          Math.round(100 * bar.running()) + "\u00a0%",
          PlotDrawing.TICK_FONT,
          ChartColours.SOFT,
          TextAnchor.CENTER_RIGHT);
    }
    rows.write(
        -1.05,
        end,
        "running share",
        PlotDrawing.TICK_FONT,
        ChartColours.SOFT,
        TextAnchor.CENTER_RIGHT);
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    rows.plot().setRangeGridlinesVisible(false);
    rows.plot().setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    rows.plot().getDomainAxis().setRange(-1.5, bars.size() - 0.4);
    rows.plot().setDataset(0, data);
    rows.plot().setRenderer(0, Marks.bars(ChartColours.MILD_BLUE));
    rows.plot().setDataset(1, data);
    rows.plot().setRenderer(1, Marks.whiskers(ChartColours.INK));
    rows.plot().setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    return rows.drawing(24);
  }

  private static double top(ParetoChart.Bar bar) {
    return Double.isNaN(bar.high()) ? bar.share() : bar.high();
  }
}
