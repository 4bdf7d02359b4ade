package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.JobProblem;
import org.earshot.insight.Findings;
import org.earshot.insight.QuoteFinding;
import org.earshot.insight.SmallThemes;
import org.earshot.report.FindingsFixture;
import org.earshot.report.OtherFindings;
import org.earshot.report.ReportChoice;
import org.earshot.report.ReportFolder;
import org.earshot.report.ReportFormat;
import org.earshot.report.blocks.Cell.Measure;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LongTable;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Table;
import org.earshot.report.charts.ChartPictures;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of rows is drawn from the tables that a run left. */
final class ExcelRowsTests {

  private static final int HEAD = 3;

  private static final Findings FINDINGS =
      OtherFindings.with(
          FindingsFixture.ferries(),
          new SmallThemes(
              List.of(new Theme("T90", "seasick dog", "G1", "x", List.of())), List.of()));

  private static final QuoteFinding QUOTED = FINDINGS.quotes().get(0);
  private static final String FIRST = "0000000000000001";
  private static final String LAST = "ffffffffffffffff";

  @TempDir private Path folder;
  private Path tables;

  @BeforeEach
  void tables() throws IOException {
    tables = Files.createDirectories(folder.resolve("tables"));
    write(
        "feedback.csv",
        "feedback_id,source,line,date,kind,score,theme_id,theme_ids,column,case_id,question,segment: Port",
        FIRST + ",may.csv,7,2026-05-04,survey,4,T01,T01,Comment,,How was it?,North",
        QUOTED.feedbackId() + ",cases.xlsx,12,,complaint,,T02,T02,Text,,,",
        LAST + ",may.csv,9,2026-05-06,survey,2.5,,,Comment,,How was it?,South");
    write(
        "mentions.csv",
        "feedback_id,source,line,start,end,theme_id,similarity,column,silence,mention,sentiment,"
            + "polarity,polarity_probability,practice,verdict",
        FIRST + ",may.csv,7,0,9,T01,0.5,Comment,,'=1+1 is late,-0.5,negative,0.9,courtesy,broken",
        FIRST + ",may.csv,7,9,12,,,Comment,too short,\"Oh, \"\"no\"\"\",,,,,",
        FIRST + ",may.csv,7,20,30,T90,0.4,Comment,,my dog was sick,-0.6,negative,0.8,unheard,kept",
        QUOTED.feedbackId() + ",cases.xlsx,12,0,8,T02,0.6,Text,,no seats,-0.7,negative,0.9,,");
  }

  @Test
  void everyMentionHasARowAndSoHasAFeedbackWithoutOne() throws IOException {
    try (XSSFWorkbook workbook = drawn(ReportChoice.ALL)) {
      XSSFSheet rows = workbook.getSheet("Rows");
      assertThat(texts(rows, HEAD))
          .containsExactly(
              "Feedback",
              "File",
              "Line",
              "Date",
              "Kind",
              "Score",
              "Port",
              "Question",
              "Mention",
              "Theme",
              "Theme id",
              "Sentiment",
              "Practice",
              "Kept or broken",
              "Theme or why none");
      assertThat(texts(rows, HEAD + 1))
          .containsExactly(
              FIRST,
              "may.csv",
              "7.0",
              "2026-05-04",
              "survey",
              "4.0",
              "North",
              "How was it?",
              "=1+1 is late",
              name("T01"),
              "T01",
              "negative",
              "Calm and courtesy",
              "broken",
              "Themed");
      assertThat(texts(rows, HEAD + 2)).endsWith("Oh, \"no\"", "", "", "", "", "", "Too short");
      assertThat(texts(rows, HEAD + 4))
          .containsExactly(
              QUOTED.feedbackId(),
              "cases.xlsx",
              "12.0",
              "",
              "complaint",
              "",
              "",
              "",
              "no seats",
              name("T02"),
              "T02",
              "negative",
              "",
              "",
              "Themed");
      assertThat(texts(rows, HEAD + 5)).startsWith(LAST).endsWith("", "", "No mention");
      assertThat(rows.getLastRowNum()).isEqualTo(HEAD + 5);
    }
  }

  @Test
  void themesAndPracticesOfTooFewCustomersAreNotNamed() throws IOException {
    try (XSSFWorkbook workbook = drawn(ReportChoice.ALL)) {
      assertThat(texts(workbook.getSheet("Rows"), HEAD + 3))
          .endsWith(
              "my dog was sick", "", "", "negative", "", "", "Theme of fewer than 5 customers");
    }
  }

