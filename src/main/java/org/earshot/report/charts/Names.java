package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of a chart's marks in rows above the plot, where they hide nothing. */
final class Names {

  private static final int ROW = 18;
  private static final int BELOW = 6;
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

  /** How high the rows are, in pixels, when they may be so wide. */
  int height(double width) {
    return rows(width) * ROW + BELOW;
  }

  private int rows(double width) {
    int rows = 1;
    double left = 0;
    for (Name name : names) {
      if (left > 0 && left + wide(name) > width) {
        rows++;
        left = 0;
      }
      left += wide(name) + GAP;
    }
    return rows;
  }

  private static double wide(Name name) {
    return SIGN + 5 + Letters.width(name.words(), PlotDrawing.TICK_FONT);
  }

  /** Draws the rows with their upper left corner at a place. */
  void draw(Graphics2D graphics, double x, double y, double width) {
    double left = x;
    double base = y + 11;
    for (Name name : names) {
      if (left > x && left + wide(name) > x + width) {
        left = x;
        base += ROW;
      }
      graphics.translate(left, base);
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
      graphics.translate(-left, -base);
      left += wide(name) + GAP;
    }
  }
}
