package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcelNumberTest {

  @Test
  void hasFifteenSignificantDigits() {
    assertThat(ExcelNumber.of(Math.scalb(1.0, -61))).isEqualTo(4.33680868994202E-19);
    assertThat(ExcelNumber.of(-1234567.891234567)).isEqualTo(-1234567.89123457);
    assertThat(ExcelNumber.of(0.1 + 0.2)).isEqualTo(0.3);
    assertThat(ExcelNumber.of(42)).isEqualTo(42);
  }

  @Test
  void whatIsNoNumberStaysSo() {
    assertThat(ExcelNumber.of(Double.NaN)).isNaN();
  }
}
