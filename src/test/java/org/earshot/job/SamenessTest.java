package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.RuntimeConfig;
import org.earshot.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same exports give the same tables, byte for byte. */
final class SamenessTest {

  private static final String MASTER = "spark.master";
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";
  private static final String COMPILED = "spark.sql.codegen.wholeStage";
  private static final String COMPILER = "spark.sql.codegen.factoryMode";

  @TempDir private Path folder;

  @Test
  void vectorsFromTheStoreAndManyPartitionsChangeNothing() throws IOException {
    SmallRun first = SmallRun.first();

    Path store = first.storeWithoutThemes(folder.resolve("store"));

    ReportTables again =
        inPartitions(32, () -> first.job().tablesOnly().run(store, folder.resolve("reports")));

    assertThat(again.texts()).isEqualTo(first.tables().texts());
  }

  @Test
  void orderOfRowsChangesNothingButLines() throws IOException {
    SmallRun first = SmallRun.first();
    SmallJob job = first.job().shuffled(folder.resolve("job"), 42).tablesOnly();

    ReportTables shuffled =
        inPartitions(7, () -> job.run(folder.resolve("store"), folder.resolve("reports")));

    for (String same : List.of("themes.csv", "weeks.csv")) {
      assertThat(shuffled.texts().get(same)).isEqualTo(first.tables().texts().get(same));
    }
    for (String table : List.of("feedback", "mentions", "rejections", "reconciliation")) {
      // The hash of a file is of its bytes.
      List<String> moved = List.of("line", "sha256");
      assertThat(shuffled.rowsWithout(table, moved))
          .as(table)
          .isEqualTo(first.tables().rowsWithout(table, moved));
    }
  }

  /** As under spark-submit, where the session is as it was given and plans are a cluster's. */
  private static ReportTables inPartitions(int partitions, Supplier<ReportTables> run) {
    RuntimeConfig settings = LocalSpark.session().conf();
    Map<String, String> before = new HashMap<>();
    for (String key : List.of(PARTITIONS, ADAPTIVE, COMPILED, COMPILER)) {
      before.put(key, settings.get(key));
    }
    System.setProperty(MASTER, "local[2]");
    settings.set(PARTITIONS, partitions);
    settings.set(ADAPTIVE, true);
    settings.set(COMPILED, true);
    settings.set(COMPILER, "FALLBACK");
    try {
      return run.get();
    } finally {
      System.clearProperty(MASTER);
      before.forEach(settings::set);
    }
  }
}
