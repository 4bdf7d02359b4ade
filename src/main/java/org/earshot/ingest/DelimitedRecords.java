package org.earshot.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of delimited text. */
final class DelimitedRecords implements ExportRecords {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final int linesBefore;
  private boolean broken;

  /**
   * The records that a parser gives.
   *
   * @param linesBefore how many lines of the file the parser does not see
   */
  DelimitedRecords(CSVParser parser, int linesBefore) {
    this.parser = parser;
    this.records = parser.iterator();
    this.linesBefore = linesBefore;
  }

  @Override
  public ExportRecord next() throws IOException {
    long line = parser.getCurrentLineNumber() + linesBefore + 1;
    try {
      return broken || !records.hasNext() ? null : new ExportRecord(records.next().toList(), null);
    } catch (UncheckedIOException problem) {
      if (problem.getCause() instanceof CSVException) {
        broken = true;
        return new ExportRecord(
            List.of(),
            "a quote opened in the record that begins on line "
                + line
                + " of the file is not closed before the end of the file");
      }
      throw problem.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
