package org.earshot.report.charts;

import java.util.List;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.WaterfallChart;
import org.earshot.report.blocks.WaterfallChart.Kind;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars that hang where the one before ended. */
final class WaterfallDrawing {

  private WaterfallDrawing() {}

  static Drawing of(WaterfallChart chart, ChartSize size) {
    NumberAxis values =
        PlotDrawing.values(new Axis("", Format.COUNT, 0, Double.NaN, Better.NEITHER));
    values.setVisible(false);
    List<WaterfallChart.Step> steps = chart.steps();
    long most = steps.stream().mapToLong(WaterfallChart.Step::amount).max().orElse(1);
    values.setRange(0, Math.max(1, most) * (size == ChartSize.WIDE ? 1.15 : 1.4));
    RowPlot rows =
        new RowPlot(steps.stream().map(WaterfallChart.Step::label).toList(), values, size);
    XYIntervalSeries totals = new XYIntervalSeries("left", false, true);
    XYIntervalSeries losses = new XYIntervalSeries("gone", false, true);
    double left = 0;
    for (int i = 0; i < steps.size(); i++) {
      WaterfallChart.Step step = steps.get(i);
      double amount = (double) step.amount();
      boolean total = step.kind() == Kind.TOTAL;
      double end = total ? amount : left;
      double start = total ? 0 : left - amount;
      (total ? totals : losses).add(i, i - 0.33, i + 0.33, end, start, end);
      rows.write(
          i,
          end,
          "  " + (total ? "" : "\u2212") + Format.COUNT.words(amount),
          PlotDrawing.LABEL_FONT,
          ChartColours.INK,
          TextAnchor.CENTER_LEFT);
      left = total ? end : start;
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(totals);
    data.addSeries(losses);
    XYBarRenderer renderer = Marks.bars(ChartColours.MILD_BLUE);
    renderer.setSeriesPaint(1, ChartColours.GREY);
    renderer.setUseYInterval(true);
    rows.plot().setRangeGridlinesVisible(false);
    rows.plot().setDataset(data);
    rows.plot().setRenderer(renderer);
    return rows.drawing(8);
  }
}
