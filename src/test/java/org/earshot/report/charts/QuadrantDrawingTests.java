package org.earshot.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.Tone;
import org.junit.jupiter.api.Test;

final class QuadrantDrawingTests {

  @Test
  void themesAreNamedWhereThereIsRoomTheMostImportantFirst() {
    // All but one in one place: only the first few find room around it.
    List<QuadrantChart.Dot> dots =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new QuadrantChart.Dot(
                        "theme no" + i, i < 11 ? 0.05 : 0.1, -0.5, -0.8, -0.2, 90, Tone.BAD))
            .toList();
    String svg = ChartPicture.inside(chart(dots), ChartSize.WIDE).svg();
    assertThat(svg).contains("theme no0", "theme no1").doesNotContain("theme no9");
  }

  @Test
  void theLargestDotIsNamedFirst() {
    List<QuadrantChart.Dot> dots =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new QuadrantChart.Dot(
                        "theme no" + i, 0.05, -0.5, -0.8, -0.2, i == 11 ? 900 : 90, Tone.BAD))
            .toList();
    assertThat(ChartPicture.inside(chart(dots), ChartSize.WIDE).svg()).contains("theme no11");
  }

  @Test
  void aNameWithoutRoomForItsBracketsStandsWithoutThem() {
    QuadrantChart.Dot dot =
        new QuadrantChart.Dot(
            "queue (waited in it for more than an hour)", 0.02, 0, 0, 0, 30, Tone.QUIET);
    assertThat(ChartPicture.inside(chart(List.of(dot)), ChartSize.NARROW).svg())
        .contains(">queue<")
        .doesNotContain("queue…");
  }

  @Test
  void oneDotAloneCanBeDrawn() {
    QuadrantChart.Dot dot = new QuadrantChart.Dot("queue", 0.02, 0, 0, 0, 30, Tone.QUIET);
    assertThat(ChartPicture.inside(chart(List.of(dot)), ChartSize.NARROW).svg()).contains("queue");
  }

  private static QuadrantChart chart(List<QuadrantChart.Dot> dots) {
    return new QuadrantChart(
        "q",
        "Share and difference",
        "By hand.",
        new Axis("Share", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        new Axis("Difference", Format.DIFFERENCE, Double.NaN, Double.NaN, Better.HIGH),
        dots);
  }
}
