package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.earshot.store.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayTest {

  private static final LocalDate LAST = LocalDate.of(2026, 6, 21);

  @TempDir private Path tables;

  @Test
  void otherLastReportIsTold() throws IOException {
    RunManifest then = manifest(new RunManifest.Compared(LAST, "ab"));

    assertThat(Replay.of(then, then, tables, tables).differences()).isEmpty();
    assertThat(
            Replay.of(then, manifest(new RunManifest.Compared(LAST, "cd")), tables, tables)
                .differences())
        .containsExactly(
            "the last report: then 2026-06-21, SHA-256 ab, now 2026-06-21, SHA-256 cd");
    assertThat(Replay.of(then, manifest(null), tables, tables).differences())
        .containsExactly("the last report: then 2026-06-21, SHA-256 ab, now none");
  }

  private static RunManifest manifest(RunManifest.Compared last) {
    return new RunManifest(
        "r1",
        "weekly",
        LocalDate.of(2026, 6, 28),
        List.of(),
        new TreeMap<>(),
        7,
        null,
        null,
        "m1",
        new TreeMap<>(),
        last,
        new TreeMap<>());
  }
}
