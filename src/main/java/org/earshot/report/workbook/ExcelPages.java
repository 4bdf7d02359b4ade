package org.earshot.report.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Report;

/** How a sheet looks on screen and on paper. */
final class ExcelPages {

  /** Above this many letters a sheet is printed across the long side of the paper. */
  private static final int UPRIGHT = 145;

  private static final int MANY_COLUMNS = 9;

  private ExcelPages() {}

  /**
   * Sets up a sheet.
   *
   * @param front whether it is the front page, which takes one page of paper
   * @param rows how many rows are written
   * @param frozen how many rows stay in sight
   * @param repeated the row that every page of paper repeats
   */
  static void set(
      XSSFSheet sheet,
      Report report,
      boolean front,
      ExcelGrid grid,
      int rows,
      int frozen,
      int repeated) {
    sheet.setDisplayGridlines(false);
    sheet.setPrintGridlines(false);
    if (!front) {
      sheet.createFreezePane(grid.columns() > MANY_COLUMNS ? 2 : 0, frozen);
      sheet.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
    }
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) (front ? 1 : 0));
    print.setLandscape(across(grid));
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.75);
    sheet.setMargin(PageMargin.BOTTOM, 0.75);
    sheet.setHorizontallyCenter(true);
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet), 0, grid.columns() - 1, 0, Math.max(0, rows - 1));
    sheet.getFooter().setLeft(plain(report.title()));
    sheet.getFooter().setCenter(plain(sheet.getSheetName()));
    sheet.getFooter().setRight("Page &P of &N");
  }

  /** Whether a sheet is printed across the long side of the paper. */
  static boolean across(ExcelGrid grid) {
    return grid.letters(0, grid.columns() - 1) > UPRIGHT;
  }

  /** Words in which headers and footers find no codes. */
  private static String plain(String words) {
    return ExcelText.clean(words).replace("&", "&&");
  }
}
