package org.earshot.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Report;
import org.earshot.report.charts.ChartPictures;
import org.earshot.report.compose.ReportComposer;
import org.earshot.report.compose.RowsSection;
import org.earshot.report.tables.RowTables;

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
   * @param folder the folder to write into, which is made when it is not there; the workbook draws
   *     the tables of feedback and mentions in it, if there are any
   */
  public static void write(Findings findings, ReportChoice choice, Path folder) throws IOException {
    RowTables tables = new RowTables(tablesOf(folder));
    write(findings, choice, folder, tables.present() ? tables : null, List.of());
  }

  /**
   * The same while others write the tables of feedback and mentions into the folder.
   *
   * @param rows writes them; the workbook waits for it before it reads them
   */
  public static void write(
      Findings findings, ReportChoice choice, Path folder, SideBySide.Part rows)
      throws IOException {
    AwaitedPart written = new AwaitedPart(rows);
    RowTables tables = new RowTables(tablesOf(folder), written::await);
    write(findings, choice, folder, tables, List.of(written));
  }

  private static void write(
      Findings findings,
      ReportChoice choice,
      Path folder,
      RowTables tables,
      List<SideBySide.Part> before)
      throws IOException {
    Files.createDirectories(folder);
    Findings told = findings.told();
    Report report = choice.of(ReportComposer.compose(told));
    boolean withRows = tables != null && choice.sections().contains(RowsSection.ID);
    Report all = withRows ? report.with(RowsSection.of(told, tables)) : report;
    ChartPictures pictures = new ChartPictures();
    List<SideBySide.Part> parts = new ArrayList<>(before);
    for (ReportFormat format : choice.formats()) {
      parts.add(() -> format.write(all, pictures, folder));
    }
    SideBySide.write(parts);
  }

  private static Path tablesOf(Path folder) {
    return folder.resolve(ReportFormat.TABLES.paths().get(0));
  }
}
