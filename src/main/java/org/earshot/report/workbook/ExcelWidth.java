package org.earshot.report.workbook;

import java.time.LocalDate;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Format;
import org.threeten.extra.YearWeek;

/** How many letters a cell takes. */
final class ExcelWidth implements Cell.Visitor<Integer> {

  private final Format format;

  ExcelWidth(Format format) {
    this.format = format;
  }

  @Override
  public Integer blank() {
    return 0;
  }

  @Override
  public Integer text(String text) {
    return text.length();
  }

  @Override
  public Integer link(String text, String target) {
    return text.length();
  }

  @Override
  public Integer number(double value) {
    return format.words(value).length();
  }

  @Override
  public Integer range(double low, double high) {
    return Math.max(format.words(low).length(), format.words(high).length());
  }

  @Override
  public Integer day(LocalDate day) {
    return 10;
  }

  @Override
  public Integer week(YearWeek week) {
    return 8;
  }
}
