package org.earshot.report.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An upright axis of rows 0, 1, 2 … with a label each, the first at the top. A label that would be
 * cut is written in two lines.
 */
final class RowAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;

  /** How far the lines of a label are from the middle of their row, in rows. */
  private static final double OFF = 0.23;

  private static final int SMALLER = 11;

  private final List<List<String>> labels;

  /**
   * An axis.
   *
   * @param width the most pixels that a label may take
   */
  RowAxis(List<String> labels, double width) {
    PlotDrawing.quiet(this);
    Font usual = PlotDrawing.LABEL_FONT;
    boolean cut = labels.stream().anyMatch(label -> isCut(Letters.fit(label, usual, width)));
    Font font = cut ? ChartFont.plain(SMALLER) : usual;
    this.labels = lines(labels, font, width);
    setTickLabelFont(font);
    setTickLabelPaint(ChartColours.INK);
    setInverted(true);
    setAutoRange(false);
    setRange(-0.7, labels.size() - 0.3);
  }

  private static List<List<String>> lines(List<String> labels, Font font, double width) {
    List<String> fitted = Letters.fitAll(labels, font, width);
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<String> two = Letters.lines(labels.get(i), font, width, 2);
      boolean helps = isCut(fitted.get(i)) && two.stream().noneMatch(RowAxis::isCut);
      lines.add(helps ? two : List.of(fitted.get(i)));
    }
    return lines;
  }

  private static boolean isCut(String label) {
    return label.contains("…");
  }

  /** The lines of every label. */
  List<List<String>> labels() {
    return labels;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (int row = 0; row < labels.size(); row++) {
      List<String> lines = labels.get(row);
      double off = lines.size() == 1 ? 0 : -OFF;
      for (String line : lines) {
        ticks.add(
            new NumberTick(row + off, line, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
        off += 2 * OFF;
      }
    }
    return ticks;
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
