package org.earshot.report.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.QuadrantChart.Dot;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Dots on two scales, named where there is room. */
final class QuadrantDrawing {

  private static final Font NAME = ChartFont.plain(11);
  private static final int HEIGHT = 430;
  private static final double AXES = 60;

  /** Room at the right for half of the last number of the axis, in pixels. */
  private static final double ROOM = 18;

  private static final double LINE = 15;
  private static final double SMALLEST = 7;
  private static final double LARGEST = 20;

  private final QuadrantChart chart;
  private final NumberAxis across;
  private final NumberAxis up;
  private final double width;
  private final XYPlot plot = new XYPlot();

  private QuadrantDrawing(QuadrantChart chart, ChartSize size) {
    this.chart = chart;
    this.width = size.width() - AXES - ROOM;
    this.across = axis(PlotDrawing.values(chart.across()), chart.across().title());
    this.up = axis(PlotDrawing.values(chart.up()), chart.up().title());
    across.setRange(0, 1.08 * chart.dots().stream().mapToDouble(Dot::across).max().orElse(1));
    double low = Math.min(0, chart.dots().stream().mapToDouble(Dot::low).min().orElse(-1));
    double high = Math.max(0, chart.dots().stream().mapToDouble(Dot::high).max().orElse(1));
    double air = 0.04 * (high - low) + 1e-9;
    up.setRange(low - air, high + air);
  }

  static Drawing of(QuadrantChart chart, ChartSize size) {
    return new QuadrantDrawing(chart, size).drawing(size);
  }

  private Drawing drawing(ChartSize size) {
    plot.setDomainAxis(across);
    plot.setRangeAxis(up);
    plot.setInsets(new RectangleInsets(0, 0, 0, ROOM));
    XYIntervalSeries series = new XYIntervalSeries("dots", false, true);
    for (Dot dot : chart.dots()) {
      series.add(dot.across(), dot.across(), dot.across(), dot.up(), dot.low(), dot.high());
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    plot.setDataset(data);
    plot.setRenderer(new Dots(chart.dots()));
    ValueMarker zero = new ValueMarker(0);
    zero.setPaint(ChartColours.SOFT);
    zero.setStroke(PlotDrawing.DASHES);
    plot.addRangeMarker(0, zero, Layer.BACKGROUND, false);
    name(size == ChartSize.WIDE ? 190 : 110);
    return new PlotDrawing(plot, HEIGHT);
  }

  /** Names the dots, the most important first, where the name covers neither dot nor name. */
  private void name(double widest) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (Dot dot : chart.dots()) {
      double radius = diameter(dot) / 2 + 1;
      taken.add(new Rectangle2D.Double(x(dot) - radius, y(dot) - radius, 2 * radius, 2 * radius));
    }
    for (Dot dot : chart.dots()) {
      String words = Letters.fit(dot.label(), NAME, widest);
      double wide = Letters.width(words, NAME) + 4;
      double gap = diameter(dot) / 2 + 3;
      double[][] corners = {
        {x(dot) + gap, y(dot) - LINE / 2},
        {x(dot) - gap - wide, y(dot) - LINE / 2},
        {x(dot) + 3, y(dot) - gap - LINE},
        {x(dot) + 3, y(dot) + gap},
      };
      for (double[] corner : corners) {
        Rectangle2D place = new Rectangle2D.Double(corner[0], corner[1], wide, LINE);
        boolean inside = place.getX() >= 0 && place.getMaxX() <= width;
        if (inside && taken.stream().noneMatch(place::intersects)) {
          taken.add(place);
          write(words, place);
          break;
        }
      }
    }
  }

  private void write(String words, Rectangle2D place) {
    XYTextAnnotation annotation =
        new XYTextAnnotation(
            words,
            across.getUpperBound() * place.getX() / width,
            up.getUpperBound()
                - (up.getUpperBound() - up.getLowerBound()) * place.getCenterY() / (HEIGHT - AXES));
    annotation.setFont(NAME);
    annotation.setPaint(ChartColours.INK);
    annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
    plot.addAnnotation(annotation, false);
  }

  /** About where a dot is drawn, in pixels from the left. */
  private double x(Dot dot) {
    return width * dot.across() / across.getUpperBound();
  }

  /** About where a dot is drawn, in pixels from the top. */
  private double y(Dot dot) {
    return (HEIGHT - AXES)
        * (up.getUpperBound() - dot.up())
        / (up.getUpperBound() - up.getLowerBound());
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
