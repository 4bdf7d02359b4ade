package org.earshot.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.earshot.report.blocks.Table.Balance;

/** Sums and checks as live formulas, with their results stored for readers that do not compute. */
final class ExcelBalance {

  /** What a check says when all is well. */
  static final String ADDS_UP = "adds up";

  private ExcelBalance() {}

  /** Makes a cell the sum of the cells above it in some rows. */
  static void sum(XSSFCell cell, int firstRow, int lastRow) {
    int column = cell.getColumnIndex();
    compute(
        cell,
        "SUM(" + new CellRangeAddress(firstRow, lastRow, column, column).formatAsString() + ")");
  }

  /** Makes a cell say whether its row adds up, and by how much not. */
  static void check(XSSFCell cell, Balance balance, List<ExcelColumn> columns) {
    String total = reference(cell, balance.total(), columns);
    String parts =
        "SUM("
            + String.join(
                ",", balance.parts().stream().map(part -> reference(cell, part, columns)).toList())
            + ")";
    compute(
        cell,
        "IF("
            + total
            + "="
            + parts
            + ",\""
            + ADDS_UP
            + "\",\"off by \"&("
            + total
            + "-"
            + parts
            + "))");
  }

  private static void compute(XSSFCell cell, String formula) {
    cell.setCellFormula(formula);
    new XSSFFormulaEvaluator(cell.getSheet().getWorkbook()).evaluateFormulaCell(cell);
  }

  private static String reference(XSSFCell cell, String id, List<ExcelColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column().id().equals(id)) {
        return new CellReference(cell.getRowIndex(), i).formatAsString();
      }
    }
    throw new IllegalArgumentException("the table has no column " + id);
  }
}
