package org.earshot.report.workbook;

import java.time.LocalDate;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Format;
import org.threeten.extra.YearWeek;

/** How wide a cell of a table must be, in letters of the measure of columns. */
final class ExcelWidth implements Cell.Visitor<Integer> {

  private final Format format;

  ExcelWidth(Format format) {
    this.format = format;
  }

  /** How wide words of a table are in letters of the measure of columns. */
  static int letters(String words) {
    return letters(ExcelWords.pixels(words, ExcelStyles.TABLE, false));
  }

  /** How many letters of the measure of columns so many pixels are. */
  static int letters(double pixels) {
    return (int) Math.ceil(pixels / ExcelGrid.LETTER);
  }

  /** How wide words over a column are. */
  static int bold(String words) {
    return letters(ExcelWords.pixels(words, ExcelStyles.TABLE, true));
  }

  @Override
  public Integer blank() {
    return 0;
  }

  @Override
  public Integer text(String text) {
    return letters(text);
  }

  @Override
  public Integer link(String text, String target) {
    return letters(text);
  }

  @Override
  public Integer number(double value) {
    return letters(format.words(value));
  }

  @Override
  public Integer range(double low, double high) {
    return Math.max(number(low), number(high));
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
