package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.earshot.RealData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jobs on real exports give reports whose numbers add up. */
final class RealJobsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nhs", "kia", "cfpb"})
  void numbersOfTheTablesAddUp(String name) {
    assumeThat(Boolean.getBoolean("earshot.slow"))
        .as("takes minutes; ask for it with -Dearshot.slow=true")
        .isTrue();
    Map<String, String> sets =
        Map.of(
            "data", RealData.folder().toString(),
            "store", folder.resolve("store").toString(),
            "reports", folder.resolve("reports").toString());
    LocalSpark.session();
    Job job = JobFile.read(Path.of("jobs/real", name + ".yaml"), sets, null, HERE);

    RunOutcome outcome = new JobRunner(Progress.SILENT).run(job);

    ReportTables tables = new ReportTables(outcome.reportFolder());
    ReportLaws.hold(tables);
    assertThat(tables.rows("themes")).hasSizeGreaterThan(9);
  }
}
