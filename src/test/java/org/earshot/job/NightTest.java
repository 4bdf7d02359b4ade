package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.earshot.store.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs after the first, on the themes that it left. */
final class NightTest {

  @TempDir private Path folder;

  @Test
  void nightsOneByOneEndWhereOneNightEnds() throws IOException {
    SmallJob job = SmallRun.first().job().tablesOnly();
    Path oneByOne = storeOfFirst("one-by-one");
    Path atOnce = storeOfFirst("at-once");

    night(job, oneByOne, "2026-05-13");
    night(job, oneByOne, "2026-05-15");
    ReportTables last = night(job, oneByOne, "2026-05-17");
    ReportTables only = night(job, atOnce, "2026-05-17");

    assertThat(last.rows("mentions")).isNotEmpty();
    assertThat(withoutLastReport(last)).isEqualTo(withoutLastReport(only));
    RunManifest manifest = RunManifest.read(last.report().resolve("manifest.json"));
    assertThat(manifest.modelBefore()).isEqualTo(manifest.model());
  }

  /** The last report is another one, so what is different from it is, too. */
  private static Map<String, String> withoutLastReport(ReportTables report) {
    Map<String, String> texts = new TreeMap<>(report.texts());
    assertThat(texts.remove("since.csv")).isNotNull();
    return texts;
  }

  @Test
  void nightOnTheSameFeedbackLeavesTheThemesAsTheyStand() throws IOException {
    Path store = storeOfFirst("store");
    Path standing = store.resolve("themes/register/standing.json");
    String before = Files.readString(standing);

    ReportTables tables = night(SmallRun.first().job().tablesOnly(), store, null);

    assertThat(Files.readString(standing)).isEqualTo(before);
    for (String table : List.of("themes.csv", "mentions.csv", "feedback.csv", "lineage.csv")) {
      assertThat(tables.texts().get(table)).isEqualTo(SmallRun.first().tables().texts().get(table));
    }
  }

  @Test
  void themesFoundAnewInTheSameFeedbackKeepIdsAndNames() throws IOException {
    SmallRun first = SmallRun.first();

    ReportTables again =
        first.job().tablesOnly().run(storeOfFirst("store"), folder.resolve("reports"));

    assertThat(again.rows("lineage")).isEmpty();
    assertThat(names(again)).isEqualTo(names(first.tables()));
  }

  private Path storeOfFirst(String name) throws IOException {
    Path store = folder.resolve(name);
    FileUtils.copyDirectory(SmallRun.first().store().toFile(), store.toFile());
    return store;
  }

  private static ReportTables night(SmallJob job, Path store, String asOf) {
    Path reports = store.resolveSibling(store.getFileName() + "-reports");
    return job.run(store, reports, asOf, Job.Refit.FIRST_RUN);
  }

  private static Set<String> names(ReportTables tables) {
    return tables.rows("themes").stream()
        .map(row -> row.get("theme_id") + " " + row.get("name"))
        .collect(Collectors.toSet());
  }
}
