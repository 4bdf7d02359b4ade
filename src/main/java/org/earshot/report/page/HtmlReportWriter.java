package org.earshot.report.page;

import java.io.IOException;
import java.nio.file.Path;
import org.earshot.report.blocks.Report;

/** Writes a report as one page. */
public final class HtmlReportWriter {

  private HtmlReportWriter() {}

  /** Writes the page, replacing what was there. */
  public static void write(Report report, Path file) throws IOException {}
}
