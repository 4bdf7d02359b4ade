package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.SparkSession;
import org.earshot.LocalSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same exports give the same tables, byte for byte. */
final class SamenessTest {

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  @TempDir private static Path folder;
  private static SmallJob job;
  private static Path store;
  private static SortedMap<String, String> first;
  private static ReportTables firstTables;

  @BeforeAll
  static void run() throws IOException {
    job = SmallJob.in(folder.resolve("job"));
    store = folder.resolve("store");
    firstTables = job.run(store, folder.resolve("first"));
    first = firstTables.texts();
  }

  @Test
  void secondRunWithVectorsFromTheStoreGivesTheSame() {
    assertThat(job.run(store, folder.resolve("second")).texts()).isEqualTo(first);
  }

  @Test
  void orderOfRowsChangesNothingButLines() throws IOException {
    ReportTables shuffled =
        job.shuffled(folder.resolve("shuffled"), 42).run(store, folder.resolve("third"));

    assertThat(shuffled.texts().get("themes.csv")).isEqualTo(first.get("themes.csv"));
    assertThat(shuffled.texts().get("weeks.csv")).isEqualTo(first.get("weeks.csv"));
    for (String table : List.of("feedback", "mentions", "rejections", "reconciliation")) {
      // The hash of a file is of its bytes.
      List<String> moved = List.of("line", "sha256");
      assertThat(shuffled.rowsWithout(table, moved))
          .as(table)
          .isEqualTo(firstTables.rowsWithout(table, moved));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, anew-1", "7, anew-7", "32, store"})
  void numberOfPartitionsChangesNothing(int partitions, String storeName) {
    SparkSession spark = LocalSpark.session();
    String before = spark.conf().get(PARTITIONS);
    // As under spark-submit, where the session is as it was given.
    System.setProperty("spark.master", "local[2]");
    spark.conf().set(PARTITIONS, partitions);
    try {
      assertThat(
              job.run(folder.resolve(storeName), folder.resolve("partitions-" + partitions))
                  .texts())
          .isEqualTo(first);
      assertThat(spark.conf().get(PARTITIONS)).isEqualTo(Integer.toString(partitions));
    } finally {
      System.clearProperty("spark.master");
      spark.conf().set(PARTITIONS, before);
    }
  }
}
