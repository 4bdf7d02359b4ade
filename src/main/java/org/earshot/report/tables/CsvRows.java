package org.earshot.report.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.JobProblem;

/** Reads what {@link CsvTable} wrote, row by row. */
final class CsvRows implements Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private CsvRow next;

  private CsvRows(CSVParser parser) {
    this.parser = parser;
    this.rows = parser.iterator();
    this.next = following();
  }

  /**
   * Opens a file.
   *
   * @param needed the columns that it must have
   * @throws JobProblem when it lacks one of them
   */
  static CsvRows open(Path file, List<String> needed) throws IOException {
    CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT);
    for (String column : needed) {
      if (!parser.getHeaderNames().contains(column)) {
        parser.close();
        throw new JobProblem(
            String.format(
                Locale.ROOT,
                "%s has no column '%s', so its rows cannot be drawn; run the job again, or take the"
                    + " file away for a report without them.",
                file,
                column));
      }
    }
    return new CsvRows(parser);
  }

  /** The names of its columns. */
  List<String> columns() {
    return parser.getHeaderNames();
  }

  /** The row that {@link #take} gives next; null at the end. */
  CsvRow next() {
    return next;
  }

  /** The next row, which there is. */
  CsvRow take() {
    CsvRow taken = next;
    next = following();
    return taken;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private CsvRow following() {
    return rows.hasNext() ? new CsvRow(rows.next()) : null;
  }
}
