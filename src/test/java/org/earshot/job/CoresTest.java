package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs, each in a JVM that sees so many cores, from the command line to the report. */
final class CoresTest {

  @TempDir private Path folder;

  @Test
  void oneCoreAndFourGiveTheSameTables() throws IOException, InterruptedException {
    SmallRun two = SmallRun.first();
    Path vectors = two.storeWithoutThemes(folder.resolve("store"));
    Process one = run(two.job(), 1, folder.resolve("new store"));
    Process four = run(two.job(), 4, vectors);

    assertThat(tables(one, 1).texts()).isEqualTo(two.tables().texts());
    assertThat(tables(four, 4).texts()).isEqualTo(two.tables().texts());
  }

  private Process run(SmallJob job, int cores, Path store) throws IOException {
    Path own = Files.createDirectory(folder.resolve(cores + " cores"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-Xmx1g", "-XX:ActiveProcessorCount=" + cores));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("run", job.file().toString(), "--quiet"));
    command.addAll(List.of("--set", "store=" + store));
    command.addAll(List.of("--set", "reports=" + own.resolve("reports")));
    command.addAll(List.of("--set", "report.formats=tables"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(own.resolve("said").toFile())
        .start();
  }

  private ReportTables tables(Process run, int cores) throws IOException, InterruptedException {
    Path own = folder.resolve(cores + " cores");
    assertThat(run.waitFor()).as(Files.readString(own.resolve("said"))).isZero();
    try (var reports = Files.list(own.resolve("reports/weekly"))) {
      return new ReportTables(reports.findFirst().orElseThrow());
    }
  }
}
