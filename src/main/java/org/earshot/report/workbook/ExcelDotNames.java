package org.earshot.report.workbook;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.QuadrantChart.Dot;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * Which dots of a native scatter chart are named, and on which side of them the name stands: the
 * largest first, where the name covers neither dot nor interval nor name.
 */
final class ExcelDotNames {

  private static final double HIGH = 17;
  private static final double EDGE = 6;
  private static final double PIXELS_PER_POINT = 96 / 72.0;
  private static final int LETTERS = 9;

  private final QuadrantChart chart;
  private final Rectangle2D plot;
  private final Rectangle2D scales;

  /**
   * Names for the dots of a chart.
   *
   * @param plot where the dots are drawn, in pixels, from the upper left corner of the drawing
   * @param scales the numbers at the edges of the plot: least and extent on either scale
   */
  ExcelDotNames(QuadrantChart chart, Rectangle2D plot, Rectangle2D scales) {
    this.chart = chart;
    this.plot = plot;
    this.scales = scales;
  }

  /** What a dot is called: its label up to the brackets. */
  static String name(Dot dot) {
    int brackets = dot.label().indexOf(" (");
    return brackets > 0 ? dot.label().substring(0, brackets) : dot.label();
  }

  /** The sides of the dots that are named, by the position of the dot. */
  Map<Integer, STDLblPos.Enum> places() {
    List<Rectangle2D> taken = new ArrayList<>();
    for (Dot dot : chart.dots()) {
      taken.add(box(dot));
      Rectangle2D interval = new Rectangle2D.Double();
      interval.setFrameFromDiagonal(x(dot) - 2, y(dot.low()), x(dot) + 2, y(dot.high()));
      taken.add(interval);
    }
    Map<Integer, STDLblPos.Enum> places = new LinkedHashMap<>();
    IntStream.range(0, chart.dots().size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -chart.dots().get(i).n()))
        .forEach(
            i ->
                sides(chart.dots().get(i)).entrySet().stream()
                    .filter(side -> isFree(side.getValue(), taken))
                    .findFirst()
                    .ifPresent(
                        side -> {
                          taken.add(side.getValue());
                          places.put(i, side.getKey());
                        }));
    return places;
  }

  private boolean isFree(Rectangle2D name, List<Rectangle2D> taken) {
    return plot.contains(name) && taken.stream().noneMatch(name::intersects);
  }

  /** Where the name of a dot may stand, the best side first. */
  private Map<STDLblPos.Enum, Rectangle2D> sides(Dot dot) {
    double wide = ExcelWords.pixels(name(dot), LETTERS, false) + EDGE;
    Rectangle2D box = box(dot);
    double y = box.getCenterY() - HIGH / 2;
    Map<STDLblPos.Enum, Rectangle2D> sides = new LinkedHashMap<>();
    // A name begins a little off its dot, which it must not count as covered.
    sides.put(STDLblPos.R, new Rectangle2D.Double(box.getMaxX() + 1, y, wide, HIGH));
    sides.put(STDLblPos.L, new Rectangle2D.Double(box.getX() - wide - 1, y, wide, HIGH));
    return sides;
  }

  private Rectangle2D box(Dot dot) {
    double size = ExcelQuadrant.size(chart, dot) * PIXELS_PER_POINT;
    return new Rectangle2D.Double(x(dot) - size / 2, y(dot.up()) - size / 2, size, size);
  }

  private double x(Dot dot) {
    return plot.getX() + plot.getWidth() * (dot.across() - scales.getX()) / scales.getWidth();
  }

  private double y(double value) {
    return plot.getMaxY() - plot.getHeight() * (value - scales.getY()) / scales.getHeight();
  }
}
