package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.earshot.RealData;
import org.earshot.job.Job;
import org.earshot.job.JobFile;
import org.junit.jupiter.api.Test;

/**
 * The jobs on real exports. The expected counts were made with Python's csv module: records, cells
 * that are blank after strip(), cells that are placeholders.txt's or have no letter, and distinct
 * pairs of case and text.
 */
final class RealExportsTest {

  @Test
  void nhsAnswersAreAccountedFor() {
    Ingested ingested = read("nhs.yaml");
    SourceTally tally = ingested.tallies().get(0);
    assertCounts(tally, 2812, 1955, 499, 358, 0);
    // Codes 6 and 7 among the usable; the score itself runs from 1, very good, to 5.
    assertThat(tally.scoreMissing()).isEqualTo(239);
    assertThat(tally.scoreUnreadable()).isZero();
    assertThat(ingested.asOf()).isEqualTo(LocalDate.of(2022, 5, 31));
  }

  @Test
  void kiaComplaintsAreAccountedFor() {
    Ingested ingested = read("kia.yaml");
    // 10,991 distinct case numbers, but 11,006 distinct pairs of number and text; one is "N/A".
    assertCounts(ingested.tallies().get(0), 11_007, 11_005, 0, 1, 1);
    assertThat(ingested.asOf()).isEqualTo(LocalDate.of(2017, 12, 24));
  }

  @Test
  void cfpbComplaintsAreReadBehindTwoLinesOfChatter() {
    SourceTally tally = read("cfpb.yaml").tallies().get(0);
    assertCounts(tally, 6623, 1532, 5091, 0, 0);
    assertThat(tally.preambleLines()).isEqualTo(2);
  }

  @Test
  void sameSurveyAsTextAndAsWorkbookGivesTheSameFeedback() {
    Path data = RealData.folder();
    String question =
        "What are the strengths of the Blockstack community and project? What are its"
            + " weaknesses?";
    List<List<String>> texts =
        List.of("csv", "xlsx").stream()
            .map(
                ending ->
                    read(Sources.of(data, "surveys/stacks/*." + ending, question))
                        .feedback()
                        .orderBy("line")
                        .collectAsList()
                        .stream()
                        .map(row -> row.<String>getAs("text").strip())
                        .toList())
            .toList();
    assertThat(texts.get(0)).isNotEmpty().isEqualTo(texts.get(1));
  }

  private static void assertCounts(
      SourceTally tally, long read, long usable, long blank, long placeholder, long duplicate) {
    assertThat(tally.rowsRead()).isEqualTo(read);
    assertThat(tally.usable()).isEqualTo(usable);
    assertThat(tally.blank()).isEqualTo(blank);
    assertThat(tally.placeholder()).isEqualTo(placeholder);
    assertThat(tally.duplicate()).isEqualTo(duplicate);
    assertThat(tally.rejected() + tally.outsideWindow()).isZero();
  }

  private static Ingested read(String job) {
    Path data = RealData.folder();
    Path here = Path.of("").toAbsolutePath();
    Job real =
        JobFile.read(Path.of("jobs", "real", job), Map.of("data", data.toString()), null, here);
    return read(real.inputs().get(0));
  }

  private static Ingested read(ExportSource source) {
    return new ExportReader(LocalSpark.session())
        .read(List.of(source), null, null, Progress.SILENT);
  }
}
