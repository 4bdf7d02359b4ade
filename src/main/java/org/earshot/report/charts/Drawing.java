package org.earshot.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that can be drawn. */
interface Drawing {

  /** How high it wants to be, in pixels. */
  int height();

  /** Draws it into an area. */
  void draw(Graphics2D graphics, Rectangle2D area);
}
