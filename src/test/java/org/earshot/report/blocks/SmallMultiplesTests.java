package org.earshot.report.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

final class SmallMultiplesTests {

  private static final YearWeek WEEK = YearWeek.of(2026, 9);

  @Test
  void theScaleShowsLimitsThatAreNearTheLines() {
    assertThat(chart(0.10, 0.11).most()).isEqualTo(0.11);
  }

  @Test
  void limitsOfWeeksWithFewCustomersDoNotPressTheLinesFlat() {
    // 1.4 times the highest line.
    assertThat(chart(0.10, 1.50).most()).isCloseTo(0.14, Offset.offset(1e-12));
  }

  @Test
  void withoutValuesTheScaleEndsAtOne() {
    assertThat(chart(Double.NaN, Double.NaN).most()).isEqualTo(1);
  }

  private static SmallMultiples chart(double value, double limit) {
    return new SmallMultiples(
        "limits",
        "Between limits",
        "",
        new Axis("Share", Format.PERCENT, 0, Double.NaN, Axis.Better.NEITHER),
        List.of(
            new SmallMultiples.Panel(
                "queue",
                "",
                Tone.QUIET,
                line(value, Double.NaN),
                line(value / 2, limit),
                List.of(),
                List.of())));
  }

  private static WeekLine line(double value, double high) {
    return new WeekLine("line", List.of(new WeekLine.Point(WEEK, value, 0, high, true)));
  }
}
