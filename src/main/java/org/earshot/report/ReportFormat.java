package org.earshot.report;

import java.io.IOException;
import java.nio.file.Path;
import org.earshot.report.blocks.Report;
import org.earshot.report.charts.ChartReportWriter;
import org.earshot.report.deck.DeckReportWriter;
import org.earshot.report.page.HtmlReportWriter;
import org.earshot.report.tables.CsvReportWriter;
import org.earshot.report.workbook.ExcelReportWriter;

/** Every format that a report is written in. To add one, write its class and add it here. */
public enum ReportFormat {
  /** The workbook. */
  WORKBOOK("feedback.xlsx"),
  /** The page. */
  PAGE("index.html"),
  /** The slides for a meeting. */
  DECK("deck.pptx"),
  /** Every chart as SVG and PNG. */
  CHARTS("charts"),
  /** The tables for machines as CSV. */
  TABLES("tables");

  private final String path;

  ReportFormat(String path) {
    this.path = path;
  }

  /** The file or folder in the report folder. */
  public String path() {
    return path;
  }

  /** Whether all of {@link #path} is drawn from findings; the tables stand beside others. */
  public boolean isDrawn() {
    return this != TABLES;
  }

  /** Writes a report in this format into a report folder. */
  void write(Report report, Path folder) throws IOException {
    Path place = folder.resolve(path);
    switch (this) {
      case WORKBOOK -> ExcelReportWriter.write(report, place);
      case PAGE -> HtmlReportWriter.write(report, place);
      case DECK -> DeckReportWriter.write(report, place);
      case CHARTS -> ChartReportWriter.write(report, place);
      case TABLES -> CsvReportWriter.write(report, place);
    }
  }
}
