package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot in the style of the house: no frame, no background, quiet lines, our own font. */
final class PlotDrawing implements Drawing {

  static final Font LABEL_FONT = ChartFont.plain(12);
  static final Font TICK_FONT = ChartFont.plain(11);
  static final BasicStroke THIN = new BasicStroke(1f);
  static final BasicStroke LINE =
      new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke DASHES =
      new BasicStroke(
          1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {4f, 3f}, 0f);

  private final JFreeChart chart;
  private final int height;

  PlotDrawing(XYPlot plot, int height) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(ChartColours.GRID);
    plot.setRangeGridlineStroke(THIN);
    plot.setRangeZeroBaselineVisible(false);
    this.chart = new JFreeChart(null, LABEL_FONT, plot, false);
    this.chart.setBackgroundPaint(null);
    this.chart.setPadding(RectangleInsets.ZERO_INSETS);
    this.height = height;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    chart.draw(graphics, area);
  }

  /** An axis for values, with ticks in their format, that sets its range by the data. */
  static NumberAxis values(Axis axis) {
    NumberAxis values = new NumberAxis();
    quiet(values);
    values.setAutoRangeIncludesZero(axis.low() == 0);
    values.setNumberFormatOverride(
        new DecimalFormat(pattern(axis.format()), DecimalFormatSymbols.getInstance(Locale.ROOT)));
    values.setTickLabelInsets(new RectangleInsets(7, 4, 7, 4));
    values.setInverted(axis.better() == Better.LOW);
    return values;
  }

  /** Takes an axis' lines away and sets its font. */
  static void quiet(ValueAxis axis) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(TICK_FONT);
    axis.setTickLabelPaint(ChartColours.SOFT);
  }

  private static String pattern(Format format) {
    return switch (format) {
      case COUNT -> "#,##0";
      case PERCENT -> "0.#\u00a0%";
      case POINTS -> "0.#;\u22120.#";
      case DIFFERENCE, FINE_DIFFERENCE -> "0.##;\u22120.##";
      case SCORE, TEXT, PROSE, DAY, WEEK -> "0.##";
    };
  }
}
