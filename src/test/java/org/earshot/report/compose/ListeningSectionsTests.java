package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.QuestionTally;
import org.earshot.ingest.ResponseColumn;
import org.earshot.insight.Findings;
import org.earshot.insight.answer.AnswerStatistics;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.recurrence.RecurrenceStatistics;
import org.earshot.report.FindingsFixture;
import org.earshot.report.OtherFindings;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.charts.ChartPicture;
import org.earshot.report.charts.ChartPictures;
import org.earshot.report.workbook.ExcelReportWriter;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six cases of a pier's desk, three of them answered; the last day is Sunday 28 June 2026. */
final class ListeningSectionsTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 28);
  private static final Findings FINDINGS = findings(entries());
  private static final Report REPORT = ReportComposer.compose(FINDINGS);

  @TempDir private Path folder;

  @Test
  void sectionsStandOnlyWhereThereIsSomethingToTell() {
    assertThat(titles(REPORT))
        .containsSubsequence("Complaint handling", "Recurring causes", "Unanswered feedback");
    assertThat(titles(ReportComposer.compose(FindingsFixture.ferries())))
        .doesNotContain("Complaint handling", "Recurring causes", "Unanswered feedback");
  }

  @Test
  void handlingIsToldInWords() {
    assertThat(sentence("handling", "Received"))
        .isEqualTo("desk.csv has 6 cases; 2 are closed and 4 open.");
    // Answered on day 5, 10 and 20, the last one late; one is overdue, two are not due.
    assertThat(sentence("handling", "In time"))
        .isEqualTo(
            "50\u00a0% (15–85\u00a0%) of 4 cases that are due were answered in time; 1 was answered"
                + " late and 1 is overdue without an answer.");
    assertThat(sentence("handling", "Reopened"))
        .isEqualTo("1 case was opened again, 17\u00a0% (3–56\u00a0%) of all.");
  }

  @Test
  void whoWaitsIsToldOnTheFrontPageToo() {
    String said =
        "3 of 6 cases in desk.csv have no answer, 50\u00a0% (19–81\u00a0%); 1 is overdue; the"
            + " oldest has waited 27 days.";
    assertThat(sentence("unanswered", "Unanswered")).isEqualTo(said);
    assertThat(sentence("summary", "Unanswered")).isEqualTo(said);
    assertThat(sentence("unanswered", "Asked for contact"))
        .isEqualTo(
            "2 customers asked to be contacted; 1 of them, 50\u00a0% (9–91\u00a0%), heard nothing so"
                + " far.");
  }

  @Test
  void whoCannotBeFollowedIsToldOnceAndHasNoColumns() {
    List<Entry> unknown = entries().stream().map(ListeningSectionsTests::withoutCustomer).toList();
    Report report = ReportComposer.compose(findings(unknown));

    assertThat(sentence(report, "recurring", "Not known"))
        .isEqualTo("Of 6 cases these could not be followed: 6 whose customer is unknown.");
    assertThat(columns(report, "recurring", "Every theme: does it come back?"))
        .contains("Weeks active")
        .doesNotContain("First complaints", "First contact enough");
  }

  @Test
  void whoHadToAskAgainIsTold() {
    // K0 on 1 and 3 June, within 30 days; the others' 30 days are not over.
    assertThat(heads("recurring")).contains("Themes").doesNotContain("Not known");
    assertThat(REPORT.tables())
        .filteredOn(table -> table.name().equals("repeat-contacts"))
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.rows())
                    .containsExactly(
                        List.of(
                            "T04",
                            "refund not paid",
                            2,
                            LocalDate.of(2026, 6, 1),
                            LocalDate.of(2026, 6, 3),
                            "C0; C1")));
  }

  @Test
  void tablesForMachinesBeginWithTheWholeOfEachInput() {
    DataTable answers =
        REPORT.tables().stream()
            .filter(table -> table.name().equals("answers"))
            .findFirst()
            .orElseThrow();
    List<Object> whole = answers.rows().get(0);
    assertThat(whole.get(answers.columns().indexOf("received"))).isEqualTo(6L);
    assertThat(whole.get(answers.columns().indexOf("overdue"))).isEqualTo(1L);
    assertThat(whole.get(answers.columns().indexOf("not_due"))).isEqualTo(2L);
    assertThat(whole.get(answers.columns().indexOf("segment"))).isNull();
    assertThat(answers.rows()).hasSize(2);
  }

  @Test
  void chartsAreDrawnAndHaveTheirNumbersBesideThem() {
    List<String> drawn = new ArrayList<>();
    for (Section section : REPORT.sections()) {
      section.blocks().stream()
          .filter(ChartBlock.class::isInstance)
          .map(block -> ((ChartBlock) block).chart())
          .filter(chart -> chart.id().matches("open-ages-1|waiting-1|causes-weeks"))
          .forEach(
              chart -> {
                assertThat(ChartPicture.alone(chart).svg()).doesNotContain("NaN");
                drawn.add(chart.id());
              });
    }
    assertThat(drawn).containsExactlyInAnyOrder("open-ages-1", "waiting-1", "causes-weeks");
  }

  @Test
  void workbookHasTheSheets() throws IOException {
    ExcelReportWriter.write(REPORT, new ChartPictures(), folder.resolve("feedback.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("feedback.xlsx").toString())) {
      assertThat(workbook.getSheet("Complaint handling").createDrawingPatriarch().getCharts())
          .hasSize(1);
      assertThat(workbook.getSheet("Unanswered feedback")).isNotNull();
      assertThat(workbook.getSheet("Recurring causes")).isNotNull();
    }
  }

  @Test
  void jobThatNamesNoColumnOfAnswersIsToldSo() {
    Findings silent =
        OtherFindings.with(
            FindingsFixture.ferries(),
            new AnswerStatistics(List.of(input(Map.of())), AS_OF)
                .findings(
                    entries(),
                    List.of(),
                    List.of(new QuestionTally(0, null, null, null, 8, 2, 0))));
    Report report = ReportComposer.compose(silent);

    assertThat(titles(report)).contains("Unanswered feedback").doesNotContain("Complaint handling");
    assertThat(sentence(report, "unanswered", "Answers")).contains("responses in the job file");
  }

  private static List<String> titles(Report report) {
    return report.sections().stream().map(Section::title).toList();
  }

  private static List<String> heads(String section) {
    return REPORT.sections().stream()
        .filter(each -> each.id().equals(section))
        .flatMap(each -> each.blocks().stream())
        .filter(Sentences.class::isInstance)
        .flatMap(block -> ((Sentences) block).sentences().stream())
        .map(Sentence::head)
        .toList();
  }

  private static String sentence(String section, String head) {
    return sentence(REPORT, section, head);
  }

  private static List<String> columns(Report report, String section, String title) {
    return report.sections().stream()
        .filter(each -> each.id().equals(section))
        .flatMap(each -> each.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.title().equals(title))
        .flatMap(table -> table.columns().stream().map(Column::title))
        .toList();
  }

  private static String sentence(Report report, String section, String head) {
    return report.sections().stream()
        .filter(each -> each.id().equals(section))
        .flatMap(each -> each.blocks().stream())
        .filter(Sentences.class::isInstance)
        .flatMap(block -> ((Sentences) block).sentences().stream())
        .filter(each -> each.head().equals(head))
        .map(Sentence::text)
        .findFirst()
        .orElseThrow();
  }

  private static Findings findings(List<Entry> entries) {
    List<ExportSource> inputs =
        List.of(
            input(
                Map.of(
                    ResponseColumn.ANSWERED, "Replied",
                    ResponseColumn.CLOSED, "Closed",
                    ResponseColumn.PROMISED, "Due",
                    ResponseColumn.REOPENED, "Again",
                    ResponseColumn.CONTACT_WANTED, "Call")));
    List<Theme> themes = List.of(new Theme("T04", "refund not paid", "G8", "Refunds", List.of()));
    Findings answered =
        OtherFindings.with(
            FindingsFixture.ferries(),
            new AnswerStatistics(inputs, AS_OF).findings(entries, List.of(), List.of()));
    return OtherFindings.with(
        answered, new RecurrenceStatistics(inputs, themes, AS_OF).findings(entries));
  }

  private static ExportSource input(Map<ResponseColumn, String> responses) {
    return new ExportSource(
        Path.of("jobs").toAbsolutePath(),
        "../exports/desk.csv",
        FeedbackKind.COMPLAINT,
        new ColumnMapping(
            "No", "Who", "Opened", null, List.of("Text"), null, List.of("Pier"), null, responses),
        List.of(),
        null,
        null,
        List.of());
  }

  private static List<Entry> entries() {
    return List.of(
        entry(0, 1, Map.of("answered", "2026-06-06", "promised", "2026-06-15", "reopened", "Yes")),
        entry(1, 3, Map.of("answered", "2026-06-23", "promised", "2026-06-17")),
        entry(
            2,
            8,
            Map.of(
                "answered", "2026-06-18",
                "closed", "2026-06-20",
                "promised", "2026-06-22",
                "contact-wanted", "Yes")),
        entry(3, 1, Map.of("promised", "2026-06-15", "contact-wanted", "Yes")),
        entry(4, 20, Map.of("promised", "2026-07-04")),
        entry(5, 22, Map.of("promised", "2026-07-06", "closed", "2026-06-25")));
  }

  private static Entry entry(int number, int day, Map<String, String> responses) {
    return new Entry(
        "row " + number,
        0,
        "complaint",
        "C" + number,
        number < 2 ? "K0" : "K" + number,
        LocalDate.of(2026, 6, day),
        null,
        null,
        Map.of("Pier", "East"),
        null,
        responses,
        List.of(),
        List.of("T04"),
        "desk.csv",
        number + 1);
  }

  private static Entry withoutCustomer(Entry entry) {
    return new Entry(
        entry.id(),
        0,
        entry.kind(),
        entry.caseId(),
        null,
        entry.date(),
        null,
        null,
        entry.segments(),
        null,
        entry.responses(),
        List.of(),
        entry.themeIds(),
        entry.source(),
        entry.line());
  }
}
