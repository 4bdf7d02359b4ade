package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.QuadrantChart.Dot;
import org.earshot.report.blocks.Tone;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Names of dots in a plot of 800 by 400 pixels, scales from 0 to 8 and from 0 to 4. */
final class ExcelDotNamesTests {

  @Test
  void nameStandsToTheRightOfItsDot() {
    assertThat(names(dot("queue", 4, 2, 30))).containsExactly(Map.entry(0, STDLblPos.R));
  }

  @Test
  void nameWithoutRoomToTheRightStandsToTheLeft() {
    assertThat(names(dot("queue", 7.9, 2, 30))).containsExactly(Map.entry(0, STDLblPos.L));
  }

  @Test
  void nameThatWouldCoverADotOnEitherSideIsLeftOut() {
    assertThat(
            names(
                dot("queue at the counter", 4, 2, 30), dot("x", 4.6, 2, 20), dot("x", 3.4, 2, 20)))
        .containsOnlyKeys(1, 2);
  }

  @Test
  void largestDotIsNamedFirst() {
    assertThat(names(dot("a long name of a dot", 1, 2, 5), dot("a long name of a dot", 1, 2.1, 50)))
        .containsOnlyKeys(1);
  }

  @Test
  void whatStandsInBracketsIsNoPartOfTheName() {
    assertThat(ExcelDotNames.name(dot("queue (waited in it)", 1, 1, 1))).isEqualTo("queue");
    assertThat(ExcelDotNames.name(dot("queue", 1, 1, 1))).isEqualTo("queue");
  }

  private static Dot dot(String label, double across, double up, long n) {
    return new Dot(label, across, up, up, up, n, Tone.BAD);
  }

  private static Map<Integer, STDLblPos.Enum> names(Dot... dots) {
    Axis axis = new Axis("Points", Format.SCORE, Double.NaN, Double.NaN, Better.HIGH);
    return new ExcelDotNames(
            new QuadrantChart("dots", "Dots", "", axis, axis, List.of(dots)),
            new Rectangle2D.Double(0, 0, 800, 400),
            new Rectangle2D.Double(0, 0, 8, 4))
        .places();
  }
}
