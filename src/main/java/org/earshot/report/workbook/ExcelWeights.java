package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.WeightedTable;

/**
 * Makes the scores and ranks of a table live formulas over a row of weights above it, which a
 * reader may change.
 */
final class ExcelWeights {

  /** The least width of the column with the label, in pixels. */
  private static final int WIDE = 210;

  private final XSSFSheet sheet;
  private final WeightedTable weighted;
  private final ExcelStyles styles;
  private final List<ExcelColumn> columns;

  ExcelWeights(XSSFSheet sheet, WeightedTable weighted, ExcelStyles styles) {
    this.sheet = sheet;
    this.weighted = weighted;
    this.styles = styles;
    this.columns = ExcelColumn.of(weighted.table());
  }

  /** Writes the weights into a row, right above the table's head. */
  void weights(int row) {
    XSSFCell label = ExcelGrid.row(sheet, row).createCell(1);
    styles.write(label, "Weights: change them, and scores and ranks follow", styles.name);
    label
        .getRow()
        .setHeightInPoints(ExcelWords.height(label.getStringCellValue(), WIDE, styles.name));
    for (int column : weighed()) {
      XSSFCell cell = sheet.getRow(row).createCell(column);
      cell.setCellValue(weighted.weights().get(columns.get(column).column().id()));
      cell.setCellStyle(styles.entry(Format.COUNT));
    }
  }

  /** Makes the score and the rank of every row a formula, after the table was written. */
  void formulas(int weightRow, int firstRow) {
    int lastRow = firstRow + weighted.table().rows().size() - 1;
    int score = place(weighted.score());
    int rank = place(weighted.rank());
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(sheet.getWorkbook());
    for (int row = firstRow; row <= lastRow; row++) {
      XSSFCell cell = sheet.getRow(row).getCell(score);
      cell.setCellFormula(score(weightRow, row));
      evaluator.evaluateFormulaCell(cell);
    }
    String scores =
        "$"
            + CellReference.convertNumToColString(score)
            + "$"
            + (firstRow + 1)
            + ":$"
            + CellReference.convertNumToColString(score)
            + "$"
            + (lastRow + 1);
    for (int row = firstRow; row <= lastRow; row++) {
      XSSFCell cell = sheet.getRow(row).getCell(rank);
      cell.setCellFormula(
          "RANK(" + new CellReference(row, score).formatAsString() + "," + scores + ")");
      evaluator.evaluateFormulaCell(cell);
    }
  }

  private String score(int weightRow, int row) {
    List<Integer> weighed = weighed();
    int first = weighed.get(0);
    int last = weighed.get(weighed.size() - 1);
    String weights =
        new CellReference(weightRow, first, true, false).formatAsString()
            + ":"
            + new CellReference(weightRow, last, true, false).formatAsString();
    String parts = new CellRangeAddress(row, row, first, last).formatAsString();
    return "100*SUMPRODUCT(" + weights + "," + parts + ")/SUM(" + weights + ")";
  }

  /** The places of the weighed columns, which stand side by side. */
  private List<Integer> weighed() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (weighted.weights().containsKey(columns.get(i).column().id())) {
        places.add(i);
      }
    }
    return places;
  }

  private int place(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column().id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(weighted.table().id() + " has no column " + id);
  }
}
