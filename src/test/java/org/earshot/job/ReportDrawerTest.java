package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.earshot.JobProblem;
import org.earshot.insight.FindingsFile;
import org.earshot.report.FindingsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is drawn again from its findings. */
final class ReportDrawerTest {

  @TempDir private Path folder;

  @Test
  void filesAreThoseOfTheRun() throws IOException {
    Path run = SmallRun.first().tables().report();

    Path drawn = ReportDrawer.draw(run, folder.resolve("drawn"));

    assertThat(files(drawn).keySet()).isEqualTo(files(run).keySet());
    files(run)
        .forEach((name, bytes) -> assertThat(files(drawn).get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void onlyWhatIsDrawnIsMadeAnew() throws IOException {
    Path report = report("2026-06-25");
    Files.createDirectories(report.resolve("charts"));
    Files.writeString(report.resolve("charts/of-a-theme-that-is-gone.svg"), "");
    Files.writeString(report.resolve("index.html"), "old");
    Files.createDirectories(report.resolve("tables"));
    Files.writeString(report.resolve("tables/own.csv"), "kept");
    Files.writeString(report.resolve("notes.txt"), "kept");

    assertThat(ReportDrawer.draw(report.resolve(FindingsFile.NAME), null)).isEqualTo(report);

    assertThat(report.resolve("index.html")).content().contains("ferry left late");
    assertThat(report.resolve("tables/themes.csv")).content().contains("ferry left late");
    assertThat(report.resolve("tables/own.csv")).hasContent("kept");
    assertThat(report.resolve("notes.txt")).hasContent("kept");
    assertThat(report.resolve("charts/of-a-theme-that-is-gone.svg")).doesNotExist();
  }

  @Test
  void folderWithoutFindingsIsRefused() {
    assertThatThrownBy(() -> ReportDrawer.draw(folder, null))
        .isInstanceOf(JobProblem.class)
        .hasMessage(folder + " has no findings.json; name the folder of a report, with its files.");
  }

  @Test
  void folderWithOtherThingsIsNotReplaced() throws IOException {
    Path report = report("2026-06-25");
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "dear");

    assertThatThrownBy(() -> ReportDrawer.draw(report, home))
        .isInstanceOf(JobProblem.class)
        .hasMessage(home + " is there already and is no report; name another folder.");
    assertThat(home.resolve("letter.txt")).hasContent("dear");
  }

  /** With a class path that lacks it, a class of Spark's could not be loaded. */
  @Test
  void sparkIsNotNeeded() throws IOException, InterruptedException {
    Path report = report("2026-06-25");
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.matches(".*/(spark|scala|hadoop)-[^/]*\\.jar"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(classPath).doesNotContain("spark-sql", "spark-core");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                classPath,
                "org.earshot.cli.Main",
                "report",
                report.toString())
            .redirectErrorStream(true)
            .start();

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(report.resolve("feedback.xlsx")).exists();
  }

  private Path report(String day) throws IOException {
    Path report = Files.createDirectories(folder.resolve("reports/ferries").resolve(day));
    FindingsFile.write(FindingsFixture.ferries(), report.resolve(FindingsFile.NAME));
    return report;
  }

  private static Map<String, byte[]> files(Path report) {
    Map<String, byte[]> files = new TreeMap<>();
    for (File file : FileUtils.listFiles(report.toFile(), null, true)) {
      try {
        files.put(report.relativize(file.toPath()).toString(), FileUtils.readFileToByteArray(file));
      } catch (IOException problem) {
        throw new AssertionError(problem);
      }
    }
    return files;
  }
}
