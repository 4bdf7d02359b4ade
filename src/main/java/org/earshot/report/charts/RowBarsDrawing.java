package org.earshot.report.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.RowBarsChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Stacked bars to both sides of zero, with the names of their parts above. */
final class RowBarsDrawing {

  private static final double THICK = 0.33;

  private RowBarsDrawing() {}

  static Drawing of(RowBarsChart chart, ChartSize size) {
    NumberAxis values = PlotDrawing.values(chart.axis());
    values.setNumberFormatOverride(unsigned(chart.axis().format()));
    RowPlot rows = new RowPlot(chart.rows(), values, size);
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    XYBarRenderer renderer = Marks.bars(ChartColours.BLUE);
    renderer.setUseYInterval(true);
    double[] left = new double[chart.rows().size()];
    double[] right = new double[chart.rows().size()];
    for (BarsChart.Series part : chart.series()) {
      renderer.setSeriesPaint(data.getSeriesCount(), ChartColours.of(part.tone()));
      data.addSeries(series(part, left, right));
    }
    scale(values, chart.axis(), left, right, size);
    rows.plot().setDataset(data);
    rows.plot().setRenderer(renderer);
    rows.plot().setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    rows.plot().setRangeZeroBaselineVisible(true);
    return NamedDrawing.ofParts(chart.series(), rows.drawing(36), size);
  }

  private static DecimalFormat unsigned(Format format) {
    DecimalFormat unsigned =
        new DecimalFormat(
            format == Format.PERCENT ? "0\u00a0%" : "#,##0",
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    unsigned.setNegativePrefix("");
    return unsigned;
  }

  /** The bars of one part, which begin where those before it on their side ended. */
  private static XYIntervalSeries series(BarsChart.Series part, double[] left, double[] right) {
    XYIntervalSeries bars = new XYIntervalSeries(part.name(), false, true);
    List<Double> values = part.values();
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      double[] side = value < 0 ? left : right;
      double start = side[i];
      side[i] += value;
      bars.add(
          i, i - THICK, i + THICK, side[i], Math.min(start, side[i]), Math.max(start, side[i]));
    }
    return bars;
  }

  /**
   * Both sides end at a number, however short one is; what the axis says of its ends comes first.
   */
  private static void scale(
      NumberAxis values, Axis axis, double[] left, double[] right, ChartSize size) {
    double low = Double.isNaN(axis.low()) ? Arrays.stream(left).min().orElse(0) : axis.low();
    double high = Double.isNaN(axis.high()) ? Arrays.stream(right).max().orElse(0) : axis.high();
    EvenTicks.set(values, axis.format(), low, high, size == ChartSize.WIDE ? 8 : 4);
  }
}
