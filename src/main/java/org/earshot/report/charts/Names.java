package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of a chart's marks in a row above the plot, where they hide nothing. */
final class Names {

  /** How high the row is, in pixels. */
  static final int HEIGHT = 24;

  private static final int SIGN = 14;
  private static final int GAP = 18;

  private record Name(String words, Color colour, BasicStroke stroke, Shape sign) {}

  private final List<Name> names = new ArrayList<>();

  /** Adds a mark that is an area. */
  void area(String words, Color colour) {
    names.add(new Name(words, colour, null, new Rectangle2D.Double(0, -9, 10, 10)));
  }

  /** Adds a mark that is a line. */
  void line(String words, Color colour, BasicStroke stroke) {
    names.add(new Name(words, colour, stroke, new Line2D.Double(0, -4, SIGN, -4)));
  }

  /** How many marks are named. */
  int size() {
    return names.size();
  }

  /** Draws the row with its upper left corner at a place; names that do not fit are left out. */
  void draw(Graphics2D graphics, double x, double y, double width) {
    double left = x;
    for (Name name : names) {
      double wide = SIGN + 5 + Letters.width(name.words(), PlotDrawing.TICK_FONT);
      if (left + wide > x + width) {
        return;
      }
      graphics.translate(left, y + 11);
      graphics.setPaint(name.colour());
      if (name.stroke() == null) {
        graphics.fill(name.sign());
      } else {
        graphics.setStroke(name.stroke());
        graphics.draw(name.sign());
      }
      graphics.setPaint(ChartColours.SOFT);
      graphics.setFont(PlotDrawing.TICK_FONT);
      graphics.drawString(name.words(), SIGN + 5f, 0f);
      graphics.translate(-left, -y - 11);
      left += wide + GAP;
    }
  }
}
