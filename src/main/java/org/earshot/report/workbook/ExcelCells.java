package org.earshot.report.workbook;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.earshot.report.blocks.Cell;
import org.threeten.extra.YearWeek;

/** Fills one cell of the sheet, which has room for so many letters. */
final class ExcelCells implements Cell.Visitor<Void> {

  private final org.apache.poi.ss.usermodel.Cell cell;
  private final ExcelColumn.Part part;
  private final int letters;
  private final XSSFCellStyle style;
  private final ExcelStyles styles;
  private final ExcelLinks links;

  /**
   * A cell.
   *
   * @param links null where no cell leads anywhere
   */
  ExcelCells(
      org.apache.poi.ss.usermodel.Cell cell,
      ExcelColumn.Part part,
      int letters,
      XSSFCellStyle style,
      ExcelStyles styles,
      ExcelLinks links) {
    this.cell = cell;
    this.part = part;
    this.letters = letters;
    this.style = style;
    this.styles = styles;
    this.links = links;
  }

  @Override
  public Void blank() {
    cell.setCellStyle(style);
    return null;
  }

  @Override
  public Void text(String text) {
    styles.write(cell, text, style);
    return null;
  }

  @Override
  public Void link(String text, String target) {
    if (ExcelWidth.letters(text) + ExcelColumn.AIR > letters) {
      links.writeLong(cell, text, target, styles.cellLink, style);
    } else {
      links.write(cell, text, target, styles.cellLink, style);
    }
    return null;
  }

  @Override
  public Void number(double value) {
    cell.setCellValue(ExcelNumber.of(value));
    cell.setCellStyle(style);
    return null;
  }

  @Override
  public Void range(double low, double high) {
    return number(part == ExcelColumn.Part.HIGH ? high : low);
  }

  @Override
  public Void day(LocalDate day) {
    cell.setCellValue(day);
    cell.setCellStyle(style);
    return null;
  }

  @Override
  public Void week(YearWeek week) {
    return text(week.toString());
  }
}
