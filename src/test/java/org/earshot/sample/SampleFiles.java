package org.earshot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the sample's files by itself, knowing nothing of how they were written: what is usable is
 * judged from the cells alone.
 */
final class SampleFiles {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final Set<String> SAYS_NOTHING =
      Set.of("did not answer", "nothing", "nothing.", "n/a", "-");

  private SampleFiles() {}

  /** Where a feedback stands. */
  record Place(String source, int line, String column) {}

  /** Records of a file, the header first. */
  record Table(String source, List<List<String>> records) {

    int column(String header) {
      return records.get(0).indexOf(header);
    }

    int lines() {
      return records.size() - 1;
    }

    /** A cell; empty when the record ends before it. */
    String cell(int line, String header) {
      List<String> record = records.get(line);
      return column(header) < record.size() ? record.get(column(header)) : "";
    }

    boolean tooLong(int line) {
      return records.get(line).size() > records.get(0).size();
    }
  }

  /** The text of every usable feedback by its place; of a file sent twice, the one sent first. */
  static Map<Place, String> feedback(Path folder) throws IOException {
    Map<Place, String> feedback = new LinkedHashMap<>();
    for (Table survey : surveys(folder)) {
      if (!survey.source().contains("resent")) {
        add(survey, List.of("Comment"), feedback);
      }
    }
    add(webSurvey(folder), List.of("What went well?", "What should we do better?"), feedback);
    add(complaints(folder), List.of("Description"), feedback);
    return feedback;
  }

  static List<Table> surveys(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder.resolve("surveys"))) {
      files = listed.sorted().toList();
    }
    List<Table> tables = new ArrayList<>();
    for (Path file : files) {
      tables.add(delimited(file));
    }
    return tables;
  }

  static Table webSurvey(Path folder) throws IOException {
    return delimited(folder.resolve("web-survey/web-store-survey.csv"));
  }

  static Table complaints(Path folder) throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<List<String>> records = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve("complaints/complaints.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      int width = sheet.getRow(0).getLastCellNum();
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
          cells.add(formatter.formatCellValue(row.getCell(column)));
        }
        records.add(cells);
      }
    }
    return new Table("complaints.xlsx", records);
  }

  private static Table delimited(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<List<String>> records = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        records.add(row.toList());
      }
    }
    return new Table(file.getFileName().toString(), records);
  }

  private static void add(Table table, List<String> columns, Map<Place, String> feedback) {
    Set<List<String>> seen = new LinkedHashSet<>();
    for (int line = 1; line <= table.lines(); line++) {
      if (!readable(table, line) || !seen.add(table.records().get(line))) {
        continue;
      }
      for (String column : columns) {
        String text = table.cell(line, column);
        if (!text.isBlank() && !SAYS_NOTHING.contains(text.strip().toLowerCase(Locale.ROOT))) {
          feedback.put(new Place(table.source(), line, column), text);
        }
      }
    }
  }

  private static boolean readable(Table table, int line) {
    if (table.tooLong(line)) {
      return false;
    }
    if (table.column("Date") < 0) {
      return true;
    }
    try {
      LocalDate.parse(table.cell(line, "Date"), DAY);
      return true;
    } catch (DateTimeParseException impossible) {
      return false;
    }
  }
}
