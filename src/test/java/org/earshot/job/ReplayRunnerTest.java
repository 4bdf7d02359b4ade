package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.earshot.JobProblem;
import org.earshot.Progress;
import org.earshot.insight.FindingsFile;
import org.earshot.report.FindingsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is made again from its manifest. */
final class ReplayRunnerTest {

  @TempDir private Path folder;

  @Test
  void runComesOutTheSameAlsoWhenOtherRunsCameAfterIt() throws IOException {
    SmallRun first = SmallRun.first();
    Path store = folder.resolve("store");
    FileUtils.copyDirectory(first.store().toFile(), store.toFile());
    Path reports = folder.resolve("later");
    Path earlier = Files.createDirectories(reports.resolve("weekly/2026-01-01"));
    FindingsFile.write(FindingsFixture.ferries(), earlier.resolve(FindingsFile.NAME));
    ReportTables later = first.job().run(store, reports);

    Replay compared = replay(later.report(), store, Map.of());
    assertThat(compared.differences()).isEmpty();
    assertThat(later.texts().get("since.csv")).contains(",went,");

    Replay replay = replay(first.tables().report(), store, Map.of());

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.tables()).isEqualTo(first.tables().texts().size());
  }

  @Test
  void whatDiffersIsToldWithItsCause() throws IOException {
    SmallRun first = SmallRun.first();
    Path report = folder.resolve("report");
    FileUtils.copyDirectory(first.tables().report().toFile(), report.toFile());
    Path themes = report.resolve("tables/themes.csv");
    Files.writeString(themes, Files.readString(themes).replaceFirst("T01", "T77"));

    Replay replay = replay(report, first.store(), Map.of("themes.number", "9"));

    assertThat(replay.same()).isFalse();
    assertThat(replay.differences())
        .contains("the setting themes.number: then auto, now 9")
        .anyMatch(line -> line.startsWith("the table themes.csv: line "));
  }

  @Test
  void storeAndReportStayAsTheyAre() throws IOException {
    SmallRun first = SmallRun.first();
    List<String> before = files(first.store());

    replay(first.tables().report(), first.store(), Map.of());

    assertThat(files(first.store())).isEqualTo(before);
  }

  @Test
  void folderWithoutAManifestIsRefused() {
    assertThatThrownBy(() -> replay(folder, SmallRun.first().store(), Map.of()))
        .isInstanceOf(JobProblem.class)
        .hasMessage(folder + " has no manifest.json; name the folder of a report, with its files.");
  }

  private static Replay replay(Path report, Path store, Map<String, String> sets) {
    SmallJob job = SmallRun.first().job();
    return new ReplayRunner(Progress.SILENT).replay(report, job.read(store, sets));
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
