package org.earshot.report.charts;

import java.awt.Paint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.report.blocks.BarsChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** Stacked columns, with the names of their parts above. */
final class BarsDrawing {

  private static final int HEIGHT = 220;

  private BarsDrawing() {}

  static Drawing of(BarsChart chart) {
    DefaultTableXYDataset data = new DefaultTableXYDataset();
    Names names = new Names();
    for (BarsChart.Series series : chart.series()) {
      XYSeries values = new XYSeries(series.name(), false, false);
      for (int i = 0; i < series.values().size(); i++) {
        values.add(i, series.values().get(i).doubleValue());
      }
      data.addSeries(values);
      if (series.values().stream().anyMatch(value -> value != 0)) {
        names.area(series.name(), ChartColours.of(series.tone()));
      }
    }
    data.setIntervalWidth(0.8);
    XYPlot plot = WeekPlot.of(chart.categories(), PlotDrawing.values(chart.axis()));
    plot.setDataset(data);
    plot.setRenderer(new PaleRenderer(chart));
    return NamedDrawing.of(names, new PlotDrawing(plot, HEIGHT));
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
