package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.earshot.embed.Pupil;
import org.earshot.store.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job whose mentions are so many, or its limit so low, that a pupil encodes most of them. */
final class PupilJobTest {

  private static final Map<String, String> PUPIL =
      Map.of("encoder.pupil-above", "100", "encoder.taught-on", "100");

  @TempDir private Path folder;

  @Test
  void pupilStaysTheSameWithTheStoreAndInAnyOrderOfRows() throws IOException {
    SmallJob job = SmallJob.in(folder.resolve("job"));
    Path store = folder.resolve("store");
    ReportTables first = job.run(store, folder.resolve("first"), PUPIL);
    assertThat(pupil(first)).startsWith(Pupil.METHOD);
    assertThat(card(first)).contains("distinct mentions, and a pupil of it the rest");

    // Nothing is new, and not much is enough, but the pupil that stands goes on to encode.
    ReportTables nextNight =
        job.tablesOnly()
            .run(
                store,
                folder.resolve("next"),
                Map.of(
                    "encoder.pupil-above", "40000",
                    "encoder.taught-on", "100",
                    "themes.refit", "false"));
    assertThat(nextNight.texts()).isEqualTo(first.texts());
    assertThat(pupil(nextNight)).isEqualTo(pupil(first));

    ReportTables shuffled =
        job.shuffled(folder.resolve("shuffled"), 42)
            .tablesOnly()
            .run(folder.resolve("other"), folder.resolve("anew"), PUPIL);
    assertThat(pupil(shuffled)).isEqualTo(pupil(first));
    List<String> moved = List.of("line", "sha256");
    assertThat(shuffled.rowsWithout("mentions", moved))
        .isEqualTo(first.rowsWithout("mentions", moved));
  }

  @Test
  void fewMentionsNeedNoPupil() {
    RunManifest manifest =
        RunManifest.read(SmallRun.first().tables().report().resolve("manifest.json"));

    assertThat(manifest.versions()).doesNotContainKey("Pupil");
    assertThat(manifest.settings())
        .containsEntry("encoder.pupil-above", "50000")
        .containsEntry("encoder.taught-on", "10000");
  }

  private static String pupil(ReportTables tables) {
    return RunManifest.read(tables.report().resolve("manifest.json")).versions().get("Pupil");
  }

  private static String card(ReportTables tables) throws IOException {
    return Files.readString(tables.report().resolve("index.html"));
  }
}
