package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that are small, strange or hostile give a report whose numbers add up. */
final class OddExportsTest {

  private static final String HEADER = "ID,Date,Comment,Score\n";

  @TempDir private Path folder;

  @Test
  void singleRowIsOneThemeOfWhichOnlyTheNameIsTold() throws IOException {
    ReportTables tables = run(HEADER + "1,2026-05-01,The room was cold,2\n");

    assertThat(tables.rows("themes"))
        .singleElement()
        .satisfies(
            theme ->
                assertThat(theme.toMap())
                    .containsEntry("feedback", "fewer than 5")
                    .containsEntry("share", "")
                    .containsEntry("first_week", ""));
  }

  @Test
  void rowsOfOneTextWithoutDatesAreOneThemeWithoutWeeks() throws IOException {
    ReportTables tables =
        run(
            HEADER
                + "1,,The room was cold,2\n2,,The room was cold,\n3,,The room was cold,4\n"
                + "4,,The room was cold,1\n5,,The room was cold,2\n");

    assertThat(tables.report()).endsWith(Path.of("odd", "undated"));
    assertThat(tables.rows("themes"))
        .singleElement()
        .satisfies(
            theme ->
                assertThat(theme.toMap())
                    .containsEntry("feedback", "5")
                    .containsEntry("share", "1")
                    .containsEntry("first_week", ""));
    assertThat(tables.rows("weeks")).isEmpty();
  }

  @Test
  void otherLanguagesSymbolsLongAndHostileTextsAreAccountedFor() throws IOException {
    String cold = "The room was cold at night. ";
    ReportTables tables =
        run(
            HEADER
                + "1,2026-05-01,Das Zimmer war kalt und laut.,2\n"
                + "2,2026-05-01,\u90E8\u5C4B\u304C\u3068\u3066\u3082\u5BD2\u304B\u3063\u305F,1\n"
                + "3,2026-05-02,\u0130stanbul'da g\u00FCzel bir otel,5\n"
                + "4,2026-05-02,\uD83D\uDE00,5\n"
                + "5,2026-05-03,\uD83D\uDE21 cold \uD83D\uDE21 food,1\n"
                + "6,2026-05-03,\"=cmd|' /C calc'!A0\",1\n"
                + "7,2026-05-03,<script>alert(1)</script> the page is broken,1\n"
                + "8,2026-05-03,-2+3 is what I paid,1\n"
                + "9,2026-05-04,\u202E ]]> <!-- &amp; \u0001,1\n"
                + "10,2026-05-04,\""
                + cold.repeat(360)
                + "\",1\n"
                + "11,2026-05-04,"
                + "x".repeat(10_000)
                + ",1\n"
                + "12,2026-05-11,\"One line\r\nand another, and \"\"quotes\"\"\",3\n");

    assertThat(tables.rows("reconciliation"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("rows_read")).isEqualTo("12"));
    assertThat(tables.rows("mentions").stream().map(row -> row.get("mention")))
        .noneMatch(text -> text.startsWith("=") || text.startsWith("-"))
        .anyMatch(text -> text.startsWith("'=cmd"))
        .anyMatch(text -> text.contains("<script>"));
    List<String> spans =
        tables.rows("mentions").stream()
            .filter(row -> row.get("line").equals("5"))
            .map(row -> row.get("start") + "-" + row.get("end"))
            .toList();
    // Code points: each of the two faces is one.
    assertThat(spans).containsExactly("0-13");
  }

  private ReportTables run(String export) throws IOException {
    LocalSpark.session();
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("odd.csv"), export);
    Files.writeString(
        folder.resolve("jobs/odd.yaml"),
        """
        inputs:
          - path: ../odd.csv
            columns: {id: ID, date: Date, text: Comment, score: Score}
            score: {scale: [1, 5]}
        """);
    Job job = JobFile.read(folder.resolve("jobs/odd.yaml"), Map.of(), null, folder);
    ReportTables tables = new ReportTables(new JobRunner(Progress.SILENT).run(job).reportFolder());
    ReportLaws.hold(tables);
    return tables;
  }
}
