package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  private static final int MOST_LINES = 4;

  /** How long a head may be that is written upwards. */
  private static final int UPRIGHT = 120;

  /** The darkest colours on which dark letters can be read. */
  private static final Color MORE = new Color(242, 164, 92);

  private static final Color LESS = new Color(120, 178, 217);
  private static final Color USUAL = new Color(243, 245, 247);
  private static final Font BOLD = ChartFont.bold(11.5f);

  private final HeatChart chart;
  private final ChartSize size;
  private final double labels;
  private final List<List<String>> heads;

  /**
   * Whether the heads are written upwards, as a word of theirs is wider than a cell, or they are
   * long.
   */
  private final boolean upright;

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
    this.upright =
        chart.columns().stream()
                .flatMap(words -> Stream.of(words.split(" ", -1)))
                .anyMatch(word -> Letters.width(word, PlotDrawing.TICK_FONT) > cell - GAP)
            || chart.columns().stream()
                .map(words -> Letters.lines(words, PlotDrawing.TICK_FONT, cell - GAP))
                .anyMatch(lines -> lines.size() > MOST_LINES);
    this.heads =
        chart.columns().stream()
            .map(words -> lines(words, upright ? UPRIGHT : cell - GAP, upright ? cell : UPRIGHT))
            .toList();
  }

  @Override
  public int height() {
    return head() + chart.rows().size() * ROW;
  }

  private int head() {
    if (upright) {
      return (int)
              Math.ceil(
                  heads.stream()
                      .flatMap(List::stream)
                      .mapToDouble(line -> Letters.width(line, PlotDrawing.TICK_FONT))
                      .max()
                      .orElse(0))
          + GAP
          + 8;
    }
    return HEAD + LINE * (heads.stream().mapToInt(List::size).max().orElse(1) - 1);
  }

  /** The lines of a head, as many as fit side by side. */
  private static List<String> lines(String words, double length, double thickness) {
    List<String> lines = Letters.lines(words, PlotDrawing.TICK_FONT, length);
    int most = Math.max(1, (int) (thickness / LINE));
    List<String> fitting = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      fitting.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
    }
    return fitting.stream().map(line -> Letters.fit(line, PlotDrawing.TICK_FONT, length)).toList();
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
      double middle = left + (column + 0.5) * cell;
      for (int line = 0; line < lines.size(); line++) {
        if (upright) {
          double base = middle + LINE * (line + 1 - lines.size() / 2.0) - 4;
          AffineTransform before = graphics.getTransform();
          graphics.rotate(-Math.PI / 2, base, top - 8);
          graphics.drawString(lines.get(line), (float) base, (float) top - 8);
          graphics.setTransform(before);
        } else {
          write(
              graphics,
              lines.get(line),
              middle,
              top - 8.0 - (double) LINE * (lines.size() - 1 - line));
        }
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
