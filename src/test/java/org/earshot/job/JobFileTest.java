package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.JobProblem;
import org.earshot.embed.PupilSettings;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ScoreKind;
import org.earshot.ingest.ScoreScale;
import org.earshot.ingest.VolumeSource;
import org.earshot.report.ReportChoice;
import org.earshot.report.ReportFormat;
import org.earshot.themes.ThemeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JobFileTest {

  private static final String INPUT = "inputs:\n  - path: x.csv\n    columns: {text: Comment}\n";

  @TempDir Path folder;

  @Test
  void everyKeyIsRead() throws IOException {
    Job job =
        read(
            """
            job: my-job
            as-of: 2026-06-28
            window: {weeks: 13}
            store: data/store
            reports: /var/reports
            inputs:
              - path: exports/*.csv
                kind: complaint
                columns:
                  id: Case
                  customer: Who
                  date: When
                  question: Asked
                  text: [Good, Bad]
                  score: Stars
                  segments: [Branch, Product]
                dates: [d/M/yyyy, M/d/yyyy]
                score: {scale: [1, 5], best: 1, missing: [6, 7]}
                encoding: windows-1252
                placeholders: [keine Angabe]
            encoder: {pupil-above: 5000, taught-on: 800}
            themes: {number: 12, groups: 4, sample: 5000, seed: 9}
            signals:
              watch: [Branch]
              volumes:
                {path: v.csv, week: Week, count: Orders, segments: [Branch], dates: [d/M/yyyy]}
            rejected-at-most: 0.2
            report: {title: " Guests & ferries ", formats: [deck, workbook], sections: [quotes, trend]}
            """);

    assertThat(job.name()).isEqualTo("my-job");
    assertThat(job.report())
        .isEqualTo(
            new ReportChoice(
                "Guests & ferries",
                List.of(ReportFormat.WORKBOOK, ReportFormat.DECK),
                List.of("summary", "trend", "quotes")));
    assertThat(job.asOf()).isEqualTo(LocalDate.of(2026, 6, 28));
    assertThat(job.weeks()).isEqualTo(13);
    assertThat(job.store()).isEqualTo(folder.resolve("jobs/data/store"));
    assertThat(job.reports()).isEqualTo(Path.of("/var/reports"));
    assertThat(job.pupil()).isEqualTo(new PupilSettings(5000, 800));
    assertThat(job.themes()).isEqualTo(new ThemeSettings(12, 4, 5000, 9));
    assertThat(job.watch()).containsExactly("Branch");
    assertThat(job.volumes())
        .isEqualTo(
            new VolumeSource(
                folder.resolve("jobs"),
                "v.csv",
                "Week",
                "Orders",
                List.of("Branch"),
                List.of("d/M/yyyy")));
    assertThat(job.rejectAtMost()).isEqualTo(0.2);
    ExportSource input = job.inputs().get(0);
    assertThat(input.base()).isEqualTo(folder.resolve("jobs"));
    assertThat(input.path()).isEqualTo("exports/*.csv");
    assertThat(input.kind()).isEqualTo(FeedbackKind.COMPLAINT);
    assertThat(input.columns().id()).isEqualTo("Case");
    assertThat(input.columns().customer()).isEqualTo("Who");
    assertThat(input.columns().date()).isEqualTo("When");
    assertThat(input.columns().question()).isEqualTo("Asked");
    assertThat(input.columns().text()).containsExactly("Good", "Bad");
    assertThat(input.columns().score()).isEqualTo("Stars");
    assertThat(input.columns().segments()).containsExactly("Branch", "Product");
    assertThat(input.dates()).containsExactly("d/M/yyyy", "M/d/yyyy");
    assertThat(input.score()).isEqualTo(new ScoreScale(1, 5, 1, List.of(6.0, 7.0)));
    assertThat(input.encoding()).isEqualTo("windows-1252");
    assertThat(input.placeholders()).containsExactly("keine Angabe");
  }

  @Test
  void whatIsNoFormatOrSectionIsRefusedWithWhatIs() {
    assertThatThrownBy(() -> read(INPUT + "report: {formats: [page, powerpoint]}\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining(
            "report.formats: 'powerpoint' must be one of workbook, page, deck, digest, charts,"
                + " tables.");
    assertThatThrownBy(() -> read(INPUT + "report:\n  sections: [trends]\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining(
            "report.sections: 'trends' must be one of summary, signals, since, themes, ");
    assertThatThrownBy(() -> read(INPUT + "report: {formats: []}\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("report.formats: name at least one of workbook, page, ");
    assertThatThrownBy(() -> read(INPUT + "report: {title: " + "long ".repeat(15) + "}\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("has 74 letters; 60 fit over a slide.");
  }

  @Test
  void onlyAPathAndATextColumnAreNeeded() throws IOException {
    Job job = read(INPUT);
    assertThat(job.name()).isEqualTo("a");
    assertThat(job.asOf()).isNull();
    assertThat(job.weeks()).isNull();
    assertThat(job.store()).isEqualTo(folder.resolve("store"));
    assertThat(job.reports()).isEqualTo(folder.resolve("reports"));
    assertThat(job.pupil()).isEqualTo(PupilSettings.DEFAULT);
    assertThat(job.themes()).isEqualTo(ThemeSettings.DEFAULT);
    assertThat(job.watch()).isEmpty();
    assertThat(job.volumes()).isNull();
    assertThat(job.rejectAtMost()).isEqualTo(0.05);
    assertThat(job.inputs().get(0).kind()).isEqualTo(FeedbackKind.SURVEY);
  }

  @Test
  void practicesAreThoseBesideTheJobUnlessItSaysOtherwise() throws IOException {
    assertThat(read(INPUT).practices()).isNull();
    Files.writeString(folder.resolve("jobs/practices.yaml"), "practices: []\n");
    Files.writeString(folder.resolve("ours.yaml"), "practices: []\n");

    assertThat(read(INPUT).practices()).isEqualTo(folder.resolve("jobs/practices.yaml"));
    assertThat(read("practices: none\n" + INPUT).practices()).isNull();
    assertThat(read("practices: ../ours.yaml\n" + INPUT).practices())
        .isEqualTo(folder.resolve("ours.yaml"));
  }

  @Test
  void teacherEncodesAllWhereThePupilIsNever() throws IOException {
    assertThat(read("encoder: {pupil-above: never}\n" + INPUT).pupil())
        .isEqualTo(new PupilSettings(null, PupilSettings.DEFAULT.taughtOn()));
  }

  @Test
  void pupilIsNotTaughtOnMoreThanThereAre() throws IOException {
    assertThat(read("encoder: {taught-on: 80000}\n" + INPUT).pupil())
        .isEqualTo(new PupilSettings(80_000, 80_000));
  }

  @Test
  void bestIsTheHigherEndWhereTheJobDoesNotSay() throws IOException {
    Job job =
        read(
            """
            inputs:
              - path: x
                columns: {text: t, score: s}
                score: {scale: [0, 10]}
            """);
    assertThat(job.inputs().get(0).score()).isEqualTo(new ScoreScale(0, 10, 10, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'jobb: x' | line 1: there is no key 'jobb'; the nearest is 'job'",
        "'themes: {numer: 3}' | line 1: there is no key 'numer' in themes; the nearest is 'number'",
        "'job: x\n\nwindow:\n  week: 3' | line 4: there is no key 'week' in window",
        "'job: a/b' | line 1: job: 'a/b' must be made of letters",
        "'job: ../x' | line 1: job: '../x' must be made of letters",
        "'job: x\njob: y' | line 2: this key stands twice: 'job'",
        "'as-of: 28/6/2026' | line 1: as-of: '28/6/2026' must be a date such as 2026-06-28",
        "'window: {weeks: 0}' | line 1: window.weeks: 0 must be 1 or more",
        "'window: {weeks: six}' | line 1: window.weeks must be a whole number",
        "'window: {weeks: 2.5}' | line 1: window.weeks must be a whole number",
        "'window: 6' | line 1: window must be a group of keys",
        "'themes: {number: 1}' | line 1: themes.number: '1' must be auto or a number from 2 up",
        "'themes: {number: many}' | themes.number: 'many' must be auto or a number from 2 up",
        "'themes: {number: 3, groups: 4}' | themes.groups: 4 must not be more than themes.number",
        "'themes: {sample: 5}' | themes.sample: 5 must be 100 or more",
        "'encoder: {taught-on: 99}' | line 1: encoder.taught-on: 99 must be 100 or more",
        "'encoder: {pupil-above: 9999}' | encoder.pupil-above: '9999' must be never or a number not",
        "'encoder: {pupil-above: many}' | encoder.pupil-above: 'many' must be never or a number not less",
        "'rejected-at-most: 5' | rejected-at-most: 5.0 must be a share from 0 to 1",
        "'signals: {watch: [Shop]}' | signals.watch: 'Shop' is no segment, as no input names",
        "'signals: {watch: [A, A]}' | signals.watch: 'A' stands there twice",
        "'signals: {volumes: {path: v.csv, count: n}}' | signals.volumes.week must name the column",
        "'signals: {volumes: {week: w, count: n}}' | signals.volumes.path must name a file",
        "'store: ${data}/x' | line 1: store uses ${data}, which is not among the job's variables",
        "'store: [a, b]' | line 1: store must be a single value",
        "'practices: no.yaml' | line 1: practices: there is no file",
        "'job: [x' | this is no YAML: expected ',' or ']'",
        "'job: x: y' | line 1, column 7: this is no YAML: mapping values are not allowed here",
      })
  void mistakeIsToldInOneSentenceWithItsLine(String lines, String sentence) {
    assertThatThrownBy(() -> read(lines + "\n" + INPUT))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(folder.resolve("jobs/a.yaml") + ", line ")
        .hasMessageContaining(sentence)
        .hasMessageEndingWith(".")
        .hasMessageNotContainingAny("Source:", "\n", "Exception", "com.fasterxml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: complaints | 4: kind (input 1): 'complaints' must be survey, complaint or review",
        "knd: survey | 4: there is no key 'knd' in inputs (input 1); the nearest is 'kind'",
        "dates: [dd/mm/yyyy] | 4: dates (input 1): 'dd/mm/yyyy' does not tell day, month and year",
        "encoding: utf-9 | 4: encoding (input 1): 'utf-9' is no charset that Java knows",
        "score: {scale: [1]} | 4: score.scale (input 1) must be two numbers, the lower end first",
        "'score: {scale: [5, 1]}' | score.scale (input 1) must be two numbers, the lower end first",
        "'score: {scale: [a, b]}' | each entry of score.scale (input 1) must be a number",
        "'score: {scale: [1, 5], best: 3}' | score.best (input 1) must be one of the two ends",
        "'score: {scale: [1, 5], kind: nps}' | score.kind (input 1): 'nps' needs the scale [0, 10]",
        "'score: {scale: [1, 5], kind: nsp}' | score.kind (input 1): 'nsp' must be one of nps, csat, ces, stars, mean",
        "'score: {missing: [9]}' | score.missing (input 1) needs a scale beside it",
        "'placeholders: [a, \"\"]' | placeholders (input 1) has an empty entry",
      })
  void mistakeInAnInputIsTold(String line, String sentence) {
    assertThatThrownBy(
            () ->
                read("inputs:\n  - path: x\n    columns: {text: t, score: s}\n    " + line + "\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | has no keys",
        "'- a' | has no keys",
        "'job: x' | inputs must list at least one export",
        "'inputs:\n  - columns: {text: t}' | path (input 1) must name a file, a folder or a glob",
        "'inputs:\n  - path: x' | columns.text (input 1) must name the column",
        "'inputs:\n  - path: x\n    columns: {text: [t, t]}' | stands there twice",
        "'inputs:\n  - path: x\n    columns: {text: t}\n    score: {scale: [1, 5]}' | names no column",
      })
  void whatIsNeededIsTold(String lines, String sentence) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scale: [0, 10] | survey | NPS",
        "'scale: [0, 10], best: 0' | survey | MEAN",
        "'scale: [1, 5], best: 1' | survey | CSAT",
        "scale: [1, 5] | review | STARS",
        "scale: [1, 7] | survey | CES",
        "scale: [0, 100] | survey | MEAN",
        "'scale: [0, 10], kind: csat' | survey | CSAT",
      })
  void kindOfAScoreFollowsFromItsScaleUnlessTheJobSaysIt(
      String score, String kind, ScoreKind expected) throws IOException {
    Job job =
        read(
            "inputs:\n  - path: x\n    kind: "
                + kind
                + "\n    columns: {text: t, score: s}\n    score: {"
                + score
                + "}\n");
    assertThat(job.inputs().get(0).score().kind()).isEqualTo(expected);
  }

  @Test
  void actionsStandBesideTheJobUnlessItSaysWhere() throws IOException {
    assertThat(read(INPUT).actions()).isEqualTo(folder.resolve("jobs/a-actions.yaml"));
    assertThat(read("actions: ../done.yaml\n" + INPUT).actions())
        .isEqualTo(folder.resolve("done.yaml"));
  }

  @Test
  void missingJobFileIsTold() {
    assertThatThrownBy(() -> JobFile.read(Path.of("no.yaml"), Map.of(), null, folder))
        .isInstanceOf(JobProblem.class)
        .hasMessage("There is no job file no.yaml.");
  }

  @Test
  void commandLineGoesBeforeTheFile() throws IOException {
    write("as-of: 2026-01-01\nstore: s\nthemes: {number: 5}\n" + INPUT);
    Job job =
        JobFile.read(
            Path.of("jobs/a.yaml"),
            Map.of("themes.number", "12", "store", "here", "window.weeks", "4"),
            LocalDate.of(2026, 5, 1),
            folder);
    assertThat(job.asOf()).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(job.themes().number()).isEqualTo(12);
    assertThat(job.weeks()).isEqualTo(4);
    assertThat(job.store()).isEqualTo(folder.resolve("here"));
  }

  @Test
  void variableIsRelativeToTheJobFileUnlessTheCommandLineSetsIt() throws IOException {
    write("variables: {data: ../data}\ninputs:\n  - path: ${data}/x.csv\n    columns: {text: t}\n");
    ExportSource asWritten =
        JobFile.read(Path.of("jobs/a.yaml"), Map.of(), null, folder).inputs().get(0);
    ExportSource set =
        JobFile.read(Path.of("jobs/a.yaml"), Map.of("data", "other"), null, folder).inputs().get(0);
    assertThat(asWritten.base().resolve(asWritten.path()).normalize())
        .isEqualTo(folder.resolve("data/x.csv"));
    assertThat(set.base().resolve(set.path())).isEqualTo(folder.resolve("other/x.csv"));
  }

  @Test
  void unknownKeyOnTheCommandLineIsRefusedWithTheNearest() throws IOException {
    write("variables: {data: ..}\n" + INPUT);
    assertThatThrownBy(
            () -> JobFile.read(Path.of("jobs/a.yaml"), Map.of("themes.numbr", "3"), null, folder))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(
            "--set themes.numbr: there is no such key or variable; the nearest is 'themes.number'")
        .hasMessageContaining("data");
    assertThatThrownBy(
            () -> JobFile.read(Path.of("jobs/a.yaml"), Map.of("themes.number", "x"), null, folder))
        .isInstanceOf(JobProblem.class)
        .hasMessage("--set: themes.number: 'x' must be auto or a number from 2 up.");
  }

  private Job read(String text) throws IOException {
    Path file = write(text);
    return JobFile.read(file, Map.of(), null, folder);
  }

  private Path write(String text) throws IOException {
    Files.createDirectories(folder.resolve("jobs"));
    return Files.writeString(folder.resolve("jobs/a.yaml"), text);
  }
}
