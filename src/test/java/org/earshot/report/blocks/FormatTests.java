package org.earshot.report.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatTests {

  @Test
  void numbersAreWrittenInTheirUnits() {
    assertThat(Format.COUNT.words(1_204_567)).isEqualTo("1,204,567");
    assertThat(Format.PERCENT.words(0.1824)).isEqualTo("18.2\u00a0%");
    assertThat(Format.SCORE.words(3.4159)).isEqualTo("3.42");
    assertThat(Format.POINTS.words(1.26)).isEqualTo("+1.3");
    assertThat(Format.POINTS.words(-1.26)).isEqualTo("\u22121.3");
  }

  @Test
  void nothingIsNeverMinusNothing() {
    assertThat(Format.POINTS.words(-0.04)).isEqualTo("0.0");
    assertThat(Format.SCORE.words(-0.001)).isEqualTo("0.00");
    assertThat(Format.COUNT.words(-0.2)).isEqualTo("0");
  }

  @Test
  void intervalsNameTheirUnitOnce() {
    assertThat(Format.PERCENT.words(0.152, 0.213)).isEqualTo("15.2–21.3\u00a0%");
    assertThat(Format.POINTS.words(-0.4, 1.9)).isEqualTo("\u22120.4 to +1.9");
    assertThat(Format.SCORE.words(1.5, 2)).isEqualTo("1.50–2.00");
    assertThat(Format.SCORE.words(-1.5, -0.25)).isEqualTo("\u22121.50 to \u22120.25");
    assertThat(Format.FINE_DIFFERENCE.words(-0.0364, 0)).isEqualTo("\u22120.036 to 0.000");
  }
}
