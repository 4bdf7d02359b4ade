package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.QuadrantChart.Dot;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Dots on two scales, named where there is room. */
final class QuadrantDrawing implements Drawing {

  private static final Font NAME = ChartFont.plain(11);
  private static final int HEIGHT = 430;
  private static final int LEFT = 46;
  private static final int RIGHT = 20;
  private static final int TOP = 6;
  private static final int BOTTOM = 46;
  private static final double LINE = 15;
  private static final double SIDE = 3;
  private static final double DESCENT = 4;
  private static final double SMALLEST = 7;
  private static final double LARGEST = 20;

  private final QuadrantChart chart;
  private final NumberAxis across;
  private final NumberAxis up;
  private final double widest;
  private final Drawing plot;

  private QuadrantDrawing(QuadrantChart chart, ChartSize size) {
    this.chart = chart;
    this.widest = size == ChartSize.WIDE ? 190 : 150;
    this.across = axis(PlotDrawing.values(chart.across()), chart.across().title());
    this.up = axis(PlotDrawing.values(chart.up()), chart.up().title());
    across.setRange(0, 1.08 * chart.dots().stream().mapToDouble(Dot::across).max().orElse(1));
    double low = Math.min(0, chart.dots().stream().mapToDouble(Dot::low).min().orElse(-1));
    double high = Math.max(0, chart.dots().stream().mapToDouble(Dot::high).max().orElse(1));
    double air = 0.04 * (high - low) + 1e-9;
    up.setRange(low - air, high + air);
    this.plot = new PlotDrawing(plot(), HEIGHT);
  }

  static Drawing of(QuadrantChart chart, ChartSize size) {
    return new QuadrantDrawing(chart, size);
  }

  private XYPlot plot() {
    XYPlot field = new XYPlot();
    field.setDomainAxis(across);
    field.setRangeAxis(up);
    field.setInsets(new RectangleInsets(TOP, 0, 0, RIGHT));
    // The space of the axes is known, so that names find the dots.
    AxisSpace left = new AxisSpace();
    left.add(LEFT, RectangleEdge.LEFT);
    field.setFixedRangeAxisSpace(left);
    AxisSpace below = new AxisSpace();
    below.add(BOTTOM, RectangleEdge.BOTTOM);
    field.setFixedDomainAxisSpace(below);
    XYIntervalSeries series = new XYIntervalSeries("dots", false, true);
    for (Dot dot : chart.dots()) {
      series.add(dot.across(), dot.across(), dot.across(), dot.up(), dot.low(), dot.high());
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    field.setDataset(data);
    field.setRenderer(new Dots(chart.dots()));
    ValueMarker zero = new ValueMarker(0);
    zero.setPaint(ChartColours.SOFT);
    zero.setStroke(PlotDrawing.DASHES);
    field.addRangeMarker(0, zero, Layer.BACKGROUND, false);
    return field;
  }

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    plot.draw(graphics, area);
    graphics.setFont(NAME);
    graphics.setPaint(ChartColours.INK);
    name(
        graphics,
        new Rectangle2D.Double(
            area.getX() + LEFT,
            area.getY() + TOP,
            area.getWidth() - LEFT - RIGHT,
            (double) HEIGHT - TOP - BOTTOM));
  }

  /**
   * Names the dots, the largest first, where the name covers neither dot nor interval nor name nor
   * the line at 0: right beside the dot if it can, else further along its interval.
   */
  private void name(Graphics2D graphics, Rectangle2D field) {
    List<Rectangle2D> taken = new ArrayList<>();
    taken.add(new Rectangle2D.Double(field.getX(), y(0, field) - 1, field.getWidth(), 2));
    for (Dot dot : chart.dots()) {
      double radius = diameter(dot) / 2 + 1;
      double x = x(dot, field);
      double y = y(dot.up(), field);
      taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
      Rectangle2D interval = new Rectangle2D.Double();
      interval.setFrameFromDiagonal(x - 1, y(dot.low(), field), x + 1, y(dot.high(), field));
      taken.add(interval);
    }
    List<Dot> largestFirst =
        chart.dots().stream().sorted(Comparator.comparingLong(Dot::n).reversed()).toList();
    for (Dot dot : largestFirst) {
      names(dot)
          .flatMap(words -> places(dot, words, field).stream())
          .filter(place -> free(place, dot, field, taken))
          .findFirst()
          .ifPresent(
              place -> {
                Rectangle2D box = place.box();
                taken.add(box);
                graphics.drawString(
                    place.words(), (float) (box.getX() + SIDE), (float) (box.getMaxY() - DESCENT));
              });
    }
  }

