package org.earshot.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as Excel keeps them: with fifteen significant digits. How Java writes the digits beyond
 * differs from release to release.
 */
final class ExcelNumber {

  private static final MathContext DIGITS = new MathContext(15);

  private ExcelNumber() {}

  /** The number, rounded; what is none stays as it is. */
  static double of(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
  }
}
