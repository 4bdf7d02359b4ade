package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.HeatChart;

/**
 * A field of coloured cells with their shares: orange for more than usual, blue for less. On a
 * telephone the cells are without numbers, which stand in the table below.
 */
final class HeatDrawing implements Drawing {

  private static final int ROW = 24;
  private static final int HEAD = 22;
  private static final int LINE = 14;
  private static final int GAP = 2;

  /** The darkest colours on which dark letters can be read. */
  private static final Color MORE = new Color(242, 164, 92);

  private static final Color LESS = new Color(120, 178, 217);
  private static final Color USUAL = new Color(243, 245, 247);
  private static final Font BOLD = ChartFont.bold(11.5f);

  private final HeatChart chart;
  private final ChartSize size;
  private final double labels;
  private final List<List<String>> heads;

  HeatDrawing(HeatChart chart, ChartSize size) {
    this.chart = chart;
    this.size = size;
    this.labels =
        chart.rows().stream()
            .mapToDouble(row -> Letters.width(row.label(), PlotDrawing.LABEL_FONT))
            .map(width -> Math.min(width, size.labelWidth()))
            .max()
            .orElse(0);
    double cell = cellWidth(size.width());
    this.heads =
        chart.columns().stream()
            .map(words -> Letters.lines(words, PlotDrawing.TICK_FONT, cell - GAP))
            .toList();
  }

  @Override
  public int height() {
    return head() + chart.rows().size() * ROW;
  }

  private int head() {
    return HEAD + LINE * (heads.stream().mapToInt(List::size).max().orElse(1) - 1);
  }

  private double cellWidth(double width) {
    return (width - labels - 8) / Math.max(1, chart.columns().size());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    double left = area.getX() + labels + 8;
    double cell = cellWidth(area.getWidth());
    double top = area.getY() + head();
    graphics.setFont(PlotDrawing.TICK_FONT);
    graphics.setPaint(ChartColours.SOFT);
    for (int column = 0; column < heads.size(); column++) {
      List<String> lines = heads.get(column);
      for (int line = 0; line < lines.size(); line++) {
        String words = Letters.fit(lines.get(line), PlotDrawing.TICK_FONT, cell - GAP);
        write(
            graphics,
            words,
            left + (column + 0.5) * cell,
            top - 8.0 - (double) LINE * (lines.size() - 1 - line));
      }
    }
    for (int row = 0; row < chart.rows().size(); row++) {
      row(graphics, chart.rows().get(row), area.getX(), left, top + (double) row * ROW, cell);
    }
  }

  private void row(
      Graphics2D graphics,
      HeatChart.HeatRow row,
      double start,
      double left,
      double top,
      double cell) {
    graphics.setFont(PlotDrawing.LABEL_FONT);
    graphics.setPaint(ChartColours.INK);
    String label = Letters.fit(row.label(), PlotDrawing.LABEL_FONT, size.labelWidth());
    float indent = (float) (labels - Letters.width(label, PlotDrawing.LABEL_FONT));
    graphics.drawString(label, (float) start + Math.max(0, indent), (float) top + 16);
    for (int i = 0; i < row.cells().size(); i++) {
      HeatChart.HeatCell one = row.cells().get(i);
      double x = left + i * cell;
      if (Double.isNaN(one.share())) {
        continue;
      }
      graphics.setPaint(colour(one.depth()));
      graphics.fill(new Rectangle2D.Double(x, top, cell - GAP, ROW - GAP));
      if (size == ChartSize.WIDE) {
        graphics.setPaint(ChartColours.INK);
        graphics.setFont(one.sure() ? BOLD : PlotDrawing.TICK_FONT);
        write(graphics, Format.PERCENT.words(one.share()), x + (cell - GAP) / 2, top + 15);
      }
    }
  }

  private static void write(Graphics2D graphics, String words, double middle, double base) {
    double width = Letters.width(words, graphics.getFont());
    graphics.drawString(words, (float) (middle - width / 2), (float) base);
  }

  private static Color colour(double depth) {
    Color end = depth > 0 ? MORE : LESS;
    double part = Math.min(1, Math.abs(depth));
    return new Color(
        mix(USUAL.getRed(), end.getRed(), part),
        mix(USUAL.getGreen(), end.getGreen(), part),
        mix(USUAL.getBlue(), end.getBlue(), part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + part * (to - from));
  }
}
