package org.earshot.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.report.blocks.Report;
import org.earshot.report.charts.ChartPictures;
import org.earshot.report.charts.ChartReportWriter;
import org.earshot.report.deck.DeckReportWriter;
import org.earshot.report.digest.DigestWriter;
import org.earshot.report.page.HtmlReportWriter;
import org.earshot.report.tables.CsvReportWriter;
import org.earshot.report.workbook.ExcelReportWriter;

/** Every format that a report is written in. To add one, write its class and add it here. */
public enum ReportFormat {
  /** The workbook. */
  WORKBOOK,
  /** The page. */
  PAGE,
  /** The slides for a meeting. */
  DECK,
  /** The front page for a mail. */
  DIGEST,
  /** Every chart as SVG and PNG. */
  CHARTS,
  /** The tables for machines as CSV; other tables stand beside them. */
  TABLES;

  /** The files or folders in the report folder. */
  public List<String> paths() {
    return switch (this) {
      case WORKBOOK -> List.of("feedback.xlsx");
      case PAGE -> List.of("index.html");
      case DECK -> List.of("deck.pptx");
      case DIGEST -> List.of(DigestWriter.TEXT, DigestWriter.PAGE);
      case CHARTS -> List.of("charts");
      case TABLES -> List.of("tables");
    };
  }

  /** How a job file names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a job file names so. */
  public static Optional<ReportFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** How job files name the formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }

  /**
   * Writes a report in this format into a report folder.
   *
   * @param pictures draws the charts of this report, for all formats
   */
  void write(Report report, ChartPictures pictures, Path folder) throws IOException {
    Path place = folder.resolve(paths().get(0));
    switch (this) {
      case WORKBOOK -> ExcelReportWriter.write(report, pictures, place);
      case PAGE -> HtmlReportWriter.write(report, place);
      case DECK -> DeckReportWriter.write(report, place);
      case DIGEST -> DigestWriter.write(report, folder);
      case CHARTS -> ChartReportWriter.write(report, pictures, place);
      case TABLES -> CsvReportWriter.write(report, place);
    }
  }
}
