package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.earshot.JobProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EarshotCommandTest {

  private static final String LOG = "earshot.log";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RecordingPipeline pipeline;

  @BeforeEach
  void succeedUnlessToldOtherwise() {
    pipeline = RecordingPipeline.succeeding(folder);
  }

  @AfterEach
  void forgetTheLogFile() {
    System.clearProperty(LOG);
  }

  @Test
  void runHandsOverWhatWasTyped() {
    int code =
        earshot(
            "run",
            "my jobs/weekly.yaml",
            "--as-of",
            "2026-06-28",
            "--set",
            "themes.number=40",
            "--set",
            "data=/a b/c=d",
            "--set=empty=");

    assertThat(code).isZero();
    assertThat(pipeline.file).isEqualTo(Path.of("my jobs/weekly.yaml"));
    assertThat(pipeline.asOf).isEqualTo(LocalDate.of(2026, 6, 28));
    assertThat(pipeline.sets)
        .containsExactly(
            entry("themes.number", "40"), entry("data", "/a b/c=d"), entry("empty", ""));
  }

  @Test
  void reportIsDrawnInItsPlaceOrAnother() {
    assertThat(earshot("report", "reports/weekly/2026-06-28")).isZero();
    assertThat(pipeline.file).isEqualTo(Path.of("reports/weekly/2026-06-28"));
    assertThat(pipeline.target).isNull();

    assertThat(earshot("report", "findings.json", "--to", folder.resolve("a b").toString()))
        .isZero();
    assertThat(pipeline.target).isEqualTo(folder.resolve("a b"));
    assertThat(out.toString().lines())
        .containsExactly("Report: reports/weekly/2026-06-28", "Report: " + folder.resolve("a b"));
  }

  @Test
  void fileNameMayBeginWithAnAtSign() {
    assertThat(earshot("run", "@weekly.yaml")).isZero();
    assertThat(pipeline.file).isEqualTo(Path.of("@weekly.yaml"));
  }

  @Test
  void runTellsProgressAndWhereTheReportIs() {
    assertThat(earshot("run", "weekly.yaml")).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "Report: " + folder.resolve("reports/weekly/2026-06-28"),
            "Two themes grew.",
            "60 of 1,000 rows were rejected.");
    assertThat(err.toString()).startsWith("Encoding mentions … 4,312 mentions (");
  }

  @Test
  void pageOfTheReportIsNamedWhenThereIsOne() throws IOException {
    Path page = folder.resolve("reports/weekly/2026-06-28/index.html");
    Files.createDirectories(page.getParent());
    Files.createFile(page);

    earshot("run", "weekly.yaml");

    assertThat(out.toString()).startsWith("Report: " + page);
  }

  @Test
  void quietRunSaysNothing() {
    assertThat(earshot("run", "weekly.yaml", "--quiet")).isZero();

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tooManyRejectedRowsAreTheThirdExitCodeAndToldEvenWhenQuiet() {
    pipeline = RecordingPipeline.rejectingMany(folder);

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(3);

    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "earshot: 60 of 1,000 rows were rejected, more than the job allows; %s says why."
                .formatted(folder.resolve("reports/weekly/2026-06-28/tables/rejections.csv")));
  }

  @Test
  void problemOfTheJobIsOneSentenceAndTheSecondExitCode() {
    pipeline = RecordingPipeline.failing(folder, new JobProblem("weekly.yaml: no inputs."));

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(2);

    assertThat(err.toString()).isEqualToIgnoringNewLines("earshot: weekly.yaml: no inputs.");
  }

  @Test
  void problemThatATaskMetIsFoundInsideTheFailureOfTheTask() {
    pipeline =
        RecordingPipeline.failing(
            folder,
            new IllegalStateException(
                "Job aborted", new RuntimeException(new JobProblem("a.csv is a PDF."))));

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(2);

    assertThat(err.toString()).isEqualToIgnoringNewLines("earshot: a.csv is a PDF.");
  }

  @Test
  void messageFollowsTheLineOfTheBrokenStage() {
    pipeline = RecordingPipeline.failing(folder, new JobProblem("a.csv is a PDF."));

    earshot("run", "weekly.yaml");

    assertThat(err.toString().lines())
        .containsExactly(
            "Encoding mentions … 0 of 4,312 (0 %), 4,312 left", "earshot: a.csv is a PDF.");
  }

  @Test
  void bugIsTheFirstExitCodeAndItsTraceGoesToTheLogOfTheStore() {
    pipeline = RecordingPipeline.failing(folder, new IllegalStateException("index is -1"));

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(1);

    Path log = folder.resolve("store/earshot.log");
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "earshot: This should not have happened: java.lang.IllegalStateException: index is -1."
                + " It is a mistake in Earshot, not in your files; the details are in %s."
                    .formatted(log));
    assertThat(log).content().contains("IllegalStateException: index is -1", "at org.earshot");
  }

  @Test
  void traceIsPrintedWhenTheLogCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("store"), "a file where a folder should be");
    pipeline = RecordingPipeline.failing(folder, new IllegalStateException("index is -1"));

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(1);

    assertThat(err.toString()).contains("at org.earshot", "the details are above");
  }

  @Test
  void errorOfTheVirtualMachineIsABugToo() {
    pipeline = RecordingPipeline.failing(folder, new NoClassDefFoundError("a/B"));

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(1);

    assertThat(err.toString()).contains("java.lang.NoClassDefFoundError: a/B");
  }

  @Test
  void lackOfMemorySaysHowToGiveMore() {
    pipeline =
        RecordingPipeline.failing(
            folder, new IllegalStateException(new OutOfMemoryError("Java heap space")));

    assertThat(earshot("run", "weekly.yaml", "--quiet")).isEqualTo(2);

    assertThat(err.toString()).contains("not enough memory", "EARSHOT_HEAP=6g");
  }

  @Test
  void verifySaysThatAllIsTheSame() {
    int code = earshot("verify", "reports/weekly/2026-06-28", "--job", "weekly.yaml");

    assertThat(code).isZero();
    assertThat(pipeline.file).isEqualTo(Path.of("reports/weekly/2026-06-28"));
    assertThat(out.toString()).isEqualToNormalizingNewlines("The same: all 8 tables.\n");
  }

  @Test
  void verifySaysWhatDiffersAndEndsWithTwo() {
    pipeline = RecordingPipeline.rejectingMany(folder);

    int code = earshot("verify", "reports/weekly/2026-06-28", "--job", "weekly.yaml");

    assertThat(code).isEqualTo(2);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "the setting themes.number: then auto, now 12\nNot the same: see above.\n");
  }

  @Test
  void evaluatePrintsFiguresAsText() {
    int code = earshot("evaluate", "a b.csv", "--text", "Comment", "--gold", "Topic");

    assertThat(code).isZero();
    assertThat(pipeline.file).isEqualTo(Path.of("a b.csv"));
    assertThat(pipeline.textColumn).isEqualTo("Comment");
    assertThat(pipeline.goldColumns).containsExactly("Topic");
    assertThat(pipeline.themes).isNull();
    assertThat(pipeline.taughtOn).isNull();
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            """
            themes     105
            V-measure  0.8456
            AMI        0.8291
            ARI        0.6244
            unthemed   1.3 %
            names      75.0 % right (four telling words: 50.0 %)
            """);
  }

  @Test
  void evaluatePrintsTheFitOfEveryLabel() {
    earshot("evaluate", "a.csv", "--text", "t", "--gold", "Parking, paid", "--gold", "Staff");

    assertThat(pipeline.goldColumns).containsExactly("Parking, paid", "Staff");
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            """
            themes     40
            unthemed   2.0 %
            names      75.0 % right (four telling words: 50.0 %)
            mean F1    0.6500 of 2 labels
              0.8000  Parking, paid (120 texts): car park full
              0.5000  Staff (60 texts): group: kind staff
            """);
  }

  @Test
  void evaluatePrintsTheFitOfEveryLabelAsJson() {
    earshot("evaluate", "a.csv", "--text", "t", "--gold", "a", "--gold", "b", "--json");

    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "{\"themes\":40,\"unthemed\":0.02,\"name_accuracy\":0.75,\"word_accuracy\":0.5,"
                + "\"mean_f1\":0.65,\"labels\":[{\"label\":\"Parking, paid\",\"texts\":120,"
                + "\"found\":\"car park full\",\"f1\":0.8},{\"label\":\"Staff\",\"texts\":60,"
                + "\"found\":\"group: kind staff\",\"f1\":0.5}]}");
  }

  @Test
  void evaluatePrintsFiguresAsJson() {
    earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--themes", "77", "--json");

    assertThat(pipeline.themes).isEqualTo(77);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "{\"themes\":105,\"v_measure\":0.84561,\"ami\":0.82912,\"ari\":0.62444,"
                + "\"unthemed\":0.0125,\"name_accuracy\":0.75,\"word_accuracy\":0.5}");
  }

  @Test
  void evaluateTellsHowNearThePupilComes() {
    earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--taught-on", "3000");

    assertThat(pipeline.taughtOn).isEqualTo(3_000);
    assertThat(out.toString().lines())
        .last()
        .isEqualTo(
            "pupil      mean cosine 0.9346 to the sentence encoder, over 60 texts; 3060 of 9000"
                + " texts by the encoder");
  }

  @Test
  void evaluateTellsThatInJsonToo() {
    earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--taught-on", "3000", "--json");

    assertThat(out.toString().strip())
        .endsWith(
            "\"pupil\":{\"mean_cosine\":0.93456,\"compared\":60,"
                + "\"by_encoder\":3060,\"texts\":9000}}");
  }

  @Test
  void pupilThatWasTaughtOnAllTextsIsNotJudged() {
    earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--taught-on", "9000");
    assertThat(out.toString().lines())
        .last()
        .isEqualTo(
            "pupil      no text encoded by both, so its quality is not known; 9000 of 9000 texts"
                + " by the encoder");

    earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--taught-on", "9000", "--json");
    assertThat(out.toString()).contains("\"pupil\":{\"mean_cosine\":null,\"compared\":0,");
  }

  @Test
  void pupilThatLearnsFromNothingIsRefused() {
    assertThat(earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--taught-on", "0"))
        .isEqualTo(2);

    assertThat(err.toString())
        .isEqualToIgnoringNewLines("earshot: --taught-on is 0; write 1 or more.");
  }

  @Test
  void lessThanTwoThemesAreRefused() {
    assertThat(earshot("evaluate", "a.csv", "--text", "t", "--gold", "g", "--themes", "1"))
        .isEqualTo(2);

    assertThat(err.toString())
        .isEqualToIgnoringNewLines("earshot: --themes is 1; write 2 or more.");
  }

  @Test
  void unknownCommandIsNamedWithTheNearestOne() {
    assertThat(earshot("evalute", "a.csv")).isEqualTo(2);

    assertThat(err.toString().lines())
        .containsExactly(
            "earshot: There is no command evalute; did you mean evaluate?",
            "Try 'earshot --help'.");
  }

  @Test
  void unknownOptionIsNamedWithTheNearestOne() {
    assertThat(earshot("run", "weekly.yaml", "--as-off", "2026-06-28")).isEqualTo(2);

    assertThat(err.toString().lines())
        .containsExactly(
            "earshot: There is no option --as-off; did you mean --as-of?",
            "Try 'earshot run --help'.");
  }

  @Test
  void oneArgumentTooManyIsNamed() {
    assertThat(earshot("run", "weekly.yaml", "nightly.yaml")).isEqualTo(2);

    assertThat(err.toString()).startsWith("earshot: One argument too many: nightly.yaml.");
  }

  @Test
  void dayThatIsNoneIsRefused() {
    assertThat(earshot("run", "weekly.yaml", "--as-of", "2026-02-30")).isEqualTo(2);

    assertThat(err.toString())
        .startsWith(
            "earshot: Invalid value for option '--as-of': \"2026-02-30\" is not a day;"
                + " write it as in 2026-06-28");
  }

  @Test
  void settingWithoutAValueIsRefused() {
    assertThat(earshot("run", "weekly.yaml", "--set", "themes.number")).isEqualTo(2);

    assertThat(err.toString())
        .startsWith(
            "earshot: Invalid value for option '--set' (KEY=VALUE): \"themes.number\" is no"
                + " setting; write it as key=value");
  }

  @Test
  void nothingTypedShowsTheHelp() {
    assertThat(earshot()).isEqualTo(2);

    assertThat(err.toString())
        .contains("Usage: earshot", "run", "evaluate", "earshot: Say which command to run.");
  }

  @Test
  void helpAndVersionAreNoMistakes() {
    assertThat(earshot("--help")).isZero();
    assertThat(earshot("run", "--help")).isZero();
    assertThat(earshot("--version")).isZero();

    assertThat(out.toString())
        .contains("Exit codes:", "--as-of=DATE", "--quiet", "earshot unpacked (Java ");
    assertThat(err.toString()).isEmpty();
  }

  private int earshot(String... arguments) {
    CommandLine line =
        EarshotCommand.line(pipeline)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
