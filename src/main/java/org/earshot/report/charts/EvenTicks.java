package org.earshot.report.charts;

import java.util.List;
import org.earshot.report.blocks.Format;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * Ends an axis at numbers that are written on it, so that no bar stands beyond the last of them.
 */
final class EvenTicks {

  /** Steps that people count in, in powers of ten. */
  private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0);

  private static final double ONE_PERCENT = 0.01;

  /** Keeps the last tick, whose number may be a little beyond the end by rounding. */
  private static final double ROUNDING = 1e-9;

  private EvenTicks() {}

  /**
   * Sets the range and the ticks of an axis.
   *
   * @param format how its values are written; counts and percentages have whole steps
   * @param low the lowest value, 0 or less
   * @param high the highest value, 0 or more
   * @param most about how many steps there is room for
   */
  static void set(NumberAxis axis, Format format, double low, double high, int most) {
    double step = step((high - low) / most, least(format));
    axis.setTickUnit(new NumberTickUnit(step, axis.getNumberFormatOverride()));
    double first = step * Math.floor(low / step + ROUNDING);
    double last = step * Math.max(1, Math.ceil(high / step - ROUNDING));
    axis.setRange(first - step * ROUNDING, last + step * ROUNDING);
  }

  private static double least(Format format) {
    return switch (format) {
      case COUNT -> 1;
      case PERCENT -> ONE_PERCENT;
      default -> 0;
    };
  }

  /** The smallest even step that is no smaller than either number. */
  private static double step(double wanted, double least) {
    double size = Math.max(wanted, least);
    if (!(size > 0)) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    return STEPS.stream()
        .map(step -> step * power)
        .filter(step -> step >= size * (1 - ROUNDING))
        .findFirst()
        .orElse(10 * power);
  }
}
