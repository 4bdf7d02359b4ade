package org.earshot.report.charts;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.report.blocks.BarsChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** Stacked columns, with the names of their parts above. */
final class BarsDrawing implements Drawing {

  private static final int HEIGHT = 220;
  private static final int NAMES = 24;

  private final BarsChart chart;
  private final PlotDrawing plot;

  BarsDrawing(BarsChart chart) {
    this.chart = chart;
    DefaultTableXYDataset data = new DefaultTableXYDataset();
    for (BarsChart.Series series : chart.series()) {
      XYSeries values = new XYSeries(series.name(), false, false);
      for (int i = 0; i < series.values().size(); i++) {
        values.add(i, series.values().get(i).doubleValue());
      }
      data.addSeries(values);
    }
    data.setIntervalWidth(0.8);
    XYPlot bars = new XYPlot();
    bars.setDomainAxis(new LabelAxis(chart.categories()));
    bars.setRangeAxis(PlotDrawing.values(chart.axis()));
    bars.setDataset(data);
    bars.setRenderer(new PaleRenderer(chart));
    this.plot = new PlotDrawing(bars, HEIGHT);
  }

  @Override
  public int height() {
    return HEIGHT + NAMES;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    double left = area.getX();
    graphics.setFont(PlotDrawing.TICK_FONT);
    for (BarsChart.Series series : chart.series()) {
      graphics.setPaint(ChartColours.of(series.tone()));
      graphics.fill(new Rectangle2D.Double(left, area.getY() + 2, 10, 10));
      graphics.setPaint(ChartColours.SOFT);
      graphics.drawString(series.name(), (float) left + 15, (float) area.getY() + 11);
      left += 15 + Letters.width(series.name(), PlotDrawing.TICK_FONT) + 18;
    }
    plot.draw(
        graphics,
        new Rectangle2D.Double(
            area.getX(), area.getY() + NAMES, area.getWidth(), area.getHeight() - NAMES));
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
