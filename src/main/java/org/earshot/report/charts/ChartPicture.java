package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.earshot.report.blocks.Chart;

/** A chart as a picture: the same bytes for the same chart. */
public final class ChartPicture {

  /** How many pixels of a PNG make one of the chart, for sharp letters on paper and screens. */
  private static final int SCALE = 2;

  private final Chart chart;
  private final Drawing drawing;
  private final ChartSize size;

  private ChartPicture(Chart chart, Drawing drawing, ChartSize size) {
    this.chart = chart;
    this.drawing = drawing;
    this.size = size;
  }

  /** A picture that stands alone: on white, with title and caption. */
  public static ChartPicture alone(Chart chart) {
    ChartSize size = ChartSize.WIDE;
    Drawing plain = chart.accept(new ChartPainter(size));
    return new ChartPicture(chart, new ChartFrame(chart, plain, size), size);
  }

  /** A picture for a place that has its own title and caption: without them and see-through. */
  public static ChartPicture inside(Chart chart, ChartSize size) {
    return new ChartPicture(chart, chart.accept(new ChartPainter(size)), size);
  }

  /** The picture's width in pixels. */
  public int width() {
    return size.width();
  }

  /** The picture's height in pixels. */
  public int height() {
    return drawing.height();
  }

  /** The picture as an {@code svg} element named by the chart's title, without a declaration. */
  public String svg() {
    return SvgPicture.of(
        chart.title(), chart.id() + "-" + size.name().charAt(0), width(), height(), this::draw);
  }

  /** The picture as a PNG, at twice its size. */
  public byte[] png() {
    BufferedImage image =
        new BufferedImage(width() * SCALE, height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    draw(graphics);
    graphics.dispose();
    return PngPicture.of(image);
  }

  private void draw(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.draw(graphics, new Rectangle2D.Double(0, 0, width(), height()));
  }
}
