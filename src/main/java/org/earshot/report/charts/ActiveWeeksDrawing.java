package org.earshot.report.charts;

import java.util.List;
import org.earshot.report.blocks.ActiveWeeksChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars of weeks: dark where something was often there, pale where it was there at all. */
final class ActiveWeeksDrawing {

  private static final double HALF_BAR = 0.33;

  /** Weeks touch, so that weeks in a row are one bar. */
  private static final double HALF_WEEK = 0.5;

  private ActiveWeeksDrawing() {}

  static Drawing of(ActiveWeeksChart chart, ChartSize size) {
    List<ActiveWeeksChart.Row> rows = chart.rows();
    RowPlot plot =
        new RowPlot(
            rows.stream().map(ActiveWeeksChart.Row::label).toList(),
            new LabelAxis(chart.weeks()),
            size);
    XYIntervalSeries often = new XYIntervalSeries("often", false, true);
    XYIntervalSeries seldom = new XYIntervalSeries("seldom", false, true);
    for (int row = 0; row < rows.size(); row++) {
      List<Long> counts = rows.get(row).counts();
      for (int week = 0; week < counts.size(); week++) {
        if (counts.get(week) > 0) {
          (counts.get(week) >= chart.often() ? often : seldom)
              .add(row, row - HALF_BAR, row + HALF_BAR, week, week - HALF_WEEK, week + HALF_WEEK);
        }
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(often);
    data.addSeries(seldom);
    XYBarRenderer renderer = Marks.bars(ChartColours.BLUE);
    renderer.setSeriesPaint(1, ChartColours.PALE_BLUE);
    renderer.setUseYInterval(true);
    plot.plot().setRangeGridlinesVisible(false);
    plot.plot().setDataset(data);
    plot.plot().setRenderer(renderer);
    plot.plot().setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    Names names = new Names();
    names.area(chart.often() + " or more in the week", ChartColours.BLUE);
    names.area("Fewer", ChartColours.PALE_BLUE);
    return new NamedDrawing(names, plot.drawing(28));
  }
}
