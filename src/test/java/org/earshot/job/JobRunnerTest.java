package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** A run from exports to report. */
final class JobRunnerTest {

  private final SmallJob job = SmallRun.first().job();
  private final ReportTables tables = SmallRun.first().tables();

  @Test
  void reportIsNamedAfterTheJobAndTheNewestFeedback() {
    String newest =
        tables.rows("feedback").stream()
            .map(row -> row.get("date"))
            .max(String::compareTo)
            .orElseThrow();
    assertThat(tables.report()).endsWith(Path.of("weekly", LocalDate.parse(newest).toString()));
    assertThat(tables.report().resolve("manifest.json")).isNotEmptyFile();
    assertThat(tables.report().resolve("feedback.xlsx")).isNotEmptyFile();
  }

  @Test
  void numbersOfTheTablesAddUp() {
    ReportLaws.hold(tables);
  }

  @Test
  void rowsHaveTheFatesThatTheTruthTells() {
    // Of truth.json: W05 has a date that is none; W20 was sent twice.
    Map<String, List<String>> fates =
        Map.of(
            "2026-W05.csv", List.of("194", "118", "30", "45", "0", "1", "0"),
            "2026-W20.csv", List.of("196", "136", "20", "40", "0", "0", "0"),
            "2026-W20 (resent).csv", List.of("196", "0", "20", "40", "136", "0", "0"));
    for (CSVRecord row : tables.rows("reconciliation")) {
      if (fates.containsKey(row.get("source"))) {
        assertThat(row.toList().subList(1, 8)).isEqualTo(fates.get(row.get("source")));
      }
    }
    assertThat(tables.rows("rejections"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.toList())
                    .startsWith("2026-W05.csv", "25", "Date")
                    .last()
                    .asString()
                    .contains("31/02/2026"));
  }

  @Test
  void columnsBeginAsOtherProgramsExpectThem() {
    Map<String, List<String>> expected =
        Map.of(
            "reconciliation",
            List.of(
                "source",
                "rows_read",
                "usable",
                "blank",
                "placeholder",
                "duplicate",
                "rejected",
                "outside_window"),
            "feedback",
            List.of(
                "feedback_id", "source", "line", "date", "kind", "score", "theme_id", "theme_ids"),
            "mentions",
            List.of("feedback_id", "source", "line", "start", "end", "theme_id", "similarity"),
            "themes",
            List.of(
                "theme_id",
                "name",
                "group_id",
                "group_name",
                "feedback",
                "share",
                "share_low",
                "share_high",
                "mean_score",
                "first_week",
                "last_week"),
            "weeks",
            List.of("theme_id", "week", "feedback", "exposure"),
            "rejections",
            List.of("source", "line", "column", "reason"));
    expected.forEach(
        (table, columns) ->
            assertThat(tables.columns(table)).as(table).startsWith(columns.toArray(String[]::new)));
  }

  @Test
  void mentionStandsInItsCellBetweenStartAndEnd() throws IOException {
    int compared = 0;
    for (CSVRecord mention : tables.rows("mentions")) {
      String cell =
          job.cell(
              mention.get("source"), Integer.parseInt(mention.get("line")), mention.get("column"));
      int[] points = cell.codePoints().toArray();
      int start = Integer.parseInt(mention.get("start"));
      int end = Integer.parseInt(mention.get("end"));
      assertThat(end).isLessThanOrEqualTo(points.length);
      if (!mention.get("mention").contains("[")) {
        assertThat(words(mention.get("mention")))
            .as("%s, record %s", mention.get("source"), mention.get("line"))
            .isEqualTo(words(new String(points, start, end - start)));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  @Test
  void nothingIsLeftBesideTheReport() throws IOException {
    try (var entries = Files.list(tables.report().getParent())) {
      assertThat(entries).containsExactly(tables.report());
    }
  }

  /** The letters and digits; the apostrophe that disarms a formula is of the table. */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
