package org.earshot.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A plot under the names of its marks.
 *
 * @param names the names
 * @param plot the plot
 */
record NamedDrawing(Names names, Drawing plot) implements Drawing {

  /** The plot under the names of its marks; the plot alone where there is one kind of mark. */
  static Drawing of(Names names, Drawing plot) {
    return names.size() > 1 ? new NamedDrawing(names, plot) : plot;
  }

  @Override
  public int height() {
    return Names.HEIGHT + plot.height();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    names.draw(graphics, area.getX(), area.getY(), area.getWidth());
    plot.draw(
        graphics,
        new Rectangle2D.Double(
            area.getX(),
            area.getY() + Names.HEIGHT,
            area.getWidth(),
            area.getHeight() - Names.HEIGHT));
  }
}