  @Test
  void wordsStayWordsAndDaysAreDays() throws IOException {
    try (XSSFWorkbook workbook = drawn(ReportChoice.ALL)) {
      Row row = workbook.getSheet("Rows").getRow(HEAD + 1);
      assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(8).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 5, 4));
      assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }
  }

  @Test
  void sheetIsATableWithAFilterUnderAHeadThatStays() throws IOException {
    try (XSSFWorkbook workbook = drawn(ReportChoice.ALL)) {
      XSSFSheet rows = workbook.getSheet("Rows");
      assertThat(rows.getTables()).hasSize(1);
      assertThat(rows.getTables().get(0).getArea().formatAsString()).isEqualTo("A4:O9");
      assertThat(rows.getTables().get(0).getCTTable().getAutoFilter().getRef()).isEqualTo("A4:O9");
      assertThat(rows.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (HEAD + 1));
      assertThat(rows.getDimension().formatAsString()).isEqualTo("A1:O9");
    }
  }

  @Test
  void quoteLeadsToItsRow() throws IOException {
    try (XSSFWorkbook workbook = drawn(ReportChoice.ALL)) {
      List<String> targets = new ArrayList<>();
      for (Hyperlink link : workbook.getSheet("Quotes").getHyperlinkList()) {
        CellReference target = new CellReference(link.getAddress());
        if ("Rows".equals(target.getSheetName())) {
          targets.add(
              workbook.getSheet("Rows").getRow(target.getRow()).getCell(0).getStringCellValue());
        }
      }
      assertThat(targets).containsExactly(QUOTED.feedbackId());
    }
  }

  @Test
  void rowsAreInTheWorkbookAloneAndOnlyWhenChosen() throws IOException {
    List<String> others =
        ReportChoice.ALL.sections().stream().filter(id -> !id.equals("rows")).toList();
    try (XSSFWorkbook workbook = drawn(new ReportChoice(List.of(ReportFormat.WORKBOOK), others))) {
      assertThat(workbook.getSheet("Rows")).isNull();
    }
    ReportFolder.write(
        FINDINGS,
        new ReportChoice(List.of(ReportFormat.PAGE), ReportChoice.ALL.sections()),
        folder);
    assertThat(folder.resolve("index.html")).content().doesNotContain("my dog was sick");
  }

  @Test
  void reportWithoutTablesOfRowsHasNoSuchSheet() throws IOException {
    Files.delete(tables.resolve("mentions.csv"));
    try (XSSFWorkbook workbook = drawn(ReportChoice.ALL)) {
      assertThat(workbook.getSheet("Rows")).isNull();
    }
  }

  @Test
  void beyondWhatASheetHoldsTheSheetSaysWhereTheRestIs() throws IOException {
    LongTable many =
        new LongTable(
            "rows",
            "Rows",
            "Every one.",
            "tables/mentions.csv",
            new LongTable.Source() {
              @Override
              public List<Column> columns() {
                return List.of(new Column("n", "N", Format.COUNT));
              }

              @Override
              public void read(Consumer<Table.Row> taker) {
                for (int i = 1; i <= 200_001; i++) {
                  taker.accept(new Table.Row("row-" + i, List.of(new Measure(i))));
                }
              }
            });
    Section front = new Section("summary", "Summary", "First.", List.of());
    Report report =
        new Report("R", "r", null, "r/undated", List.of(front), List.of(), List.of(), many);
    Path file = folder.resolve("many.xlsx");

    ExcelReportWriter.write(report, new ChartPictures(), file);

    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      XSSFSheet rows = workbook.getSheet("Rows");
      assertThat(rows.getLastRowNum()).isEqualTo(HEAD + 200_000);
      assertThat(rows.getRow(HEAD + 200_000).getCell(0).getNumericCellValue()).isEqualTo(200_000);
      assertThat(rows.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo(
              "Every one. These are the first 200,000 of 200,001 rows by id, which says nothing of"
                  + " what is in them; all rows are in tables/mentions.csv.");
    }
  }

  @Test
  void tablesThatDoNotBelongTogetherAreRefused() throws IOException {
    write("feedback.csv", "feedback_id,source,line,date,kind,score,question");
    assertThatThrownBy(() -> drawn(ReportChoice.ALL))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            tables.resolve("mentions.csv")
                + " has a mention of the feedback "
                + FIRST
                + ", which is not in its place in feedback.csv; both must be as the run left them.");
    write("feedback.csv", "feedback_id,source");
    assertThatThrownBy(() -> drawn(ReportChoice.ALL))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(tables.resolve("feedback.csv") + " has no column 'line'");
  }

  private XSSFWorkbook drawn(ReportChoice choice) throws IOException {
    ReportFolder.write(
        FINDINGS, new ReportChoice(List.of(ReportFormat.WORKBOOK), choice.sections()), folder);
    try (InputStream bytes = Files.newInputStream(folder.resolve("feedback.xlsx"))) {
      return new XSSFWorkbook(bytes);
    }
  }

  private static String name(String theme) {
    return FINDINGS.themes().stream()
        .filter(one -> one.themeId().equals(theme))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : sheet.getRow(row)) {
      boolean day =
          cell.getCellType() == CellType.NUMERIC
              && cell.getCellStyle().getDataFormatString().startsWith("yyyy");
      texts.add(day ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : cell.toString());
    }
    return texts;
  }

  private void write(String table, String... lines) throws IOException {
    Files.writeString(tables.resolve(table), String.join("\n", lines) + "\n");
  }
}
