package org.earshot.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LongTable;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;

/**
 * The sheet of rows, which is streamed: its rows are read twice, once to learn how many there are
 * and how wide they must be, once to be written, and never held. All other sheets are finished
 * before, so that only this one does without what a streamed sheet cannot have.
 */
final class ExcelRows {

  /** Beyond so many rows spreadsheets are slow; the sheet says where the rest is. */
  static final int MOST = 200_000;

  /** How many rows are printed; all of them would be hundreds of pages that nobody reads. */
  private static final int PRINTED = 50;

  /** How many rows are held before they are written out. */
  private static final int WINDOW = 100;

  private static final int LEAD = 1;
  private static final int BACK = 2;
  private static final int HEAD = 3;
  private static final int PROSE = 105;

  private final LongTable table;
  private final List<Column> columns;
  private final Report report;
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final ExcelStyles styles;
  private final ExcelRowCount count;
  private final ExcelGrid grid;

  private ExcelRows(
      XSSFWorkbook workbook,
      Report report,
      List<Column> columns,
      ExcelStyles styles,
      ExcelRowCount count) {
    this.table = report.rows();
    this.columns = columns;
    this.report = report;
    this.workbook = workbook;
    this.sheet = workbook.getSheet(table.title());
    this.styles = styles;
    this.count = count;
    this.grid = new ExcelGrid(sheet, count.widths());
  }

  /** Writes all but the rows, in the sheet of their title, and places what links lead to. */
  static ExcelRows begin(XSSFWorkbook workbook, Report report, ExcelStyles styles, ExcelLinks links)
      throws IOException {
    LongTable table = report.rows();
    List<Column> columns = table.rows().columns();
    ExcelRowCount count = new ExcelRowCount(columns, links.targets());
    table.rows().read(count);
    ExcelRows rows = new ExcelRows(workbook, report, columns, styles, count);
    rows.above(links);
    rows.head();
    count
        .firsts()
        .forEach(
            (anchor, row) -> {
              if (row < MOST) {
                links.place(anchor, table.title(), HEAD + 1 + row, 0);
              }
            });
    rows.sheet.setDimensionOverride(new CellRangeAddress(0, rows.last(), 0, columns.size() - 1));
    int printed = Math.min(rows.last() + 1, HEAD + 1 + PRINTED);
    ExcelPages.set(rows.sheet, report, false, rows.grid, printed, HEAD + 1, HEAD);
    return rows;
  }

  /** Writes the rows, and the workbook with them. */
  void write(OutputStream out) throws IOException {
    try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, WINDOW)) {
      // Readers of zip streams stumble over entries that are made ready to be larger than 4 GB.
      streamed.setZip64Mode(Zip64Mode.Never);
      streamed.setShouldCalculateSheetDimensions(false);
      table
          .rows()
          .read(
              new ExcelRowStream(
                  streamed.getSheet(table.title()), columns, grid, styles, HEAD + 1, MOST));
      streamed.write(out);
    }
  }

  private void above(ExcelLinks links) {
    XSSFCell title = cell(0, 0);
    styles.write(title, table.title(), styles.title);
    title.getRow().setHeightInPoints(27);
    links.place(table.id(), title);
    int to = grid.lastFor(0, PROSE);
    String lead = count.rows() > MOST ? table.lead() + " " + rest() : table.lead();
    XSSFCell words = cell(LEAD, 0);
    styles.write(words, lead, styles.lead);
    if (to > 0) {
      sheet.addMergedRegion(new CellRangeAddress(LEAD, LEAD, 0, to));
    }
    words.getRow().setHeightInPoints(ExcelWords.height(lead, grid.pixels(0, to), styles.lead));
    Section home = report.sections().get(0);
    links.write(cell(BACK, 0), "← " + home.title(), home.id(), styles.link, styles.words);
  }

  private String rest() {
    return "These are the first "
        + Format.COUNT.words(MOST)
        + " of "
        + Format.COUNT.words(count.rows())
        + " rows by id, which says nothing of what is in them; all rows are in "
        + table.file()
        + ".";
  }

  private void head() {
    ExcelTable.head(sheet, HEAD, ExcelColumn.whole(columns), grid, styles);
    if (count.rows() > 0) {
      ExcelTable.frame(sheet, table.id(), HEAD, last(), columns.size() - 1);
    }
  }

  private int last() {
    return HEAD + Math.min(MOST, count.rows());
  }

  private XSSFCell cell(int row, int column) {
    return ExcelGrid.row(sheet, row).createCell(column);
  }
}
