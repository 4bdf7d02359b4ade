package org.earshot.report.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;

/** Writes every chart of a report as SVG and PNG. */
public final class ChartReportWriter {

  private ChartReportWriter() {}

  /** Writes two files for each chart into the folder, which is made when it is not there. */
  public static void write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof ChartBlock chart) {
          ChartPicture picture = ChartPicture.alone(chart.chart());
          String name = chart.chart().id();
          Files.writeString(
              folder.resolve(name + ".svg"),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.svg(),
              StandardCharsets.UTF_8);
          Files.write(folder.resolve(name + ".png"), picture.png());
        }
      }
    }
  }
}
