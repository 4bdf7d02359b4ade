package org.earshot.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** The rows of a workbook's first sheet. */
final class WorkbookRecords implements ExportRecords {

  private final Path file;
  private final Workbook workbook;
  private final Iterator<Row> rows;
  private final long headerRow;

  /**
   * The rows after the header.
   *
   * @param headerRow the header's row, from 0
   */
  WorkbookRecords(Path file, Workbook workbook, long headerRow) {
    this.file = file;
    this.workbook = workbook;
    this.rows = workbook.getSheetAt(0).iterator();
    this.headerRow = headerRow;
  }

  @Override
  public ExportRecord next() {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> cells = row.getRowNum() > headerRow ? cells(row) : List.of();
        if (!cells.stream().allMatch(CellText::isBlank)) {
          return new ExportRecord(cells, null);
        }
      }
      return null;
    } catch (RuntimeException problem) {
      throw WorkbookExport.damaged(file, problem);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** What a person sees in the cells of a row. */
  static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      while (cells.size() < cell.getColumnIndex()) {
        cells.add("");
      }
      cells.add(WorkbookCell.text(cell));
    }
    return cells;
  }
}
