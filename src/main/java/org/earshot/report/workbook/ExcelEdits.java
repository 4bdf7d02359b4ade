package org.earshot.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.JobProblem;

/**
 * What somebody changed in an editable table of a workbook, whichever program saved it.
 *
 * @param origin what the table says of where it came from, by name
 * @param edits the cells that say something else than when they were written, by row and column
 */
public record ExcelEdits(Map<String, String> origin, List<Edit> edits) {

  /** Copies the map and the list. */
  public ExcelEdits {
    origin = Map.copyOf(origin);
    edits = List.copyOf(edits);
  }

  /**
   * A cell that was changed.
   *
   * @param row what the first cell of its row says
   * @param column the id of its column
   * @param place the cell, such as {@code Theme register!D14}
   * @param before what stood there
   * @param now what stands there, stripped
   */
  public record Edit(String row, String column, String place, String before, String now) {}

  /**
   * Reads the edits.
   *
   * @param file the workbook
   * @param sheetName the sheet of the table
   * @param tableId the id of the table
   * @throws JobProblem when the file is no workbook with such a table, or a cell is a formula
   */
  public static ExcelEdits read(Path file, String sheetName, String tableId) {
    if (!Files.isRegularFile(file)) {
      throw new JobProblem("There is no workbook " + file + ".");
    }
    try (InputStream bytes = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(bytes)) {
      Sheet sheet = workbook.getSheet(sheetName);
      Sheet hidden = workbook.getSheet(ExcelForm.HIDDEN + tableId);
      if (sheet == null || hidden == null) {
        throw new JobProblem(
            file
                + " has no sheet '"
                + (sheet == null ? sheetName : ExcelForm.HIDDEN + tableId)
                + "', so nothing can be taken from it; use a workbook that Earshot wrote.");
      }
      return edits(file, sheet, hidden);
    } catch (JobProblem problem) {
      throw problem;
    } catch (IOException | RuntimeException problem) {
      // POI has no one exception for what it cannot make sense of.
      throw new JobProblem(
          file + " cannot be read as a workbook; save it as .xlsx and try again.", problem);
    }
  }

  private static ExcelEdits edits(Path file, Sheet sheet, Sheet hidden) {
    List<String> ids = texts(hidden.getRow(ExcelForm.IDS));
    List<String> titles = texts(hidden.getRow(ExcelForm.TITLES));
    Map<String, List<String>> before = new HashMap<>();
    for (int row = ExcelForm.CELLS; row <= hidden.getLastRowNum(); row++) {
      List<String> cells = texts(hidden.getRow(row));
      if (!cells.isEmpty() && !cells.get(0).isEmpty()) {
        before.put(cells.get(0), cells);
      }
    }
    List<Edit> edits = new ArrayList<>();
    for (int row = head(file, sheet, titles) + 1; row <= sheet.getLastRowNum(); row++) {
      List<String> then = before.remove(text(cell(sheet, row, 0)).strip());
      if (then == null) {
        continue;
      }
      for (int column = 1; column < ids.size(); column++) {
        Cell cell = cell(sheet, row, column);
        String old = column < then.size() ? then.get(column).strip() : "";
        String now = text(cell).strip();
        if (!now.equals(old)) {
          String place =
              sheet.getSheetName() + "!" + new CellReference(row, column).formatAsString();
          if (cell != null && cell.getCellType() == CellType.FORMULA) {
            throw new JobProblem(place + " is a formula; write words in its place.");
          }
          edits.add(new Edit(then.get(0), ids.get(column), place, old, now));
        }
      }
    }
    if (!before.isEmpty()) {
      throw new JobProblem(
          String.format(
              java.util.Locale.ROOT,
              "%s: the sheet %s has lost the row of %s; its first column must stay as it was.",
              file,
              sheet.getSheetName(),
              new TreeMap<>(before).firstKey()));
    }
    return new ExcelEdits(origin(hidden.getRow(ExcelForm.ORIGIN)), edits);
  }

  private static Map<String, String> origin(Row row) {
    List<String> cells = texts(row);
    Map<String, String> origin = new HashMap<>();
    for (int i = 0; i + 1 < cells.size(); i += 2) {
      origin.put(cells.get(i), cells.get(i + 1));
    }
    return origin;
  }

  private static int head(Path file, Sheet sheet, List<String> titles) {
    for (Row row : sheet) {
      List<String> cells = texts(row);
      if (cells.size() >= titles.size() && cells.subList(0, titles.size()).equals(titles)) {
        return row.getRowNum();
      }
    }
    throw new JobProblem(
        file
            + ": the sheet "
            + sheet.getSheetName()
            + " has lost its heading, "
            + String.join(", ", titles)
            + ".");
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row line = sheet.getRow(row);
    return line == null ? null : line.getCell(column);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
      texts.add(text(row.getCell(i)));
    }
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1);
    }
    return texts;
  }

  /** What a cell says: a day as an ISO date, a whole number without a point. */
  static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
      case NUMERIC -> number(cell);
      default -> "";
    };
  }

  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return day.toString();
    }
    double value = cell.getNumericCellValue();
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
