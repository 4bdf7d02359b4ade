package org.earshot.report.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.report.blocks.ActiveWeeksChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars of weeks: dark where something was often there, pale where it was there at all. */
final class ActiveWeeksDrawing {

  private static final Font GROUP = ChartFont.bold(12);
  private static final int RIGHT = 24;
  private static final double HALF_BAR = 0.33;

  /** Weeks touch, so that weeks in a row are one bar. */
  private static final double HALF_WEEK = 0.5;

  /** The name of a group stands a little nearer to what is below it. */
  private static final double BELOW = 0.15;

  private ActiveWeeksDrawing() {}

  static Drawing of(ActiveWeeksChart chart, ChartSize size) {
    List<String> labels = new ArrayList<>();
    Map<Integer, String> groups = new TreeMap<>();
    XYIntervalSeries often = new XYIntervalSeries("often", false, true);
    XYIntervalSeries seldom = new XYIntervalSeries("seldom", false, true);
    String group = "";
    for (ActiveWeeksChart.Row row : chart.rows()) {
      if (!row.group().equals(group)) {
        group = row.group();
        groups.put(labels.size(), group);
        labels.add("");
      }
      int place = labels.size();
      // Of the place of a cause, such as a product and a problem, the end says most.
      labels.add(Letters.withoutMiddle(row.label(), PlotDrawing.LABEL_FONT, size.labelWidth()));
      for (int week = 0; week < row.counts().size(); week++) {
        if (row.counts().get(week) > 0) {
          add(row.counts().get(week) >= chart.often() ? often : seldom, place, week);
        }
      }
    }
    RowPlot plot = new RowPlot(labels, new LabelAxis(chart.weeks()), size);
    // The name of a group has the whole width of its row, beside the labels.
    double beside =
        labels.stream()
            .mapToDouble(label -> Letters.width(label, PlotDrawing.LABEL_FONT))
            .max()
            .orElse(0);
    double room = size.plotWidth() - beside - 2 * RIGHT;
    groups.forEach(
        (row, name) ->
            plot.write(
                row + BELOW,
                -HALF_WEEK,
                Letters.fit(name, GROUP, room),
                GROUP,
                ChartColours.INK,
                TextAnchor.CENTER_LEFT));
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(often);
    data.addSeries(seldom);
    XYBarRenderer renderer = Marks.bars(ChartColours.BLUE);
    renderer.setSeriesPaint(1, ChartColours.PALE_BLUE);
    renderer.setUseYInterval(true);
    plot.plot().setInsets(new RectangleInsets(0, 0, 0, RIGHT));
    plot.plot().setRangeGridlinesVisible(false);
    plot.plot().setDataset(data);
    plot.plot().setRenderer(renderer);
    plot.plot().setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    Names names = new Names();
    if (!often.isEmpty()) {
      names.area(chart.often() + " or more in the week", ChartColours.BLUE);
    }
    if (!seldom.isEmpty()) {
      names.area("Fewer", ChartColours.PALE_BLUE);
    }
    return new NamedDrawing(names, plot.drawing(28), size);
  }

  private static void add(XYIntervalSeries series, int row, int week) {
    series.add(row, row - HALF_BAR, row + HALF_BAR, week, week - HALF_WEEK, week + HALF_WEEK);
  }
}
