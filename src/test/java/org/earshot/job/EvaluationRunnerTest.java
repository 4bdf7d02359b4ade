package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.earshot.RealData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes against labels that are known. */
final class EvaluationRunnerTest {

  private static final Path SENTENCES =
      Path.of("src/test/resources/org/earshot/sample/themes").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void shareTheSession() {
    LocalSpark.session();
  }

  @Test
  void sentencesOfTheSampleFallIntoTheirThemes() throws IOException {
    Path labelled = folder.resolve("labelled.csv");
    int labels = write(labelled);

    Agreement agreement =
        new EvaluationRunner(Progress.SILENT)
            .evaluate(labelled, "text", List.of("theme"), labels, null);

    assertThat(agreement.themes()).isEqualTo(labels);
    assertThat(agreement.division().adjustedMutualInformation()).isBetween(0.5, 1.0);
    assertThat(agreement.division().adjustedRandIndex()).isBetween(0.3, 1.0);
    assertThat(agreement.division().vMeasure())
        .isBetween(agreement.division().adjustedMutualInformation(), 1.0);
    assertThat(agreement.unthemed()).isBetween(0.0, 0.1);
  }

  @Test
  void bankingQuestionsAreDividedAsPeopleDividedThem() {
    assumeThat(Boolean.getBoolean("earshot.slow"))
        .as("takes minutes; ask for it with -Dearshot.slow=true")
        .isTrue();
    Path train = RealData.folder().resolve("banking77/train.csv");

    Agreement agreement =
        new EvaluationRunner(Progress.SILENT)
            .evaluate(train, "text", List.of("category"), null, null);

    assertThat(agreement.division().adjustedMutualInformation()).isGreaterThanOrEqualTo(0.80);
    assertThat(agreement.division().adjustedRandIndex()).isGreaterThanOrEqualTo(0.57);
  }

  /** Writes the sentences that the sample is made of with the themes they stand for. */
  private static int write(Path labelled) throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    List<Path> files;
    try (Stream<Path> listed = Files.list(SENTENCES)) {
      files = listed.filter(file -> file.getFileName().toString().startsWith("hotel-")).toList();
    }
    try (CSVPrinter printer =
        new CSVPrinter(
            Files.newBufferedWriter(labelled, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      printer.printRecord("text", "theme");
      for (Path file : files) {
        JsonNode theme = yaml.readTree(file.toFile());
        for (String sentence : theme.get("said").asText().lines().toList()) {
          // Of several wordings the first.
          printer.printRecord(
              sentence.replaceAll("\\{([^|}]*)[^}]*\\}", "$1"), theme.get("id").asText());
        }
      }
    }
    return files.size();
  }
}
