package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.LocalSpark;
import org.earshot.store.FolderLock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What goes wrong is told in one sentence with exit code 2, and the earlier report and the store
 * stay as they are.
 */
final class FailedRunTest {

  private static final String HEADER = "ID,Date,Comment,Topic\n";
  private static final String GOOD = "{path: ../good.csv, columns: {date: Date, text: Comment}}";

  @TempDir private static Path folder;
  private static Map<String, String> before;
  private static int firstCode;

  @BeforeAll
  static void runOnceWell() throws IOException {
    LocalSpark.session();
    Files.createDirectories(folder.resolve("jobs"));
    Files.createDirectories(folder.resolve("empty folder"));
    write("good.csv", HEADER + "1,2026-05-01,The room was cold,room\n2,31/31/2026,Rude,staff\n");
    write("empty.csv", "");
    write("header.csv", HEADER);
    write("document.csv", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n");
    write("dates.csv", HEADER + "1,1st of May,Cold room,room\n2,2nd of May,Rude staff,staff\n");
    write("blank.csv", HEADER + "1,2026-05-01,,room\n2,2026-05-01,  ,staff\n");
    write("silent.csv", HEADER + "1,2026-05-01,n/a,room\n2,2026-05-02,none,staff\n");
    write("one.csv", HEADER + "1,2026-05-01,Cold room,room\n");
    write("unlabelled.csv", HEADER + "1,2026-05-01,Cold room,\n2,2026-05-01,Rude staff,\n");
    job("weekly", "inputs: [" + GOOD + "]");
    firstCode = earshot("run", "weekly").code;
    before = earlier();
  }

  @AfterAll
  static void forgetTheLogFile() {
    System.clearProperty("earshot.log");
  }

  /** What a command answered. */
  private record Answer(int code, String out, String err) {}

  @Test
  void oneBadDateOfTwoIsTooMuchForTheJobButTheReportIsThere() {
    assertThat(firstCode).isEqualTo(3);
    assertThat(before.keySet())
        .contains("reports/weekly/2026-05-01/tables/rejections.csv", "store/manifest.json");
    assertThat(before.get("reports/weekly/2026-05-01/tables/rejections.csv"))
        .contains("good.csv,2,Date,");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing.csv        | matches no file: there is no nothing.csv in
          nothing*.csv       | matches no file: there is no nothing*.csv in
          nowhere/*.csv      | there is no folder
          empty folder       | is a folder without an export
          empty.csv          | empty.csv is empty: it has no header and no rows.
          header.csv         | no usable text in this job's exports: header.csv has 0 rows
          document.csv       | document.csv is a PDF document; exports are CSV
          dates.csv          | in record 1 '1st of May' fits none of ISO (2026-06-28)
          blank.csv          | blank.csv has 2 rows (2 blank,
          silent.csv         | silent.csv has 2 rows (0 blank, 2 placeholders,
          """)
  void exportAtFaultIsTold(String path, String told) throws IOException {
    job("failing", "inputs: [{path: ../" + path + ", columns: {date: Date, text: Comment}}]");
    assertAtFault(earshot("run", "failing"), told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          columns: {text: Coment}                | no column 'Coment' (nearest: 'Comment')
          columns: {text: Comment, date: Day}    | no column 'Day'
          columns: {txt: Comment}                | line 4: there is no key 'txt' in columns (input 1); the nearest is 'text'
          columns: {}                            | columns.text (input 1) must name the column
          kind: surveys                          | line 4: kind (input 1): 'surveys' must be
          dates: [tt.mm.jjjj]                    | 'tt.mm.jjjj'
          """)
  void keyAtFaultIsTold(String key, String told) throws IOException {
    job(
        "failing",
        "inputs:\n  - path: ../good.csv\n    "
            + key
            + (key.startsWith("columns") ? "" : "\n    columns: {text: Comment}"));
    assertAtFault(earshot("run", "failing"), told);
  }

  @Test
  void brokenIndentIsToldWithItsLine() throws IOException {
    job("failing", "inputs:\n  - path: ../good.csv\n   columns: {text: Comment}");
    assertAtFault(earshot("run", "failing"), "failing.yaml, line 4, column 4: this is no YAML");
  }

  @Test
  void nameWithASlashIsNoJobName() throws IOException {
    Files.writeString(
        folder.resolve("jobs/failing.yaml"), "job: ../weekly\ninputs: [" + GOOD + "]\n");
    assertAtFault(earshot("run", "failing"), "line 1: job: '../weekly' must be made of letters");
  }

  @Test
  void jobFileThatIsNotThereIsTold() {
    assertAtFault(earshot("run", "nothing"), "There is no job file");
  }

  @Test
  void folderIsNoJobFile() {
    assertAtFault(answer("run", folder.toString()), "is a folder; name one job file.");
  }

  @Test
  void asOfBeforeAllFeedbackLeavesNothingUsable() {
    assertAtFault(earshot("run", "weekly", "--as-of", "2020-01-01"), "1 outside the window");
  }

  @Test
  void reportsThatCannotBeWrittenAreToldBeforeTheWork() {
    Answer answer =
        answer(
            "run",
            folder.resolve("jobs/weekly.yaml").toString(),
            "--set",
            "store=" + folder.resolve("store"),
            "--set",
            "reports=" + folder.resolve("good.csv/reports"));
    assertThat(answer.err).contains("good.csv is a file.").doesNotContain("Reading exports");
    assertThat(answer.code).isEqualTo(2);
    assertThat(earlier()).isEqualTo(before);
  }

  @Test
  void storeThatCannotBeWrittenIsTold() {
    Answer answer =
        answer(
            "run",
            folder.resolve("jobs/weekly.yaml").toString(),
            "--quiet",
            "--set",
            "reports=" + folder.resolve("reports"),
            "--set",
            "store=" + folder.resolve("good.csv/store"));
    assertAtFault(answer, "good.csv/store cannot be locked: ");
    assertThat(answer.err).doesNotContain("Exception");
  }

  @Test
  void secondRunAtTheSameTimeIsRefused() {
    FolderLock lock = FolderLock.take(folder.resolve("store"));
    try (lock) {
      assertAtFault(earshot("run", "weekly"), "is working in");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing.csv    | Comment | Topic | There is no file
          empty folder   | Comment | Topic | is a folder; name one CSV or XLSX file.
          *.csv          | Comment | Topic | There is no file
          document.csv   | Comment | Topic | is a PDF document
          empty.csv      | Comment | Topic | is empty
          good.csv       | Coment  | Topic | no column 'Coment' (nearest: 'Comment')
          good.csv       | Comment | Gold  | no column 'Gold'
          one.csv        | Comment | Topic | all texts have one label in column 'Topic'
          unlabelled.csv | Comment | Topic | no text has a label in column 'Topic'
          """)
  void evaluationThatCannotBeMadeIsTold(String file, String text, String gold, String told) {
    assertAtFault(
        answer(
            "evaluate", folder.resolve(file).toString(), "--quiet", "--text", text, "--gold", gold),
        told);
  }

  private static void assertAtFault(Answer answer, String told) {
    assertThat(answer.err.lines())
        .singleElement()
        .asString()
        .startsWith("earshot: ")
        .contains(told);
    assertThat(answer.err).endsWith("." + System.lineSeparator());
    assertThat(answer.out).isEmpty();
    assertThat(answer.code).isEqualTo(2);
    assertThat(earlier()).isEqualTo(before);
  }

  /** Runs a job of this folder on its store and reports. */
  private static Answer earshot(String command, String job, String... more) {
    return answer(
        Stream.concat(
                Stream.of(
                    command,
                    folder.resolve("jobs").resolve(job + ".yaml").toString(),
                    "--quiet",
                    "--set",
                    "store=" + folder.resolve("store"),
                    "--set",
                    "reports=" + folder.resolve("reports")),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Answer answer(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        EarshotCommand.line(new SparkPipeline())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Answer(code, out.toString(), err.toString());
  }

  private static void job(String name, String inputs) throws IOException {
    write("jobs/" + name + ".yaml", "job: " + name + "\n" + inputs + "\n");
  }

  private static void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
  }

  /** Every file of the reports and the store, but for the log. */
  private static Map<String, String> earlier() {
    Map<String, String> earlier = new TreeMap<>();
    for (String place : new String[] {"reports", "store"}) {
      try (Stream<Path> files = Files.walk(folder.resolve(place))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.endsWith("earshot.log")) {
            earlier.put(
                folder.relativize(file).toString(),
                Files.readString(file, StandardCharsets.ISO_8859_1));
          }
        }
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
    return earlier;
  }
}
