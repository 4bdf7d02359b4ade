package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** Writes a table as a table of Excel's own: with a name, a filter, and sums that are formulas. */
final class ExcelTable {

  /** How much of a column the button of its filter takes, in pixels. */
  private static final int FILTER_BUTTON = 17;

  private final XSSFSheet sheet;
  private final Table table;
  private final List<ExcelColumn> columns;
  private final ExcelGrid grid;
  private final ExcelStyles styles;
  private final ExcelLinks links;

  ExcelTable(XSSFSheet sheet, Table table, ExcelGrid grid, ExcelStyles styles, ExcelLinks links) {
    this.sheet = sheet;
    this.table = table;
    this.columns = ExcelColumn.of(table);
    this.grid = grid;
    this.styles = styles;
    this.links = links;
  }

  /** Writes the table with its head in a row, and answers the first row below it. */
  int write(int headRow) {
    head(sheet, headRow, columns, grid, styles);
    if (table.balance() != null) {
      styles.write(ExcelGrid.row(sheet, headRow).createCell(columns.size()), "Check", styles.head);
    }
    int next = headRow + 1;
    for (Row row : table.rows()) {
      body(next++, row);
    }
    int lastColumn = columns.size() - (table.balance() == null ? 1 : 0);
    frame(sheet, table.id(), headRow, next - 1, lastColumn);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column().emphasis() == Emphasis.BAR) {
        ExcelMarks.bars(sheet, new CellRangeAddress(headRow + 1, next - 1, i, i));
      }
    }
    depths(headRow + 1, next - 1);
    if (table.footer() != null) {
      footer(next++, headRow + 1);
    }
    if (table.balance() != null) {
      ExcelMarks.alarm(
          sheet,
          new CellRangeAddress(headRow + 1, next - 1, columns.size(), columns.size()),
          ExcelBalance.ADDS_UP);
    }
    return next;
  }

  /** One scale of colours for all columns that have one. */
  private void depths(int firstRow, int lastRow) {
    List<CellRangeAddress> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column().emphasis() == Emphasis.DEPTH) {
        cells.add(new CellRangeAddress(firstRow, lastRow, i, i));
      }
    }
    if (!cells.isEmpty()) {
      ExcelMarks.depths(sheet, cells.toArray(CellRangeAddress[]::new));
    }
  }

  /** Writes the words over columns. */
  static void head(
      XSSFSheet sheet, int number, List<ExcelColumn> columns, ExcelGrid grid, ExcelStyles styles) {
    XSSFRow row = ExcelGrid.row(sheet, number);
    float height = 0;
    for (int i = 0; i < columns.size(); i++) {
      ExcelColumn column = columns.get(i);
      XSSFCellStyle style = column.column().format().numeric() ? styles.headNumber : styles.head;
      styles.write(row.createCell(i), column.title(), style);
      height =
          Math.max(
              height, ExcelWords.height(column.title(), grid.pixels(i, i) - FILTER_BUTTON, style));
    }
    row.setHeightInPoints(height + 3);
  }

  private void body(int number, Row row) {
    XSSFRow line = ExcelGrid.row(sheet, number);
    float height = 15;
    for (int i = 0; i < columns.size(); i++) {
      ExcelColumn column = columns.get(i);
      Cell cell = row.cells().get(column.source());
      Format format = column.column().format();
      boolean over = runsOver(i);
      cell.accept(
          new ExcelCells(
              line.createCell(i),
              column.part(),
              grid.letters(i, i),
              over ? styles.runOver : styles.cell(format),
              styles,
              links));
      if (!format.numeric() && !over) {
        height = Math.max(height, height(cell, i));
      }
    }
    line.setHeightInPoints(height);
    links.place(row.anchor(), line.getCell(0));
    if (table.balance() != null) {
      check(line);
    }
  }

  /** Whether prose in the last column has too little room and runs over the columns beside it. */
  private boolean runsOver(int column) {
    ExcelColumn last = columns.get(column);
    return column == columns.size() - 1
        && last.column().format() == Format.PROSE
        && grid.letters(column, column) < last.width(table);
  }

  private float height(Cell cell, int column) {
    String words =
        cell instanceof Cell.Text text
            ? text.text()
            : cell instanceof Cell.Link link ? link.text() : "";
    return ExcelWords.height(
        words, grid.pixels(column, column), styles.cell(columns.get(column).column().format()));
  }

  private void footer(int number, int firstRow) {
    XSSFRow line = ExcelGrid.row(sheet, number);
    for (int i = 0; i < columns.size(); i++) {
      ExcelColumn column = columns.get(i);
      Format format = column.column().format();
      XSSFCell cell = line.createCell(i);
      if (format == Format.COUNT && !table.rows().isEmpty()) {
        cell.setCellStyle(styles.sum(format));
        ExcelBalance.sum(cell, firstRow, number - 1);
      } else {
        table
            .footer()
            .cells()
            .get(column.source())
            .accept(
                new ExcelCells(
                    cell, column.part(), grid.letters(i, i), styles.sum(format), styles, links));
      }
    }
    if (table.balance() != null) {
      check(line);
    }
  }

  private void check(XSSFRow line) {
    XSSFCell cell = line.createCell(columns.size());
    cell.setCellStyle(styles.cell(Format.TEXT));
    ExcelBalance.check(cell, table.balance(), columns);
  }

  /** Makes cells a table of Excel's own, with a filter; its head is written already. */
  static void frame(XSSFSheet sheet, String id, int headRow, int lastRow, int lastColumn) {
    XSSFTable area =
        sheet.createTable(
            new AreaReference(
                new CellReference(headRow, 0),
                new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007));
    String name = id.replace('-', '_');
    area.setName(name);
    area.setDisplayName(name);
    area.updateHeaders();
    area.getCTTable()
        .addNewAutoFilter()
        .setRef(new CellRangeAddress(headRow, lastRow, 0, lastColumn).formatAsString());
  }
}
