package org.earshot.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.IOUtils;

/**
 * Reads delimited text. Cells may be in double quotes and then hold delimiters, line breaks and
 * doubled quotes; lines may end in any way, also {@code \r\r\n}; empty lines are no records.
 *
 * <p>Nothing is guessed from statistics: the delimiter is the one with which a line holds every
 * column that the job names.
 */
final class DelimitedExport implements ExportParser {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** Stands for "no delimiter" in a file of one column, where a comma is part of the text. */
  private static final char NO_DELIMITER = '\u001F';

  /** How much of a file is searched for the header, in characters. */
  private static final int SEARCHED = 1 << 20;

  @Override
  public ExportLayout layout(Path file, String charset, HeaderSearch search) throws IOException {
    String head;
    try (Reader reader = TextCharset.open(file, charset)) {
      char[] characters = new char[SEARCHED];
      head = new String(characters, 0, IOUtils.read(reader, characters));
    }
    int start = 0;
    for (int line = 0; line < HeaderSearch.LINES && start < head.length(); line++) {
      for (char delimiter : DELIMITERS) {
        List<String> record = firstRecord(head, start, delimiter);
        if (search.isHeader(record)) {
          return new ExportLayout(
              charset, record.size() == 1 ? NO_DELIMITER : delimiter, line, start, record);
        }
      }
      start = nextLine(head, start);
    }
    throw search.problem();
  }

  @Override
  public ExportRecords open(Path file, ExportLayout layout) throws IOException {
    Reader reader = TextCharset.open(file, layout.encoding());
    IOUtils.skipFully(reader, layout.start());
    CSVParser parser = CSVParser.parse(reader, format(layout.delimiter()));
    DelimitedRecords records = new DelimitedRecords(parser, layout.preambleLines());
    records.next();
    return records;
  }

  /** The first record from a place on; empty when a quote there is never closed. */
  private static List<String> firstRecord(String head, int start, char delimiter)
      throws IOException {
    StringReader reader = new StringReader(head);
    IOUtils.skipFully(reader, start);
    try (CSVParser parser = CSVParser.parse(reader, format(delimiter))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of();
    } catch (UncheckedIOException unclosedQuote) {
      return List.of();
    }
  }

  private static int nextLine(String head, int start) {
    int at = start;
    while (at < head.length() && head.charAt(at) != '\n' && head.charAt(at) != '\r') {
      at++;
    }
    while (at < head.length() && head.charAt(at) == '\r') {
      at++;
    }
    return at < head.length() && head.charAt(at) == '\n' ? at + 1 : at;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        // A quote inside a quoted cell that nobody doubled is part of the text, as in Excel.
        .setTrailingData(true)
        .get();
  }
}
