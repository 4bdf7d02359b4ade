package org.earshot.report.workbook;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Table.Row;

/** Writes rows into a streamed sheet, one below the other, until there are enough. */
final class ExcelRowStream implements Consumer<Row> {

  private static final float LOWEST = 15;

  private final SXSSFSheet sheet;
  private final List<Column> columns;
  private final ExcelGrid grid;
  private final ExcelStyles styles;
  private final int end;
  private int next;

  /**
   * Rows for a sheet.
   *
   * @param first the sheet's row of the first of them
   * @param most how many are written; what comes after is passed over
   */
  ExcelRowStream(
      SXSSFSheet sheet,
      List<Column> columns,
      ExcelGrid grid,
      ExcelStyles styles,
      int first,
      int most) {
    this.sheet = sheet;
    this.columns = columns;
    this.grid = grid;
    this.styles = styles;
    this.next = first;
    this.end = first + most;
  }

  @Override
  public void accept(Row row) {
    if (next == end) {
      return;
    }
    SXSSFRow line = sheet.createRow(next);
    next++;
    float height = LOWEST;
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.cells().get(i);
      XSSFCellStyle style = styles.cell(columns.get(i).format());
      cell.accept(
          new ExcelCells(
              line.createCell(i), ExcelColumn.Part.WHOLE, grid.letters(i, i), style, styles, null));
      if (cell instanceof Cell.Text text) {
        height = Math.max(height, ExcelWords.height(text.text(), grid.pixels(i, i), style));
      }
    }
    line.setHeightInPoints(height);
  }
}
