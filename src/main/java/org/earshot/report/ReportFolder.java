package org.earshot.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Report;
import org.earshot.report.compose.ReportComposer;

/** Writes what a run found in every format. */
public final class ReportFolder {

  private ReportFolder() {}

  /**
   * Composes the report and writes the chosen {@link ReportFormat}s. The same findings give the
   * same bytes. Nothing is cleaned up when writing fails: give a temporary folder and move it into
   * place when all is written.
   *
   * @param findings what the run found
   * @param choice the formats and sections that are wanted
   * @param folder the folder to write into, which is made when it is not there
   */
  public static void write(Findings findings, ReportChoice choice, Path folder) throws IOException {
    Files.createDirectories(folder);
    Report report = choice.of(ReportComposer.compose(findings.told()));
    SideBySide.write(
        choice.formats().stream()
            .map(format -> (SideBySide.Part) () -> format.write(report, folder))
            .toList());
  }
}
