package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.earshot.JobProblem;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.earshot.SparkJobs;
import org.earshot.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportReaderTest {

  private static final ColumnMapping SURVEY =
      new ColumnMapping(
          "Id", "Customer", "Date", "Question", List.of("Comment"), "Score", List.of("Branch"));
  private static final String HEADER = "Id,Customer,Date,Question,Comment,Score,Branch\n";

  @TempDir Path folder;

  @Test
  void everyRowHasExactlyOneFate() throws IOException {
    write(
        "a.csv",
        HEADER
            + "1,C1,3/5/2026,Good?,Warm welcome,1,North\n"
            + "2,C1,3/5/2026,Good?,  ,2,North\n"
            + "3,C2,3/5/2026,Good?,n/a,2,North\n"
            + "1,C1,4/5/2026,Good?,Warm  welcome,3,North\n"
            + "4,C3,31/31/2026,Good?,Cold room,2,North\n"
            + "5,C3,5/5/2026,Good?,Cold room,2,North,extra\n"
            + "6,C4,,Good?,Cold food,7,\n"
            + "7,C5,9/5/2026,Good?,Slow,2,North\n"
            + "8,C5,1/2/2026,Good?,,2,North\n"
            + "9,C6,5/5/2026,Good?,Rude,nine,North\n"
            + "1,C1,3/5/2026,Better?,Warm welcome,1\n");

    Ingested ingested = read(survey("a.csv"), LocalDate.of(2026, 5, 8), 2);

    assertThat(ingested.tallies())
        .containsExactly(
            new SourceTally(
                "a.csv",
                0,
                11,
                4,
                1,
                1,
                1,
                2,
                2,
                false,
                0,
                1,
                1,
                1,
                "UTF-8",
                Sha256.of(folder.resolve("a.csv")),
                Files.size(folder.resolve("a.csv"))));
    assertThat(ingested.rejections())
        .containsExactly(
            new Rejection(
                "a.csv", 5, "Date", "'31/31/2026' fits none of d/M/yyyy or ISO (2026-06-28)"),
            new Rejection("a.csv", 6, "", "cell 8 holds 'extra', but the header has 7 columns"));
    assertThat(ingested.asOf()).isEqualTo(LocalDate.of(2026, 5, 8));
    assertThat(ingested.feedback().schema()).isEqualTo(FeedbackColumns.SCHEMA);
    Row first = line(ingested, 1);
    assertThat(first.<String>getAs("source")).isEqualTo("a.csv");
    assertThat(first.<String>getAs("column")).isEqualTo("Comment");
    assertThat(first.<String>getAs("kind")).isEqualTo("survey");
    assertThat(first.<String>getAs("case_id")).isEqualTo("1");
    assertThat(first.<String>getAs("customer")).isEqualTo("C1");
    assertThat(first.<Object>getAs("date")).hasToString("2026-05-03");
    assertThat(first.<String>getAs("question")).isEqualTo("Good?");
    assertThat(first.<String>getAs("text")).isEqualTo("Warm welcome");
    assertThat(first.<Double>getAs("score")).isEqualTo(1.0);
    assertThat(first.getJavaMap(first.fieldIndex("segments"))).hasToString("{Branch=North}");
    Row undated = line(ingested, 7);
    assertThat(undated.<Object>getAs("date")).isNull();
    assertThat(undated.<Double>getAs("score")).isNull();
    assertThat(undated.getJavaMap(undated.fieldIndex("segments"))).isEmpty();
  }

  @Test
  void withoutAsOfTheNewestTextDecidesTheWindow() throws IOException {
    // 2026-06-03 is a Wednesday; two ISO weeks back from its week begin on Monday 2026-05-25.
    write(
        "a.csv",
        "Day,Comment\n2026-06-03,Rude\n2026-05-25,Slow\n2026-05-24,Cold\n2026-06-20,n/a\n,Loud\n");
    ExportSource source = Sources.of(folder, "a.csv", Sources.datedColumns("Day", "Comment"));

    Ingested ingested = read(source, null, 2);

    assertThat(ingested.asOf()).isEqualTo(LocalDate.of(2026, 6, 3));
    SourceTally tally = ingested.tallies().get(0);
    assertThat(tally.usable()).isEqualTo(3);
    assertThat(tally.outsideWindow()).isEqualTo(1);
    assertThat(tally.placeholder()).isEqualTo(1);
  }

  @Test
  void allRowsAreReadAndCountedInOneSparkJob() throws IOException, TimeoutException {
    write(
        "a.csv", HEADER + "1,C1,3/5/2026,Good?,Warm welcome,1,North\n2,C2,x,Good?,Cold,1,North\n");

    assertThat(SparkJobs.startedBy(() -> read(survey("a.csv"), null, null))).isEqualTo(1);
    // One more for the day to count weeks from.
    assertThat(SparkJobs.startedBy(() -> read(survey("a.csv"), null, 2))).isEqualTo(2);
  }

  @Test
  void withoutAnyDateThereIsNoAsOf() throws IOException {
    write("a.csv", "Comment\nRude\n");
    assertThat(read(Sources.of(folder, "a.csv", "Comment"), null, 4).asOf()).isNull();
  }

  @Test
  void equalRowsWithoutCaseAreDifferentPeopleButAFileSentAgainIsNot() throws IOException {
    String rows = "Day,Comment\n2026-06-01,Too slow\n2026-06-01,Too slow\n2026-06-01,Too loud\n";
    write("a.csv", rows);
    write("a (1).csv", rows + "2026-06-01,Too slow\n");
    ExportSource source = Sources.of(folder, "*.csv", Sources.datedColumns("Day", "Comment"));

    Ingested ingested = read(source, null, null);

    assertThat(ingested.tallies())
        .extracting(SourceTally::source, SourceTally::usable, SourceTally::duplicate)
        .containsExactlyInAnyOrder(tuple("a.csv", 3L, 0L), tuple("a (1).csv", 1L, 3L));
    assertThat(ids(ingested)).doesNotHaveDuplicates();
  }

  @Test
  void sameCaseWithAnotherTextIsNoDuplicate() throws IOException {
    write("a.csv", "No,Text\n1,Brakes fail\n1,Engine stalls\n2,Brakes fail\n1,Brakes fail\n");
    ColumnMapping columns =
        new ColumnMapping("No", null, null, null, List.of("Text"), null, List.of());
    Ingested ingested = read(Sources.of(folder, "a.csv", columns), null, null);
    assertThat(lines(ingested)).containsExactly(1, 2, 3);
    assertThat(ingested.tallies().get(0).duplicate()).isEqualTo(1);
  }

  @Test
  void severalTextColumnsGiveAFeedbackEachAndAreCountedByCell() throws IOException {
    write("a.csv", "Bad ,Good,Day\nQueue,Staff,2026-06-01\n,Staff,2026-06-01\nx,y z,1/1/1\n");
    ColumnMapping columns =
        new ColumnMapping(null, null, "Day", null, List.of("good", "Bad"), null, List.of());

    Ingested ingested = read(Sources.of(folder, "a.csv", columns), null, null);

    SourceTally tally = ingested.tallies().get(0);
    assertThat(tally.cells()).isTrue();
    assertThat(tally.rowsRead()).isEqualTo(6);
    assertThat(tally.usable()).isEqualTo(3);
    assertThat(tally.blank()).isEqualTo(1);
    assertThat(tally.rejected()).isEqualTo(2);
    assertThat(ingested.rejections()).hasSize(2);
    assertThat(ingested.feedback().select("question").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("good", "Bad");
  }

  @Test
  void idsDependOnNeitherRowOrderNorFileNameNorHowFilesAreCut() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(i % 5 + ",C" + i % 7 + ",2026-05-0" + (1 + i % 3) + ",Q,Text " + i % 11 + ",1,B");
      rows.add(",C" + i % 7 + ",2026-05-01,Q,Text " + i % 4 + "," + i % 3 + ",B");
    }
    write("a.csv", HEADER + String.join("\n", rows) + "\n");
    Ingested first = read(survey("a.csv"), null, null);
    Collections.shuffle(rows, new Random(5));
    write("b.csv", "chatter\r\n" + HEADER + String.join("\r\n", rows));
    Ingested second = read(survey("b.csv"), null, null);

    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(content(second)).isEqualTo(content(first));
    assertThat(ids(first)).allMatch(id -> id.matches("[0-9a-f]{16}"));
  }

  @Test
  void fileWithoutAReadableDateStopsTheRun() throws IOException {
    write("a.csv", "Day,Comment\n,Fine\n28.06.2026,Slow\n29.06.2026,Loud\n");
    ExportSource source =
        Sources.dated(
            Sources.of(folder, "a.csv", Sources.datedColumns("Day", "Comment")), "d/M/yyyy");
    assertThatThrownBy(() -> read(source, null, null))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            folder.resolve("a.csv")
                + " has no date that can be read in its column 'Day'; in record 2 '28.06.2026'"
                + " fits none of d/M/yyyy or ISO (2026-06-28); add the pattern that is used to"
                + " the input's dates.");
  }

  @Test
  void jobWithoutUsableTextIsToldWhatWasFound() throws IOException {
    write("a.csv", "Comment,x\n,1\nn/a,2\n ,3\n");
    assertThatThrownBy(() -> read(Sources.of(folder, "a.csv", "Comment"), null, null))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            "There is no usable text in this job's exports: a.csv has 3 rows (2 blank,"
                + " 1 placeholders, 0 duplicates, 0 rejected, 0 outside the window). Check"
                + " columns.text, as-of and window in the job file.");
  }

  @Test
  void fileWithAHeaderOnlyIsCountedWithNoRows() throws IOException {
    write("a.csv", "Comment\n");
    write("b.csv", "Comment\nRude\n");
    Ingested ingested = read(Sources.of(folder, "*.csv", "Comment"), null, null);
    assertThat(ingested.tallies()).extracting(SourceTally::rowsRead).containsExactly(0L, 1L);
  }

  @Test
  void fileNamedByTwoInputsIsRefused() throws IOException {
    write("a.csv", "Comment\nRude\n");
    List<ExportSource> twice =
        List.of(Sources.of(folder, "a.csv", "Comment"), Sources.of(folder, "*.csv", "Comment"));
    assertThatThrownBy(
            () -> new ExportReader(LocalSpark.session()).read(twice, null, null, Progress.SILENT))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            folder.resolve("a.csv")
                + " is named by input 1 and again by input 2; name each file once.");
  }

  @Test
  void fileThatIsNotInTheCharsetOfTheJobIsRefused() throws IOException {
    Files.write(folder.resolve("a.csv"), new byte[] {'C', '\n', 'x', (byte) 0xE9, 'y', '\n'});
    ExportSource source = Sources.of(folder, "a.csv", "C");
    assertThatThrownBy(() -> read(Sources.encoded(source, "UTF-8"), null, null))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("a.csv is not in UTF-8, as the job's encoding says");
    assertThat(read(source, null, null).feedback().head().<String>getAs("text")).isEqualTo("xéy");
  }

  private ExportSource survey(String path) {
    return Sources.scored(
        Sources.dated(Sources.of(folder, path, SURVEY), "d/M/yyyy"),
        new ScoreScale(0, 5, 0, List.of(7.0)));
  }

  private static Ingested read(ExportSource source, LocalDate asOf, Integer weeks) {
    return new ExportReader(LocalSpark.session())
        .read(List.of(source), asOf, weeks, Progress.SILENT);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static Row line(Ingested ingested, int line) {
    return ingested.feedback().where("line = " + line).head();
  }

  private static List<Integer> lines(Ingested ingested) {
    return ingested.feedback().orderBy("line").collectAsList().stream()
        .map(row -> row.<Integer>getAs("line"))
        .toList();
  }

  private static List<String> ids(Ingested ingested) {
    return ingested.feedback().orderBy("feedback_id").collectAsList().stream()
        .map(row -> row.<String>getAs("feedback_id"))
        .toList();
  }

  private static List<String> content(Ingested ingested) {
    return ingested
        .feedback()
        .orderBy("feedback_id")
        .drop("source", "line")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }
}
