package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.earshot.job.Job;
import org.earshot.job.JobFile;
import org.junit.jupiter.api.Test;

/** The sample's exports, read by the weekly job, against what was planted in them. */
final class SampleExportsTest {

  @Test
  void everyRowOfTheSampleHasTheFateThatWasPlanted() throws IOException {
    Path planted = Path.of("sample-data/truth.json");
    assumeThat(Files.exists(planted)).as("the sample's truth in %s", planted).isTrue();
    JsonNode truth = new ObjectMapper().readTree(Files.readString(planted));

    Ingested ingested = readWeekly();
    Map<String, SourceTally> tallies =
        ingested.tallies().stream()
            .collect(Collectors.toMap(SourceTally::source, Function.identity()));

    assertThat(tallies).hasSize(truth.get("files").size());
    assertThat(ingested.asOf()).hasToString(truth.get("lastDay").asText());
    for (JsonNode file : truth.get("files")) {
      String source = file.get("source").asText();
      SourceTally tally = tallies.get(source);
      assertThat(tally.rowsRead()).as(source).isEqualTo(file.get("cells").asLong());
      assertThat(tally.usable()).as(source).isEqualTo(file.get("usable").asLong());
      assertThat(tally.rejected()).as(source).isEqualTo(file.get("rejected").asLong());
      assertThat(tally.undated()).as(source).isEqualTo(file.get("undated").asLong());
      // The truth calls every cell of a row that comes again a duplicate, also a blank one.
      assertThat(tally.blank() + tally.placeholder() + tally.duplicate())
          .as(source)
          .isEqualTo(
              file.get("blank").asLong()
                  + file.get("placeholder").asLong()
                  + file.get("duplicate").asLong());
    }
    String again = truth.get("sentAgain").get("again").asText();
    assertThat(tallies.get(again).duplicate())
        .isEqualTo(tallies.get(truth.get("sentAgain").get("source").asText()).usable());
    assertThat(ingested.rejections()).hasSize(truth.get("rejected").size());
  }

  private static Ingested readWeekly() {
    Path here = Path.of("").toAbsolutePath();
    Job weekly = JobFile.read(Path.of("jobs/weekly.yaml"), Map.of(), null, here);
    return new ExportReader(LocalSpark.session())
        .read(weekly.inputs(), weekly.asOf(), weekly.weeks(), Progress.SILENT);
  }
}
