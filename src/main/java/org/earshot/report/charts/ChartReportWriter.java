package org.earshot.report.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Report;

/** Writes every chart of a report as SVG and PNG. */
public final class ChartReportWriter {

  private ChartReportWriter() {}

  /**
   * Writes two files for each chart into the folder, which is made when it is not there.
   *
   * @param pictures draws the charts
   */
  public static void write(Report report, ChartPictures pictures, Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      charts(report).parallelStream().forEach(chart -> write(chart, pictures, folder));
    } catch (UncheckedIOException problem) {
      throw problem.getCause();
    }
  }

  private static List<Chart> charts(Report report) {
    return report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(ChartBlock.class::isInstance)
        .map(block -> ((ChartBlock) block).chart())
        .toList();
  }

  private static void write(Chart chart, ChartPictures pictures, Path folder) {
    try {
      Files.write(folder.resolve(chart.id() + ".png"), pictures.png(chart));
      Files.writeString(
          folder.resolve(chart.id() + ".svg"),
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ChartPicture.alone(chart).svg(),
          StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
