package org.earshot.report.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartData;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/**
 * Writes the numbers of the native charts beside the printed part of their sheet, in small grey
 * letters, where a reader who edits a chart finds them.
 */
final class ExcelChartData {

  private static final int WHOLE = 26;
  private static final int LABEL = 40;

  private final XSSFSheet sheet;
  private final int firstColumn;
  private final ExcelStyles styles;
  private final Map<Format, XSSFCellStyle> numbers = new EnumMap<>(Format.class);
  private int free;

  ExcelChartData(XSSFSheet sheet, int firstColumn, ExcelStyles styles) {
    this.sheet = sheet;
    this.firstColumn = firstColumn;
    this.styles = styles;
  }

  /** Writes the numbers of a chart, not above a row. */
  ExcelRanges write(Chart chart, int row) {
    Table table = ChartData.of(chart);
    int top = Math.max(row, free);
    styles.write(cell(top, 0), table.title(), styles.data);
    List<ExcelColumn> columns = ExcelColumn.of(table);
    for (int i = 0; i < columns.size(); i++) {
      styles.write(cell(top + 1, i), brief(columns.get(i).title()), styles.data);
    }
    int next = top + 2;
    for (Row line : table.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        fill(cell(next, i), line.cells().get(i), columns.get(i).column().format());
      }
      next++;
    }
    free = next + 1;
    return new ExcelRanges(sheet, top + 1, table.rows().size(), firstColumn);
  }

  private void fill(XSSFCell cell, Cell value, Format format) {
    if (value instanceof Cell.Measure number) {
      cell.setCellValue(ExcelNumber.of(number.value()));
      cell.setCellStyle(numbers.computeIfAbsent(format, this::numbers));
    } else if (value instanceof Cell.Text text) {
      styles.write(cell, brief(text.text()), styles.data);
    } else {
      cell.setCellStyle(styles.data);
    }
  }

  private XSSFCellStyle numbers(Format format) {
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.cloneStyleFrom(styles.data);
    style.setDataFormat(
        sheet.getWorkbook().createDataFormat().getFormat(ExcelStyles.pattern(format)));
    return style;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow line = ExcelGrid.row(sheet, row);
    return line.createCell(firstColumn + column);
  }

  /** Words short enough to stand at an axis: a long name without what is in brackets behind it. */
  private static String brief(String words) {
    int brackets = words.indexOf(" (");
    String name = words.length() > WHOLE && brackets > 0 ? words.substring(0, brackets) : words;
    return name.codePointCount(0, name.length()) <= LABEL
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LABEL - 1)).stripTrailing() + "…";
  }
}
