package org.earshot.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
  private static final int HIGH_ROW = 30;
  private static final int LINE = 13;
  private static final int GAP = 2;
  private static final int AIR = 8;

  /** How much of the width the labels keep when the heads of the columns need room. */
  private static final double LEAST_LABELS = 132;

  /** Cells that are narrower have their heads upright. */
  private static final double NARROW_CELL = 48;

  private static final int UPRIGHT = 120;
  private static final double UPRIGHT_LINE = 12;
  private static final int MOST_LINES = 3;

  /** The darkest colours on which dark letters can be read. */
  private static final Color MORE = new Color(242, 164, 92);

  private static final Color LESS = new Color(120, 178, 217);
  private static final Color USUAL = new Color(243, 245, 247);
  private static final Font HEAD = PlotDrawing.TICK_FONT;
  private static final Font SMALL_HEAD = ChartFont.plain(10);
  private static final Font BOLD = ChartFont.bold(11.5f);

  private final HeatChart chart;
  private final ChartSize size;
  private final double labels;
  private final boolean upright;
  private final Font headFont;
  private final List<List<String>> heads;
  private final List<List<String>> rows;
  private final int rowHeight;

  HeatDrawing(HeatChart chart, ChartSize size) {
    this.chart = chart;
    this.size = size;
    this.labels = labels(chart, size);
    double cell = cellWidth(size.plotWidth());
    this.upright = cell < NARROW_CELL || isCut(heads(chart, SMALL_HEAD, cell - GAP, MOST_LINES));
    double room = upright ? UPRIGHT : cell - GAP;
    int most = upright ? (int) Math.max(1, Math.min(MOST_LINES, cell / UPRIGHT_LINE)) : MOST_LINES;
    boolean small = longestWord(chart, HEAD) > room || isCut(heads(chart, HEAD, room, most));
    this.headFont = small ? SMALL_HEAD : HEAD;
    this.heads = heads(chart, headFont, room, most);
    this.rows =
        chart.rows().stream()
            .map(row -> Letters.lines(row.label(), PlotDrawing.LABEL_FONT, labels, 2))
            .toList();
    this.rowHeight = rows.stream().anyMatch(lines -> lines.size() > 1) ? HIGH_ROW : ROW;
  }

  private static List<List<String>> heads(HeatChart chart, Font font, double room, int most) {
    return chart.columns().stream().map(words -> Letters.lines(words, font, room, most)).toList();
  }

  private static boolean isCut(List<List<String>> heads) {
    return heads.stream().flatMap(List::stream).anyMatch(line -> line.endsWith("…"));
  }

  /** As wide as the widest label, but no wider than the longest word of a head leaves. */
  private static double labels(HeatChart chart, ChartSize size) {
    double widest =
        chart.rows().stream()
            .mapToDouble(row -> Letters.width(row.label(), PlotDrawing.LABEL_FONT))
            .max()
            .orElse(0);
    double word = longestWord(chart, HEAD);
    double left = size.plotWidth() - AIR - (word + 2 * GAP) * chart.columns().size();
    double most = Math.min(size.labelWidth(), Math.max(LEAST_LABELS, left));
    return Math.min(widest, most);
  }

  private static double longestWord(HeatChart chart, Font font) {
    return chart.columns().stream()
        .flatMap(words -> Stream.of(words.split(" ", -1)))
        .mapToDouble(word -> Letters.width(word, font))
        .max()
        .orElse(0);
  }

  @Override
  public int height() {
    return head() + rows.size() * rowHeight;
  }

  /** The height of the heads in pixels. */
  private int head() {
    if (upright) {
      double longest =
          heads.stream()
              .flatMap(List::stream)
              .mapToDouble(line -> Letters.width(line, headFont))
              .max()
              .orElse(0);
      return (int) Math.ceil(longest) + AIR;
    }
    return LINE * heads.stream().mapToInt(List::size).max().orElse(1) + AIR;
  }

  private double cellWidth(double width) {
    return (width - labels - AIR) / Math.max(1, chart.columns().size());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    double left = area.getX() + labels + AIR;
    double cell = cellWidth(area.getWidth());
    double top = area.getY() + head();
    graphics.setFont(headFont);
    graphics.setPaint(ChartColours.SOFT);
    for (int column = 0; column < heads.size(); column++) {
      double middle = left + column * cell + (cell - GAP) / 2;
      if (upright) {
        upright(graphics, heads.get(column), middle, top - AIR / 2.0);
      } else {
        lines(graphics, heads.get(column), middle, top - AIR);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      row(graphics, row, area.getX(), left, top + (double) row * rowHeight, cell);
    }
  }

  /** Writes lines around a middle, the last at a base. */
  private static void lines(Graphics2D graphics, List<String> lines, double middle, double base) {
    for (int line = 0; line < lines.size(); line++) {
      write(graphics, lines.get(line), middle, base - (double) LINE * (lines.size() - 1 - line));
    }
  }

  /** Writes lines from below upwards, beside each other around a middle. */
  private static void upright(
      Graphics2D graphics, List<String> lines, double middle, double bottom) {
    for (int line = 0; line < lines.size(); line++) {
      double base = middle + 4 + UPRIGHT_LINE * (line - (lines.size() - 1) / 2.0);
      graphics.translate(base, bottom);
      graphics.rotate(-Math.PI / 2);
      graphics.drawString(lines.get(line), 0f, 0f);
      graphics.rotate(Math.PI / 2);
      graphics.translate(-base, -bottom);
    }
  }

  private void row(
      Graphics2D graphics, int row, double start, double left, double top, double cell) {
    graphics.setFont(PlotDrawing.LABEL_FONT);
    graphics.setPaint(ChartColours.INK);
    List<String> label = rows.get(row);
    double middle = top + (rowHeight - GAP) / 2.0;
    for (int line = 0; line < label.size(); line++) {
      double indent = labels - Letters.width(label.get(line), PlotDrawing.LABEL_FONT);
      double base = middle + 4 + LINE * (line - (label.size() - 1) / 2.0);
      graphics.drawString(label.get(line), (float) (start + Math.max(0, indent)), (float) base);
    }
    List<HeatChart.HeatCell> cells = chart.rows().get(row).cells();
    for (int i = 0; i < cells.size(); i++) {
      HeatChart.HeatCell one = cells.get(i);
      double x = left + i * cell;
      if (Double.isNaN(one.share())) {
        continue;
      }
      graphics.setPaint(colour(one.depth()));
      graphics.fill(new Rectangle2D.Double(x, top, cell - GAP, (double) rowHeight - GAP));
      if (size == ChartSize.WIDE) {
        graphics.setPaint(ChartColours.ON_LIGHT);
        graphics.setFont(one.sure() ? BOLD : PlotDrawing.TICK_FONT);
        write(graphics, Format.PERCENT.words(one.share()), x + (cell - GAP) / 2, middle + 4);
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
