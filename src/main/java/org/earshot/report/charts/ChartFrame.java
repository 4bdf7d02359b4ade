package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.earshot.report.blocks.Chart;

/** A chart with its title above and its caption below, for a picture that stands alone. */
final class ChartFrame implements Drawing {

  private static final int MARGIN = 16;
  private static final int TITLE = 34;
  private static final int LINE = 15;
  private static final Font TITLE_FONT = ChartFont.bold(16);
  private static final Font CAPTION_FONT = ChartFont.plain(11.5f);

  private final Drawing drawing;
  private final String title;
  private final List<String> caption;

  ChartFrame(Chart chart, Drawing drawing, ChartSize size) {
    int width = size.width() - 2 * MARGIN;
    this.drawing = drawing;
    this.title = Letters.fit(chart.title(), TITLE_FONT, width);
    this.caption = Letters.lines(chart.caption(), CAPTION_FONT, width);
  }

  @Override
  public int height() {
    return 2 * MARGIN + TITLE + drawing.height() + 10 + caption.size() * LINE;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(area);
    float left = (float) area.getX() + MARGIN;
    float top = (float) area.getY() + MARGIN;
    graphics.setPaint(ChartColours.INK);
    graphics.setFont(TITLE_FONT);
    graphics.drawString(title, left, top + 14);
    drawing.draw(
        graphics,
        new Rectangle2D.Double(
            left, (double) top + TITLE, area.getWidth() - 2 * MARGIN, drawing.height()));
    graphics.setPaint(ChartColours.SOFT);
    graphics.setFont(CAPTION_FONT);
    float y = top + TITLE + drawing.height() + 10;
    for (String line : caption) {
      y += LINE;
      graphics.drawString(line, left, y);
    }
  }
}
