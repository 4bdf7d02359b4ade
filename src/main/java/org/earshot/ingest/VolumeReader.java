package org.earshot.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.earshot.JobProblem;
import org.earshot.Progress;
import org.threeten.extra.YearWeek;

/** Reads how many customers, orders or contacts there were in each week. */
public final class VolumeReader {

  private static final Pattern WEEK = Pattern.compile("\\d{4}-?W\\d{2}");

  private final VolumeSource source;
  private final ExportFile file;
  private final DateReader dates;
  private final SortedMap<YearWeek, Double> all = new TreeMap<>();
  private final Map<String, Map<String, SortedMap<YearWeek, Double>>> bySegment = new TreeMap<>();

  private VolumeReader(VolumeSource source, ExportFile file) {
    this.source = source;
    this.file = file;
    this.dates = DateReader.inOrder(source.dates());
  }

  /**
   * Reads a file of volumes.
   *
   * @throws JobProblem when the file is missing, lacks a column, or holds a week or a number that
   *     cannot be read; the sentence names file, record and column
   */
  public static Volumes read(VolumeSource source) {
    Path path = source.base().resolve(source.path()).normalize();
    if (!Files.isRegularFile(path)) {
      throw new JobProblem(
          "signals.volumes.path: there is no file " + path + "; name one with weeks and numbers.");
    }
    ColumnMapping columns =
        new ColumnMapping(
            null, null, source.week(), null, List.of(source.count()), null, source.segments());
    ExportSource export =
        new ExportSource(
            source.base(),
            path.toString(),
            FeedbackKind.SURVEY,
            columns,
            source.dates(),
            null,
            null,
            List.of());
    ExportFile file = ExportFiles.of(List.of(export), Progress.SILENT).get(0);
    return new VolumeReader(source, file).read();
  }

  private Volumes read() {
    List<String> header = file.layout().header();
    int week = HeaderName.position(header, source.week());
    int count = HeaderName.position(header, source.count());
    try (FileRecords records = new FileRecords(file)) {
      while (records.hasNext()) {
        ExportRecord row = records.next();
        if (row.fault() != null) {
          throw problem(records.line(), source.week(), row.fault());
        }
        YearWeek told = week(row.cell(week), records.line());
        double number = number(row.cell(count), records.line());
        all.merge(told, number, Double::sum);
        for (String column : source.segments()) {
          String value = CellText.trimmed(row.cell(HeaderName.position(header, column)));
          if (value != null) {
            bySegment
                .computeIfAbsent(column, name -> new TreeMap<>())
                .computeIfAbsent(value, name -> new TreeMap<>())
                .merge(told, number, Double::sum);
          }
        }
      }
    }
    if (all.isEmpty()) {
      throw new JobProblem(file.path() + " has no rows; it should have one or more a week.");
    }
    return new Volumes(source.count(), file.source(), file.sha256(), all, bySegment);
  }

  private YearWeek week(String cell, int line) {
    String written = CellText.trimmed(cell);
    if (written != null && WEEK.matcher(written).matches()) {
      try {
        return YearWeek.parse(written.contains("-") ? written : written.replace("W", "-W"));
      } catch (DateTimeException noSuchWeek) {
        throw problem(line, source.week(), CellText.quoted(cell) + " is no week of that year");
      }
    }
    LocalDate day = written == null ? null : dates.read(written);
    if (day == null) {
      throw problem(
          line,
          source.week(),
          CellText.quoted(cell) + " must be an ISO week (2026-W26) or a day: " + dates.allowed());
    }
    return YearWeek.from(day);
  }

  private double number(String cell, int line) {
    String written = CellText.trimmed(cell);
    try {
      double number = written == null ? Double.NaN : Double.parseDouble(written);
      if (number >= 0 && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw noNumber(cell, line);
    }
    throw noNumber(cell, line);
  }

  private JobProblem noNumber(String cell, int line) {
    return problem(
        line,
        source.count(),
        CellText.quoted(cell) + " must be a number of 0 or more, such as 1250");
  }

  private JobProblem problem(int line, String column, String found) {
    return new JobProblem(
        file.path()
            + ", record "
            + line
            + ", column "
            + CellText.quoted(column)
            + ": "
            + found
            + ".");
  }
}
