package org.earshot.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.earshot.LocalSpark;
import org.earshot.Progress;

/** A job on a few hundred rows of the sample, in a folder of its own. */
final class SmallJob {

  private static final Path SAMPLE = Path.of("sample-data");
  private static final String WEB_SURVEY = "web-store-survey.csv";
  private static final int WEB_RECORDS = 60;

  private final Path folder;
  private final Map<String, String> formats;

  private SmallJob(Path folder, Map<String, String> formats) {
    this.folder = folder;
    this.formats = formats;
  }

  /** The same job for its tables alone: drawing takes longer than all else on so few rows. */
  SmallJob tablesOnly() {
    return new SmallJob(folder, Map.of("report.formats", "tables"));
  }

  /** The job with the exports as they are: three weekly surveys, one of them sent twice. */
  static SmallJob in(Path folder) throws IOException {
    SmallJob job = new SmallJob(folder, Map.of());
    Files.createDirectories(folder.resolve("surveys"));
    Files.createDirectories(folder.resolve("jobs"));
    for (String week : List.of("2026-W05", "2026-W20", "2026-W20 (resent)")) {
      Files.copy(
          SAMPLE.resolve("surveys").resolve(week + ".csv"),
          folder.resolve("surveys").resolve(week + ".csv"));
    }
    List<CSVRecord> web = records(SAMPLE.resolve("web-survey").resolve(WEB_SURVEY));
    write(folder.resolve(WEB_SURVEY), web.subList(0, WEB_RECORDS + 1));
    Files.writeString(
        job.file(),
        Files.readString(Path.of("jobs/weekly.yaml"))
            .replaceFirst("(?s)\n  - path: [^\n]*complaints.xlsx.*", "\n")
            .replace("../sample-data/surveys/", "../surveys/")
            .replace("../sample-data/web-survey/*.csv", "../" + WEB_SURVEY));
    return job;
  }

  /** The same job on the same exports with their records in another order. */
  SmallJob shuffled(Path other, long seed) throws IOException {
    SmallJob shuffled = in(other);
    for (Path file : shuffled.exports().values()) {
      List<CSVRecord> records = records(file);
      Collections.shuffle(records.subList(1, records.size()), new Random(seed));
      write(file, records);
    }
    return shuffled;
  }

  /** Runs it. */
  ReportTables run(Path store, Path reports) {
    return run(store, reports, Map.of());
  }

  /** Runs it as of a day; null for the newest feedback. */
  ReportTables run(Path store, Path reports, String asOf, Job.Refit refit) {
    return run(
        store,
        reports,
        Map.of("themes.refit", refit == Job.Refit.EVERY_RUN ? "true" : "false"),
        asOf == null ? null : LocalDate.parse(asOf));
  }

  /** Runs it with some settings in place of the file's. */
  ReportTables run(Path store, Path reports, Map<String, String> settings) {
    return run(store, reports, settings, null);
  }

  private ReportTables run(Path store, Path reports, Map<String, String> settings, LocalDate asOf) {
    LocalSpark.session();
    Map<String, String> sets = new TreeMap<>(settings);
    sets.putAll(formats);
    sets.put("store", store.toString());
    sets.put("reports", reports.toString());
    Job job = JobFile.read(file(), sets, asOf, folder);
    return new ReportTables(new JobRunner(Progress.SILENT).run(job).reportFolder());
  }

  /** Reads it, with some settings in place of the file's. */
  Job read(Path store, Map<String, String> settings) {
    LocalSpark.session();
    Map<String, String> sets = new TreeMap<>(settings);
    sets.put("store", store.toString());
    return JobFile.read(file(), sets, null, folder);
  }

  /** The job file. */
  Path file() {
    return folder.resolve("jobs/weekly.yaml");
  }

  /** The cell at a place of an export, as a spreadsheet would show it. */
  String cell(String source, int line, String column) throws IOException {
    List<CSVRecord> records = records(exports().get(source));
    return records.get(line).get(records.get(0).toList().indexOf(column));
  }

  private Map<String, Path> exports() throws IOException {
    Map<String, Path> exports = new TreeMap<>();
    try (var files = Files.list(folder.resolve("surveys"))) {
      files.forEach(file -> exports.put(file.getFileName().toString(), file));
    }
    exports.put(WEB_SURVEY, folder.resolve(WEB_SURVEY));
    return exports;
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try (CSVParser parser =
        CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, CSVFormat.RFC4180)) {
      return new ArrayList<>(parser.getRecords());
    }
  }

  private static void write(Path file, List<CSVRecord> records) throws IOException {
    try (CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      printer.printRecords(records);
    }
  }
}
