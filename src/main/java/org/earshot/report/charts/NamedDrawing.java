package org.earshot.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.earshot.report.blocks.BarsChart;

/**
 * A plot under the names of its marks.
 *
 * @param names the names
 * @param plot the plot
 * @param size how wide both are
 */
record NamedDrawing(Names names, Drawing plot, ChartSize size) implements Drawing {

  /**
   * A plot of bars under the names of their parts, without those that are nowhere above or below
   * zero; the plot alone where the bars have one part.
   */
  static Drawing ofParts(List<BarsChart.Series> parts, Drawing plot, ChartSize size) {
    if (parts.size() < 2) {
      return plot;
    }
    Names names = new Names();
    for (BarsChart.Series part : parts) {
      if (part.values().stream().anyMatch(value -> Math.abs(value) > 0)) {
        names.area(part.name(), ChartColours.of(part.tone()));
      }
    }
    return new NamedDrawing(names, plot, size);
  }

  @Override
  public int height() {
    return names.height(size.plotWidth()) + plot.height();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    names.draw(graphics, area.getX(), area.getY(), size.plotWidth());
    int above = names.height(size.plotWidth());
    plot.draw(
        graphics,
        new Rectangle2D.Double(
            area.getX(), area.getY() + above, area.getWidth(), area.getHeight() - above));
  }
}