  /** What a dot may be called: its whole name, or else what stands before the brackets. */
  private Stream<String> names(Dot dot) {
    int brackets = dot.label().indexOf(" (");
    String whole = Letters.fit(dot.label(), NAME, widest);
    return brackets > 0
        ? Stream.of(whole, Letters.fit(dot.label().substring(0, brackets), NAME, widest))
        : Stream.of(whole);
  }

  /** Whether a name hides nothing there and stands nearer to its dot than to any other. */
  private boolean free(Place place, Dot dot, Rectangle2D field, List<Rectangle2D> taken) {
    double own = distance(place.box(), dot, field);
    return place.box().getX() >= field.getX()
        && place.box().getMaxX() <= field.getMaxX() + RIGHT
        && place.box().getY() >= field.getY()
        && place.box().getMaxY() <= field.getMaxY()
        && taken.stream().noneMatch(place.box()::intersects)
        && chart.dots().stream().noneMatch(other -> distance(place.box(), other, field) < own);
  }

  /** How far the edge of a name is from the middle of a dot, in pixels. */
  private double distance(Rectangle2D name, Dot dot, Rectangle2D field) {
    double x = x(dot, field);
    double y = y(dot.up(), field);
    double aside = Math.max(0, Math.max(name.getX() - x, x - name.getMaxX()));
    double above = Math.max(0, Math.max(name.getY() - y, y - name.getMaxY()));
    return Math.hypot(aside, above);
  }

  /**
   * Where a name may stand.
   *
   * @param words the name
   * @param box the place, in pixels
   */
  private record Place(String words, Rectangle2D box) {}

  /** Where the name of a dot may stand, the best place first. */
  private List<Place> places(Dot dot, String words, Rectangle2D field) {
    double wide = Letters.width(words, NAME) + 2 * SIDE;
    double x = x(dot, field);
    double y = y(dot.up(), field) - LINE / 2;
    double gap = diameter(dot) / 2 + 2;
    double one = y(dot.high(), field);
    double other = y(dot.low(), field);
    double top = Math.min(Math.min(one, other), y(dot.up(), field) - gap);
    double bottom = Math.max(Math.max(one, other), y(dot.up(), field) + gap);
    List<Rectangle2D> places = new ArrayList<>();
    places.add(new Rectangle2D.Double(x + gap, y, wide, LINE));
    places.add(new Rectangle2D.Double(x - gap - wide, y, wide, LINE));
    for (double away = gap; away < gap + LINE; away += LINE / 2) {
      for (double high : new double[] {y - away, y + away}) {
        if (high > top - LINE && high < bottom) {
          places.add(new Rectangle2D.Double(x + 2, high, wide, LINE));
          places.add(new Rectangle2D.Double(x - 2 - wide, high, wide, LINE));
        }
      }
    }
    for (double left : new double[] {x - wide / 2, x + gap - wide, x - gap}) {
      places.add(new Rectangle2D.Double(left, top - LINE - 1, wide, LINE));
      places.add(new Rectangle2D.Double(left, bottom + 1, wide, LINE));
    }
    return places.stream().map(box -> new Place(words, box)).toList();
  }

  private double x(Dot dot, Rectangle2D field) {
    return field.getX() + field.getWidth() * dot.across() / across.getUpperBound();
  }

  private double y(double value, Rectangle2D field) {
    double part = (up.getUpperBound() - value) / (up.getUpperBound() - up.getLowerBound());
    return field.getY() + field.getHeight() * (up.isInverted() ? 1 - part : part);
  }

  /** The area of a dot goes with what it rests on. */
  private double diameter(Dot dot) {
    double most = chart.dots().stream().mapToLong(Dot::n).max().orElse(1);
    return Math.max(SMALLEST, LARGEST * Math.sqrt(dot.n() / most));
  }

  private static NumberAxis axis(NumberAxis axis, String title) {
    axis.setLabel(title);
    axis.setLabelFont(PlotDrawing.TICK_FONT);
    axis.setLabelPaint(ChartColours.SOFT);
    return axis;
  }

  /** Draws every dot in its own size and colour. */
  private final class Dots extends XYErrorRenderer {

    private static final long serialVersionUID = 1L;

    private final transient List<Dot> dots;

    Dots(List<Dot> dots) {
      this.dots = dots;
      setDrawXError(false);
      setCapLength(4);
      setErrorStroke(new BasicStroke(1.1f));
      setDefaultLinesVisible(false);
      setDefaultShapesVisible(true);
    }

    @Override
    public Shape getItemShape(int row, int column) {
      double size = diameter(dots.get(column));
      return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return ChartColours.of(dots.get(column).tone());
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
