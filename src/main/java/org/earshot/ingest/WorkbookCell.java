package org.earshot.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a person sees in a cell of a workbook, as text. Dates become ISO dates; a number is written
 * out (case 12000000000 and not 1.2E+10, score 5 and not 5.0) unless its format adds characters to
 * it, such as leading zeros.
 */
final class WorkbookCell {

  /** Formats that change how exact a number is shown, and not what it is. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("@|General|[#,0]*[#0](?:\\.[#0]+)?(?:E\\+0+)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,}");

  /** Excel keeps and shows 15 digits. */
  private static final MathContext EXCEL = new MathContext(15);

  private WorkbookCell() {}

  /** The text of a cell; empty when nothing is seen. */
  static String text(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? moment(cell) : number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case STRING, ERROR -> cell.getStringCellValue();
      default -> "";
    };
  }

  private static String moment(Cell cell) {
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (cell.getNumericCellValue() < 1) {
      return moment.toLocalTime().toString();
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  private static String number(Cell cell) {
    double value = cell.getNumericCellValue();
    String format = cell.getCellStyle() == null ? null : cell.getCellStyle().getDataFormatString();
    if (format == null
        || (PLAIN_NUMBER.matcher(format).matches() && !LEADING_ZEROS.matcher(format).matches())) {
      return BigDecimal.valueOf(value).round(EXCEL).stripTrailingZeros().toPlainString();
    }
    return new DataFormatter(Locale.ROOT)
        .formatRawCellContents(value, cell.getCellStyle().getDataFormat(), format);
  }
}
