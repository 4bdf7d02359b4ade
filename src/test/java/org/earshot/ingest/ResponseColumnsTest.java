package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exports say of how feedback was answered, from the file to the feedback. */
final class ResponseColumnsTest {

  private static final String HEADER = "No,Opened,Text,Product,Replied,Closed,Again,Problem\n";
  private static final Map<ResponseColumn, String> NAMED =
      Map.of(
          ResponseColumn.ANSWERED, "Replied",
          ResponseColumn.CLOSED, "Closed",
          ResponseColumn.REOPENED, "Again");

  @TempDir private Path folder;

  @Test
  void answersAreReadByTheirKeysAndDaysAsIso() throws IOException {
    write(
        "a.csv",
        HEADER
            + "1,3/5/2026,Too slow,Tea,9/5/2026,soon,Yes,P-7\n"
            + "2,4/5/2026,Too loud,Tea,,,,\n");

    Ingested ingested = read("*.csv", "No");

    Row first = line(ingested, 1);
    assertThat(responses(first))
        .containsOnly(
            Map.entry("answered", "2026-05-09"),
            Map.entry("closed", "soon"),
            Map.entry("reopened", "Yes"));
    assertThat(first.<String>getAs("problem")).isEqualTo("P-7");
    Row second = line(ingested, 2);
    assertThat(responses(second)).isEmpty();
    assertThat(second.<String>getAs("problem")).isNull();
  }

  @Test
  void caseThatWasSentAgainHasTheLatestAnswersAndItsFirstRow() throws IOException {
    String opened = "3/5/2026,Too slow,Tea,";
    write("desk.csv", HEADER + "1," + opened + ",,,\n2," + opened + "5/5/2026,6/5/2026,No,\n");
    write("desk (1).csv", HEADER + "1," + opened + "9/5/2026,,,\n2," + opened + "5/5/2026,,Yes,\n");

    Ingested ingested = read("*.csv", "No");

    // The account is that of two exports of which the second says nothing new.
    assertThat(ingested.tallies())
        .extracting(SourceTally::source, SourceTally::usable, SourceTally::duplicate)
        .containsExactlyInAnyOrder(tuple("desk.csv", 2L, 0L), tuple("desk (1).csv", 0L, 2L));
    assertThat(responses(line(ingested, 1))).containsOnly(Map.entry("answered", "2026-05-09"));
    // A case that was opened again has come farther than when it was closed.
    assertThat(responses(line(ingested, 2)))
        .containsOnly(Map.entry("answered", "2026-05-05"), Map.entry("reopened", "Yes"));
  }

  @Test
  void orderOfTheFilesDoesNotDecideWhichAnswersAreLatest() throws IOException {
    String opened = "1,3/5/2026,Too slow,Tea,";
    write("a.csv", HEADER + opened + "9/5/2026,10/5/2026,,\n");
    write("b.csv", HEADER + opened + "9/5/2026,,,\n");

    assertThat(responses(line(read("*.csv", "No"), 1)))
        .containsOnly(Map.entry("answered", "2026-05-09"), Map.entry("closed", "2026-05-10"));
  }

  @Test
  void reviewWithoutCaseIsTheSameBeforeAndAfterItsAnswer() throws IOException {
    write("a.csv", HEADER + ",3/5/2026,Too slow,Tea,,,,\n");
    String unanswered = line(read("a.csv", (String) null), 1).getAs("feedback_id");
    write("b.csv", HEADER + ",3/5/2026,Too slow,Tea,9/5/2026,,,P-1\n");

    Ingested both = read("*.csv", (String) null);

    assertThat(both.feedback().count()).isEqualTo(1);
    assertThat(line(both, 1).<String>getAs("feedback_id")).isEqualTo(unanswered);
    assertThat(responses(line(both, 1))).containsOnly(Map.entry("answered", "2026-05-09"));
  }

  @Test
  void casesWithoutWordsAreKeptWhereTheJobAsksHowTheyWereAnswered() throws IOException {
    write(
        "a.csv",
        HEADER
            + "1,3/5/2026,Too slow,Tea,,,,\n"
            + "2,4/5/2026,,Tea,9/5/2026,,,\n"
            + "3,5/5/2026,n/a,,,,,\n"
            + "4,31/31/2026,,Tea,,,,\n");

    Ingested ingested = read("*.csv", "No");

    assertThat(ingested.silentCases())
        .containsExactly(
            new SilentCase(
                "a.csv",
                2,
                0,
                "2",
                null,
                LocalDate.of(2026, 5, 4),
                null,
                Map.of("Product", "Tea"),
                Map.of("answered", "2026-05-09")),
            new SilentCase(
                "a.csv", 3, 0, "3", null, LocalDate.of(2026, 5, 5), null, Map.of(), Map.of()));
    assertThat(
            read(
                    "*.csv",
                    new ColumnMapping("No", null, "Opened", null, List.of("Text"), null, List.of()))
                .silentCases())
        .isEmpty();
  }

  @Test
  void answersToEachQuestionAreCountedInAllAndBySegment() throws IOException {
    write("a.csv", "Good,Bad,Branch\nStaff,,North\n,n/a,North\nStaff,Queue,South\nStaff,-,\n");
    ColumnMapping columns =
        new ColumnMapping(null, null, null, null, List.of("Good", "Bad"), null, List.of("Branch"));

    assertThat(read("*.csv", columns).questions())
        .containsExactly(
            new QuestionTally(0, "Bad", null, null, 1, 1, 2),
            new QuestionTally(0, "Bad", "Branch", "North", 0, 1, 1),
            new QuestionTally(0, "Bad", "Branch", "South", 1, 0, 0),
            new QuestionTally(0, "Good", null, null, 3, 1, 0),
            new QuestionTally(0, "Good", "Branch", "North", 1, 1, 0),
            new QuestionTally(0, "Good", "Branch", "South", 1, 0, 0));
  }

  private Ingested read(String path, String id) {
    return read(
        path,
        new ColumnMapping(
            id, null, "Opened", null, List.of("Text"), null, List.of("Product"), "Problem", NAMED));
  }

  private Ingested read(String path, ColumnMapping columns) {
    ExportSource source = Sources.dated(Sources.of(folder, path, columns), "d/M/yyyy");
    return new ExportReader(LocalSpark.session())
        .read(List.of(source), null, null, Progress.SILENT);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static Row line(Ingested ingested, int line) {
    return ingested.feedback().where("line = " + line).head();
  }

  private static Map<String, String> responses(Row row) {
    return new TreeMap<>(row.<String, String>getJavaMap(row.fieldIndex("responses")));
  }
}
