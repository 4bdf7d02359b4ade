package org.earshot.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Spoken;

/**
 * The sample as a pipeline would hold it that makes no mistake: every usable feedback with the
 * themes that were planted in it, and the facts of its record.
 */
public final class TruthLedger {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private TruthLedger() {}

  /** The entries up to a day, that day included; those without a date too. */
  public static List<Entry> upTo(Path folder, LocalDate lastDay) throws IOException {
    Map<String, SampleFiles.Table> tables = new HashMap<>();
    SampleFiles.surveys(folder).forEach(table -> tables.put(table.source(), table));
    SampleFiles.Table web = SampleFiles.webSurvey(folder);
    SampleFiles.Table complaints = SampleFiles.complaints(folder);
    tables.put(web.source(), web);
    tables.put(complaints.source(), complaints);
    List<Entry> entries = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(folder.resolve("truth-feedback.csv"), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        Entry entry = entry(row, tables.get(row.get("source")));
        if (entry.date() == null || !entry.date().isAfter(lastDay)) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private static Entry entry(CSVRecord row, SampleFiles.Table table) {
    int line = Integer.parseInt(row.get("line"));
    boolean web = table.source().startsWith("web");
    boolean complaint = table.source().startsWith("complaints");
    List<String> themes = List.of(row.get("themes").split(" ", -1));
    return new Entry(
        table.source() + " " + String.format(Locale.ROOT, "%05d", line) + " " + row.get("column"),
        complaint ? 2 : web ? 1 : 0,
        complaint ? "complaint" : "survey",
        table.cell(line, complaint ? "Case Number" : web ? "#" : "Response ID"),
        filled(table.cell(line, complaint ? "Customer No" : web ? "Email" : "Customer")),
        day(table.cell(line, complaint ? "Opened" : web ? "Submit Date (UTC)" : "Date")),
        row.get("column"),
        null,
        segments(table, line),
        null,
        Map.of(),
        themes.stream().map(Spoken::new).toList(),
        themes);
  }

  private static Map<String, String> segments(SampleFiles.Table table, int line) {
    Map<String, String> segments = new TreeMap<>();
    for (String column : List.of("Branch", "Channel", "Product")) {
      if (table.column(column) >= 0 && !table.cell(line, column).isBlank()) {
        segments.put(column, table.cell(line, column));
      }
    }
    return segments;
  }

  private static String filled(String cell) {
    return cell.isBlank() ? null : cell;
  }

  private static LocalDate day(String cell) {
    if (cell.isBlank()) {
      return null;
    }
    return cell.contains("/") ? LocalDate.parse(cell, DAY) : LocalDate.parse(cell.substring(0, 10));
  }
}
