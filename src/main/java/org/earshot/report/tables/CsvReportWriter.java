package org.earshot.report.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Report;

/** Writes a report's tables for machines, one CSV file each. */
public final class CsvReportWriter {

  private CsvReportWriter() {}

  /** Writes every table into the folder, which is made when it is not there. */
  public static void write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (DataTable table : report.tables()) {
      CsvTable.write(
          folder.resolve(table.name() + ".csv"), table.columns(), table.rows().iterator());
    }
  }
}
