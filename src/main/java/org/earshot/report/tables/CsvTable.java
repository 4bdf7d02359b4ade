package org.earshot.report.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV by RFC 4180, in UTF-8 without a byte order mark, with {@code \n} at the end
 * of every line, row by row, so that it may be of any length.
 *
 * <ul>
 *   <li>Nothing (null, NaN) is an empty cell.
 *   <li>Numbers are plain decimals with a point; those with a fraction are rounded to six decimals
 *       (half to even), without zeros at the end. So sums that differ in their last bits, because
 *       they were added in another order, are written alike.
 *   <li>Dates and ISO weeks are written as {@code 2026-06-28} and {@code 2026-W26}.
 *   <li>A text that a spreadsheet would run as a formula, one that begins with {@code = + - @}, tab
 *       or carriage return, gets an apostrophe before it. Numbers never do, and ids never begin so.
 * </ul>
 */
public final class CsvTable implements Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int DECIMALS = 6;

  private final Path file;
  private final int width;
  private final CSVPrinter printer;

  private CsvTable(Path file, int width, CSVPrinter printer) {
    this.file = file;
    this.width = width;
    this.printer = printer;
  }

  /**
   * Begins a file, replacing what was there.
   *
   * @param file the file; its folder exists
   * @param columns the names of the columns
   */
  public static CsvTable begin(Path file, List<String> columns) throws IOException {
    Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(columns);
    return new CsvTable(file, columns.size(), printer);
  }

  /**
   * Writes one more row.
   *
   * @param row one value for each column: text, number, date, ISO week or null
   * @throws IllegalArgumentException when there is another number of values than there are columns
   */
  public void row(List<Object> row) throws IOException {
    if (row.size() != width) {
      throw new IllegalArgumentException(
          file.getFileName() + ": a row has " + row.size() + " values for " + width + " columns");
    }
    List<String> cells = new ArrayList<>(row.size());
    for (Object value : row) {
      cells.add(cell(value));
    }
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }

  /** Writes a file as {@link #begin} and {@link #row} do. */
  public static void write(Path file, List<String> columns, Iterator<List<Object>> rows)
      throws IOException {
    try (CsvTable table = begin(file, columns)) {
      while (rows.hasNext()) {
        table.row(rows.next());
      }
    }
  }

  private static String cell(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return harmless(text);
    }
    if (value instanceof Double || value instanceof Float) {
      return decimal(((Number) value).doubleValue());
    }
    return value.toString();
  }

  private static String harmless(String text) {
    return runs(text) ? "'" + text : text;
  }

  /** Whether a spreadsheet would run a text as a formula. */
  static boolean runs(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static String decimal(double number) {
    if (Double.isNaN(number)) {
      return null;
    }
    if (Double.isInfinite(number)) {
      throw new IllegalArgumentException("an infinite number cannot be written");
    }
    return new BigDecimal(number)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
