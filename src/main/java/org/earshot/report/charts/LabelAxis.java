package org.earshot.report.charts;

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
 * A horizontal axis of places 0, 1, 2 … with a label each, of which it shows the last and as many
 * more as fit.
 */
final class LabelAxis extends NumberAxis {

  private static final int GAP = 10;

  private final List<String> labels;

  LabelAxis(List<String> labels) {
    this.labels = List.copyOf(labels);
    PlotDrawing.quiet(this);
    setAutoRange(false);
    setRange(-0.6, Math.max(1, labels.size()) - 0.4);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    double widest =
        labels.stream()
            .mapToDouble(label -> Letters.width(label, getTickLabelFont()))
            .max()
            .orElse(0);
    double place = area.getWidth() / Math.max(1, labels.size());
    int step = (int) Math.max(1, Math.ceil((widest + GAP) / place));
    List<NumberTick> ticks = new ArrayList<>();
    for (int i = labels.size() - 1; i >= 0; i -= step) {
      ticks.add(new NumberTick(i, labels.get(i), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
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
