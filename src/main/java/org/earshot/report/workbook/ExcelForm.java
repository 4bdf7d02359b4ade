package org.earshot.report.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.EditableTable.Entry;
import org.earshot.report.blocks.EditableTable.Kind;

/**
 * Makes a table that is written a form: what may be edited is unlocked and checked, the rest is
 * locked. A hidden sheet keeps what stood there, so that {@link ExcelEdits} can tell what somebody
 * changed.
 */
final class ExcelForm {

  /** The name of the hidden sheet begins so; the id of the table follows. */
  static final String HIDDEN = "before ";

  /** The rows of the hidden sheet: the origin, the columns' ids, their titles, and the cells. */
  static final int ORIGIN = 0;

  static final int IDS = 1;
  static final int TITLES = 2;
  static final int CELLS = 3;

  /** A sheet without any column's width breaks the schema. */
  private static final int HIDDEN_WIDTH = 12 * 256;

  /** Excel takes no longer lists of choices outside cells. */
  private static final int LONGEST_LIST = 250;

  private final XSSFSheet sheet;
  private final EditableTable form;
  private final ExcelStyles styles;
  private final int firstRow;
  private final XSSFSheet hidden;

  /**
   * A form.
   *
   * @param sheet the sheet with the table
   * @param firstRow the first row below the table's head
   */
  ExcelForm(XSSFSheet sheet, EditableTable form, ExcelStyles styles, int firstRow) {
    this.sheet = sheet;
    this.form = form;
    this.styles = styles;
    this.firstRow = firstRow;
    XSSFWorkbook workbook = sheet.getWorkbook();
    this.hidden = workbook.createSheet(HIDDEN + form.table().id());
    hidden.setColumnWidth(0, HIDDEN_WIDTH);
    workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.HIDDEN);
  }

  void write() {
    remember();
    for (int column = 0; column < form.entries().size(); column++) {
      Entry entry = form.entries().get(column);
      if (entry.kind() != Kind.LOCKED) {
        unlock(column, styles.entry(form.table().columns().get(column).format()));
        validate(column, entry);
      }
    }
    sheet.enableLocking();
    sheet.lockAutoFilter(false);
    sheet.lockSort(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  private int rows() {
    return form.table().rows().size();
  }

  private void remember() {
    int at = 0;
    for (Map.Entry<String, String> fact : form.origin().entrySet()) {
      hide(ORIGIN, at++, fact.getKey());
      hide(ORIGIN, at++, fact.getValue());
    }
    for (int column = 0; column < form.table().columns().size(); column++) {
      hide(IDS, column, form.table().columns().get(column).id());
      hide(TITLES, column, form.table().columns().get(column).title());
      for (int row = 0; row < rows(); row++) {
        hide(CELLS + row, column, ExcelEdits.text(sheet.getRow(firstRow + row).getCell(column)));
      }
    }
  }

  private void hide(int row, int column, String text) {
    styles.write(ExcelGrid.row(hidden, row).createCell(column), text, styles.data);
  }

  private void unlock(int column, XSSFCellStyle style) {
    for (int row = firstRow; row < firstRow + rows(); row++) {
      XSSFCell cell = sheet.getRow(row).getCell(column);
      if (cell.getCellType() == CellType.STRING) {
        styles.write(cell, cell.getStringCellValue(), style);
      } else {
        cell.setCellStyle(style);
      }
    }
  }

  private void validate(int column, Entry entry) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    if (entry.kind() == Kind.DAY) {
      add(
          helper.createDateConstraint(OperatorType.GREATER_THAN, "36526", null, null),
          firstRow,
          firstRow + rows() - 1,
          column,
          entry.kind(),
          "Write a day, such as 2026-06-29.");
    }
    boolean same = entry.choices().size() == 1;
    for (int i = 0; i < entry.choices().size(); i++) {
      if (!entry.choices().get(i).isEmpty()) {
        add(
            list(helper, entry.choices().get(i), column),
            firstRow + i,
            same ? firstRow + rows() - 1 : firstRow + i,
            column,
            entry.kind(),
            "Choose from the list, or leave the cell empty.");
      }
    }
  }

  private void add(
      DataValidationConstraint constraint, int from, int to, int column, Kind kind, String words) {
    DataValidation validation =
        sheet
            .getDataValidationHelper()
            .createValidation(constraint, new CellRangeAddressList(from, to, column, column));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(kind != Kind.SUGGESTION);
    validation.createErrorBox(form.table().title(), words);
    // POI has this the wrong way round for XSSF: true shows the arrow.
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  /** A long list stands in the hidden sheet, right of the cells. */
  private DataValidationConstraint list(
      DataValidationHelper helper, List<String> choices, int column) {
    if (String.join(",", choices).length() <= LONGEST_LIST) {
      return helper.createExplicitListConstraint(choices.toArray(String[]::new));
    }
    int aside = form.table().columns().size() + 1 + column;
    for (int i = 0; i < choices.size(); i++) {
      hide(CELLS + i, aside, choices.get(i));
    }
    CellRangeAddress range = new CellRangeAddress(CELLS, CELLS + choices.size() - 1, aside, aside);
    return helper.createFormulaListConstraint(range.formatAsString(hidden.getSheetName(), true));
  }
}
