package org.earshot.report.charts;

import java.awt.Paint;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.report.blocks.BarsChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** Stacked columns, with the names of their parts above. */
final class BarsDrawing {

  private static final int HEIGHT = 220;
  private static final int STEPS = 5;

  private BarsDrawing() {}

  static Drawing of(BarsChart chart, ChartSize size) {
    DefaultTableXYDataset data = new DefaultTableXYDataset();
    double[] tops = new double[chart.categories().size()];
    for (BarsChart.Series series : chart.series()) {
      XYSeries values = new XYSeries(series.name(), false, false);
      for (int i = 0; i < series.values().size(); i++) {
        double value = series.values().get(i);
        values.add(i, value);
        tops[i] += Double.isNaN(value) ? 0 : value;
      }
      data.addSeries(values);
    }
    data.setIntervalWidth(0.8);
    NumberAxis values = PlotDrawing.values(chart.axis());
    if (Double.isNaN(chart.axis().high())) {
      double top = Arrays.stream(tops).max().orElse(0);
      EvenTicks.set(values, chart.axis().format(), 0, top, STEPS);
    }
    XYPlot plot = WeekPlot.of(chart.categories(), values);
    plot.setDataset(data);
    plot.setRenderer(new PaleRenderer(chart));
    return NamedDrawing.ofParts(chart.series(), new PlotDrawing(plot, HEIGHT), size);
  }

  /** Draws the columns that are not whole in a paler colour. */
  private static final class PaleRenderer extends StackedXYBarRenderer {

    private final List<BarsChart.Series> series;
    private final Set<Integer> pale = new HashSet<>();

    PaleRenderer(BarsChart chart) {
      this.series = chart.series();
      for (int i = 0; i < chart.categories().size(); i++) {
        if (chart.pale().contains(chart.categories().get(i))) {
          pale.add(i);
        }
      }
      Marks.plain(this);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return pale.contains(column)
          ? ChartColours.pale(series.get(row).tone())
          : ChartColours.of(series.get(row).tone());
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
