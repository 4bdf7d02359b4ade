package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job files of the repository. */
final class CommittedJobsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path REFERENCE = Path.of("jobs/reference.yaml");

  @Test
  void referenceHasEveryKeyOfTheCodeAndNoOther() throws IOException {
    Set<String> keys = new TreeSet<>();
    JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(REFERENCE));
    collect(root, "", keys);
    keys.removeIf(key -> key.startsWith("variables."));
    assertThat(keys).isEqualTo(new TreeSet<>(JobKeys.all()));
  }

  @Test
  void referenceExplainsEveryKeyInTheLinesAboveIt() throws IOException {
    String before = "";
    for (String line : Files.readAllLines(REFERENCE)) {
      if (line.strip().matches("[a-z-]+:.*")) {
        assertThat(before).as("the line before '%s'", line.strip()).contains("#");
      }
      before = line;
    }
  }

  @Test
  void referenceSaysTheDefaults(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("jobs"));
    Path shortest = folder.resolve("jobs/reference.yaml");
    Files.writeString(shortest, "inputs: [{path: ../exports/*.csv, columns: {text: Comment}}]\n");
    Files.copy(REFERENCE, folder.resolve("jobs/whole.yaml"));

    Job defaults = JobFile.read(shortest, Map.of(), null, folder);
    Job whole = JobFile.read(folder.resolve("jobs/whole.yaml"), Map.of(), null, folder);

    assertThat(whole).usingRecursiveComparison().ignoringFields("file").isEqualTo(defaults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nightly", "weekly", "real/nhs", "real/kia", "real/cfpb"})
  void jobIsReadAndNamedAfterItsFile(String name) {
    Job job = JobFile.read(Path.of("jobs", name + ".yaml"), Map.of(), null, HERE);
    assertThat(name).endsWith(job.name());
    assertThat(job.store()).isEqualTo(HERE.resolve("store"));
    assertThat(job.reports()).isEqualTo(HERE.resolve("reports"));
  }

  @Test
  void realJobsLookBesideTheProject() {
    Job job = JobFile.read(Path.of("jobs/real/nhs.yaml"), Map.of(), null, HERE);
    assertThat(job.inputs().get(0).base().resolve(job.inputs().get(0).path()).normalize())
        .isEqualTo(HERE.resolveSibling("shared/data/nhs-fft/NHFT.csv"));
  }

  private static void collect(JsonNode node, String before, Set<String> keys) {
    node.properties()
        .forEach(
            key -> {
              keys.add(before + key.getKey());
              JsonNode value = key.getValue();
              if (value.isArray()) {
                value.forEach(entry -> collect(entry, before + key.getKey() + "[].", keys));
              } else {
                collect(value, before + key.getKey() + ".", keys);
              }
            });
  }
}
