package org.earshot.report.blocks;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * Many small lines over the same weeks, on one scale.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param axis the scale of the values, the same for all
 * @param panels in reading order
 */
public record SmallMultiples(String id, String title, String caption, Axis axis, List<Panel> panels)
    implements Chart {

  /** How far beyond the highest line the scale may go to show limits, as a multiple of it. */
  private static final double BEYOND_LINES = 1.4;

  /** Copies the list. */
  public SmallMultiples {
    panels = List.copyOf(panels);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.multiples(this);
  }

  /** Whether any panel has limits. */
  public boolean limited() {
    return panels.stream().anyMatch(panel -> panel.limits() != null);
  }

  /**
   * Where the one scale of all panels ends: at the highest value, limits included; 1 when there is
   * none. Limits count only up to some way beyond the highest line, for those of weeks with few
   * customers are so high that every line would lie flat below them.
   */
  public double most() {
    double lines =
        Math.max(
            highest(panels.stream().map(Panel::line), WeekLine.Point::value),
            highest(limits(), WeekLine.Point::value));
    double limits = highest(limits(), WeekLine.Point::high);
    double most = Math.max(lines, Math.min(limits, BEYOND_LINES * lines));
    return Double.isInfinite(most) ? 1 : most;
  }

  private Stream<WeekLine> limits() {
    return panels.stream().map(Panel::limits).filter(Objects::nonNull);
  }

  /** The highest number of some lines; negative infinity when there is none. */
  private static double highest(Stream<WeekLine> lines, ToDoubleFunction<WeekLine.Point> number) {
    return lines
        .flatMap(line -> line.points().stream())
        .mapToDouble(number)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /**
   * One small chart.
   *
   * @param title what it shows
   * @param note a number in words; empty when there is none
   * @param tone whether what changed stands out, and for the better or the worse
   * @param line the line
   * @param usual the value of the weeks that the latest are compared with; NaN when there is none
   * @param limits what is expected in every week and between which limits; null when there are none
   * @param fired the weeks of the line in which a rule fired
   * @param marks weeks in which something was done
   */
  public record Panel(
      String title,
      String note,
      Tone tone,
      WeekLine line,
      double usual,
      WeekLine limits,
      List<YearWeek> fired,
      List<LinesChart.Mark> marks) {

    /** Copies the lists. */
    public Panel {
      fired = List.copyOf(fired);
      marks = List.copyOf(marks);
    }

    /** A chart without limits. */
    public Panel(String title, String note, Tone tone, WeekLine line, double usual) {
      this(title, note, tone, line, usual, null, List.of(), List.of());
    }

    /** A chart with limits. */
    public Panel(
        String title,
        String note,
        Tone tone,
        WeekLine line,
        WeekLine limits,
        List<YearWeek> fired,
        List<LinesChart.Mark> marks) {
      this(title, note, tone, line, Double.NaN, limits, fired, marks);
    }
  }
}
