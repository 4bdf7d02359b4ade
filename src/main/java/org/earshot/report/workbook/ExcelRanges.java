package org.earshot.report.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the numbers of a chart stand.
 *
 * @param sheet the sheet
 * @param headRow the row of names; the numbers stand below
 * @param rows how many rows of numbers
 * @param firstColumn the column of labels; the numbers stand to its right
 */
record ExcelRanges(XSSFSheet sheet, int headRow, int rows, int firstColumn) {

  /** The labels. */
  XDDFDataSource<String> labels() {
    return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0));
  }

  /** The numbers of a column, the first to the right of the labels being 1. */
  XDDFNumericalDataSource<Double> numbers(int column) {
    return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(column));
  }

  /** Writes a number right of those that are there; what is none leaves the cell empty. */
  void beside(int row, int column, double number) {
    XSSFRow line = sheet.getRow(headRow + 1 + row);
    XSSFCell cell = line.createCell(firstColumn + column);
    cell.setCellStyle(line.getCell(firstColumn + 1).getCellStyle());
    if (Double.isFinite(number)) {
      cell.setCellValue(ExcelNumber.of(number));
    }
  }

  /** The name of a column. */
  String name(int column) {
    return sheet.getRow(headRow).getCell(firstColumn + column).getStringCellValue();
  }

  /** The label of a row of numbers. */
  String label(int row) {
    return sheet.getRow(headRow + 1 + row).getCell(firstColumn).getStringCellValue();
  }

  /** Writes another label for a row of numbers. */
  void label(int row, String words) {
    sheet.getRow(headRow + 1 + row).getCell(firstColumn).setCellValue(ExcelText.clean(words));
  }

  /** Where the name of a column stands. */
  CellReference nameCell(int column) {
    return new CellReference(sheet.getSheetName(), headRow, firstColumn + column, true, true);
  }

  private CellRangeAddress range(int column) {
    return new CellRangeAddress(
        headRow + 1, headRow + Math.max(1, rows), firstColumn + column, firstColumn + column);
  }
}
