package org.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunManifestTest {

  @TempDir private Path folder;

  @Test
  void comesBackAsItWasWritten() {
    RunManifest manifest = manifest(LocalDate.of(2026, 6, 28));

    manifest.write(folder.resolve("runs/manifest.json"));

    assertThat(RunManifest.read(folder.resolve("runs/manifest.json"))).isEqualTo(manifest);
  }

  @Test
  void runWithoutDatesComesBackWithoutAsOf() {
    manifest(null).write(folder.resolve("manifest.json"));

    assertThat(RunManifest.read(folder.resolve("manifest.json")).asOf()).isNull();
  }

  @Test
  void keysStandInAFixedOrder() {
    manifest(LocalDate.of(2026, 6, 28)).write(folder.resolve("manifest.json"));

    assertThat(folder.resolve("manifest.json"))
        .hasContent(
            """
            {
              "runId" : "r1",
              "job" : "weekly-feedback",
              "asOf" : "2026-06-28",
              "inputs" : [
                {
                  "path" : "b.csv",
                  "bytes" : 3,
                  "sha256" : "ff"
                },
                {
                  "path" : "a.csv",
                  "bytes" : 0,
                  "sha256" : "00"
                }
              ],
              "settings" : {
                "themes.number" : "auto",
                "weeks" : "26"
              },
              "seed" : 7,
              "standingBefore" : null,
              "modelBefore" : null,
              "model" : "0123456789ab",
              "versions" : {
                "earshot" : "0.1.0",
                "java" : "17"
              },
              "comparedWith" : {
                "asOf" : "2026-06-21",
                "sha256" : "ab"
              },
              "counts" : {
                "feedback" : 12,
                "mentions" : 30
              }
            }
            """);
  }

  @Test
  void damagedFileIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("manifest.json"), "{\"runId\": ");

    assertThatThrownBy(() -> RunManifest.read(file))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(file + " is damaged: ")
        .hasMessageEndingWith("Restore it from a backup, or delete the folder to begin anew.");
  }

  private static RunManifest manifest(LocalDate asOf) {
    return new RunManifest(
        "r1",
        "weekly-feedback",
        asOf,
        List.of(
            new RunManifest.InputFile("b.csv", 3, "ff"),
            new RunManifest.InputFile("a.csv", 0, "00")),
        new TreeMap<>(Map.of("weeks", "26", "themes.number", "auto")),
        7,
        null,
        null,
        "0123456789ab",
        new TreeMap<>(Map.of("java", "17", "earshot", "0.1.0")),
        new RunManifest.Compared(LocalDate.of(2026, 6, 21), "ab"),
        new TreeMap<>(Map.of("mentions", 30L, "feedback", 12L)));
  }
}
