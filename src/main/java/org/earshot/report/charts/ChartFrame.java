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
  private static final int TITLE_LINE = 20;
  private static final int BELOW_TITLE = 14;
  private static final int LINE = 15;
  private static final Font TITLE_FONT = ChartFont.bold(16);
  private static final Font CAPTION_FONT = ChartFont.plain(11.5f);

  private final Drawing drawing;
  private final List<String> title;
  private final List<String> caption;

  ChartFrame(Chart chart, Drawing drawing, ChartSize size) {
    int width = size.width() - 2 * MARGIN;
    this.drawing = drawing;
    this.title = Letters.lines(chart.title(), TITLE_FONT, width);
    this.caption = Letters.lines(chart.caption(), CAPTION_FONT, width);
  }

  @Override
  public int height() {
    return 2 * MARGIN + head() + drawing.height() + 10 + caption.size() * LINE;
  }

  private int head() {
    return title.size() * TITLE_LINE + BELOW_TITLE;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(area);
    float left = (float) area.getX() + MARGIN;
    float top = (float) area.getY() + MARGIN;
    graphics.setPaint(ChartColours.INK);
    graphics.setFont(TITLE_FONT);
    for (int line = 0; line < title.size(); line++) {
      graphics.drawString(title.get(line), left, top + 14 + line * TITLE_LINE);
    }
    drawing.draw(
        graphics,
        new Rectangle2D.Double(
            left, (double) top + head(), area.getWidth() - 2 * MARGIN, drawing.height()));
    graphics.setPaint(ChartColours.SOFT);
    graphics.setFont(CAPTION_FONT);
    float y = top + head() + drawing.height() + 10;
    for (String line : caption) {
      y += LINE;
      graphics.drawString(line, left, y);
    }
  }
}
