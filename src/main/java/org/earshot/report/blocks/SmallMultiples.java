package org.earshot.report.blocks;

import java.util.Comparator;
import java.util.List;
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

  /** Limits beyond so many times what is expected would make flat lines of all others. */
  private static final double FAR = 3;

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
   * The highest value or expectation of all panels, for their one scale; 1 when there is none.
   * Upper limits are not counted: those of weeks with few customers are so high that every line
   * would lie flat below them.
   */
  public double most() {
    return panels.stream()
        .flatMap(
            panel ->
                Stream.concat(
                    panel.line().points().stream().map(WeekLine.Point::value),
                    panel.limits() == null
                        ? Stream.empty()
                        : panel.limits().points().stream().map(WeekLine.Point::value)))
        .filter(value -> !Double.isNaN(value))
        .max(Comparator.naturalOrder())
        .orElse(1.0);
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
