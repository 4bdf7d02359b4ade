package org.earshot.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of a report, read without the classes that wrote them.
 *
 * @param report the report folder
 */
record ReportTables(Path report) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The rows of a table. */
  List<CSVRecord> rows(String table) {
    try (CSVParser parser = CSVParser.parse(file(table), StandardCharsets.UTF_8, FORMAT)) {
      return parser.getRecords();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The names of a table's columns, in order. */
  List<String> columns(String table) {
    try (CSVParser parser = CSVParser.parse(file(table), StandardCharsets.UTF_8, FORMAT)) {
      return parser.getHeaderNames();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The text of every table, by file name. */
  SortedMap<String, String> texts() {
    return texts(report.resolve("tables"));
  }

  /** The rows of a table without some columns, in order of what is left. */
  List<Map<String, String>> rowsWithout(String table, List<String> columns) {
    return rows(table).stream()
        .map(
            row -> {
              Map<String, String> cells = new LinkedHashMap<>(row.toMap());
              cells.keySet().removeAll(columns);
              return cells;
            })
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  /** What is in the files below a folder, by relative path; nothing when there is no folder. */
  static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return texts;
  }

  private Path file(String table) {
    return report.resolve("tables").resolve(table + ".csv");
  }
}
