package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;

/** The marks that several charts share. */
final class Marks {

  private Marks() {}

  /** Plain bars from zero, without gradient, outline or shadow. */
  static XYBarRenderer bars(Color colour) {
    XYBarRenderer renderer = new XYBarRenderer();
    plain(renderer);
    renderer.setSeriesPaint(0, colour);
    return renderer;
  }

  /** Takes gradient, outline and shadow away. */
  static void plain(XYBarRenderer renderer) {
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
  }

  /** Intervals without a dot. */
  static XYErrorRenderer whiskers(Color colour) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(5);
    renderer.setErrorPaint(colour);
    renderer.setErrorStroke(new BasicStroke(1.1f));
    renderer.setDefaultShapesVisible(false);
    renderer.setDefaultLinesVisible(false);
    return renderer;
  }
}
