package org.earshot.report.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.Tone;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;

/** Small lines in a grid, all on one scale. */
final class MultiplesDrawing implements Drawing {

  private static final int PANEL = 132;
  private static final int HEAD = 20;
  private static final int GAP = 18;
  private static final int LEFT = 38;
  private static final Font HEAD_FONT = ChartFont.bold(11.5f);
  private static final Font SMALL = ChartFont.plain(10);

  private final List<SmallMultiples.Panel> panels;
  private final List<Drawing> plots = new ArrayList<>();
  private final int columns;

  MultiplesDrawing(SmallMultiples chart, ChartSize size) {
    this.panels = chart.panels();
    this.columns = size == ChartSize.WIDE ? 3 : 1;
    double most = chart.most();
    for (SmallMultiples.Panel panel : panels) {
      plots.add(plot(panel, chart.axis(), most));
    }
  }

  @Override
  public int height() {
    int rows = (panels.size() + columns - 1) / columns;
    return rows * PANEL + Math.max(0, rows - 1) * GAP;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    // Whole pixels, so that all panels have the same labels.
    double width = Math.floor((area.getWidth() - (columns - 1) * GAP) / columns);
    for (int i = 0; i < panels.size(); i++) {
      double left = area.getX() + (i % columns) * (width + GAP);
      int row = i / columns;
      double top = area.getY() + (double) row * (PANEL + GAP);
      head(graphics, panels.get(i), left, top, width);
      plots.get(i).draw(graphics, new Rectangle2D.Double(left, top + HEAD, width, PANEL - HEAD));
    }
  }

  private static void head(
      Graphics2D graphics, SmallMultiples.Panel panel, double left, double top, double width) {
    double note = Letters.width(panel.note(), HEAD_FONT);
    graphics.setFont(HEAD_FONT);
    graphics.setPaint(ChartColours.INK);
    graphics.drawString(
        Letters.fit(panel.title(), HEAD_FONT, width - note - 10), (float) left, (float) top + 12);
    graphics.setPaint(
        panel.tone() == Tone.QUIET ? ChartColours.SOFT : ChartColours.of(panel.tone()));
    graphics.drawString(panel.note(), (float) (left + width - note), (float) top + 12);
  }

  private static Drawing plot(SmallMultiples.Panel panel, Axis axis, double most) {
    NumberAxis values = PlotDrawing.values(axis);
    values.setTickLabelFont(SMALL);
    values.setRange(Double.isNaN(axis.low()) ? 0 : axis.low(), end(axis, most));
    XYPlot plot =
        WeekPlot.of(
            panel.line().points().stream().map(point -> point.week().toString()).toList(), values);
    AxisSpace left = new AxisSpace();
    left.add(LEFT, RectangleEdge.LEFT);
    plot.setFixedRangeAxisSpace(left);
    LineSeries.addLine(plot, 0, panel.line(), ChartColours.BLUE, 0);
    if (panel.limits() != null) {
      LimitSeries.add(plot, panel);
    }
    if (!Double.isNaN(panel.usual())) {
      ValueMarker usual = new ValueMarker(panel.usual());
      usual.setPaint(ChartColours.SOFT);
      usual.setStroke(PlotDrawing.DASHES);
      plot.addRangeMarker(0, usual, Layer.BACKGROUND, false);
    }
    return new PlotDrawing(plot, PANEL - HEAD);
  }

  /** A little above the highest point; a share never goes beyond all. */
  private static double end(Axis axis, double most) {
    double end = most > 0 ? most * 1.08 : 1;
    return axis.format() == Format.PERCENT ? Math.min(1, end) : end;
  }
}
