package org.earshot.report;

import java.io.IOException;
import java.nio.file.Path;
import org.earshot.report.charts.ChartReportWriter;
import org.earshot.report.compose.ReportComposer;

/** Writes the report of the fixture into a folder, to be looked at. */
public final class ReportSample {

  private ReportSample() {}

  /** Writes into the folder that the first argument names. */
  public static void main(String[] arguments) throws IOException {
    ChartReportWriter.write(
        ReportComposer.compose(FindingsFixture.ferries()), Path.of(arguments[0]).resolve("charts"));
  }
}
