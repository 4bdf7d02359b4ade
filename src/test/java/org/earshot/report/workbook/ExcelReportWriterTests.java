package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.earshot.JobProblem;
import org.earshot.insight.Findings;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.charts.ChartPictures;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcelReportWriterTests {

  @TempDir static Path folder;

  private static final Findings FINDINGS = FindingsFixture.ferries();
  private static final Report REPORT = ReportComposer.compose(FINDINGS);
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void write() throws IOException {
    workbook = reopened(REPORT, "feedback.xlsx");
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void sheetsStandInReadingOrder() {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    assertThat(names)
        .containsExactly(
            "Summary",
            "What changed",
            "Themes",
            "Opportunities",
            "Impact",
            "Trend",
            "Scores",
            "Segments",
            "Service practices",
            "Quotes",
            "Actions",
            "New & uncategorised",
            "Theme register",
            "Data & reconciliation",
            "Run card",
            "before actions-table",
            "before register-table");
  }

  /** Excel offers to repair a workbook in which two tables have one name. */
  @Test
  void tablesHaveNamesOfTheirOwn() {
    List<String> names = new ArrayList<>();
    workbook.forEach(
        sheet ->
            ((XSSFSheet) sheet).getTables().forEach(table -> names.add(table.getDisplayName())));
    assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void frontPageLinksToEverySheetAndFitsOneA4Page() {
    XSSFSheet front = workbook.getSheet("Summary");
    List<String> targets = new ArrayList<>();
    for (Hyperlink link : front.getHyperlinkList()) {
      targets.add(new CellReference(link.getAddress()).getSheetName());
    }
    assertThat(targets).contains("Themes", "Trend", "Quotes", "Data & reconciliation", "Run card");
    assertThat(front.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(front.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(front.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(front.getFitToPage()).isTrue();
  }

  @Test
  void everyLinkLeadsToAFilledCell() {
    int links = 0;
    for (Sheet sheet : workbook) {
      for (Hyperlink link : sheet.getHyperlinkList()) {
        CellReference target = new CellReference(link.getAddress());
        Row row = workbook.getSheet(target.getSheetName()).getRow(target.getRow());
        assertThat(row.getCell(target.getCol()).toString()).as(link.getAddress()).isNotBlank();
        links++;
      }
    }
    assertThat(links).isGreaterThan(90);
  }

  @Test
  void aThemeLeadsToItsQuotesAndBack() {
    XSSFSheet themes = workbook.getSheet("Themes");
    XSSFCell theme = find(themes, "refund not paid");
    CellReference target = new CellReference(theme.getHyperlink().getAddress());
    assertThat(target.getSheetName()).isEqualTo("Quotes");
    XSSFCell quoted = workbook.getSheet("Quotes").getRow(target.getRow()).getCell(0);
    assertThat(quoted.getStringCellValue()).isEqualTo("refund not paid");
    CellReference back = new CellReference(quoted.getHyperlink().getAddress());
    assertThat(back.getSheetName()).isEqualTo("Themes");
    assertThat(back.getRow()).isEqualTo(theme.getRowIndex());
  }

  @Test
  void themesWithLessThanFiveFeedbackAreNotQuoted() {
    assertThat(find(workbook.getSheet("Themes"), "lost property found").getHyperlink()).isNull();
    assertThat(texts(workbook.getSheet("Quotes"))).doesNotContain("lost property found");
  }

  @Test
  void tablesHaveFiltersAndTheirHeadStaysInSight() {
    for (String name : List.of("Themes", "Quotes", "Data & reconciliation")) {
      XSSFSheet sheet = workbook.getSheet(name);
      XSSFTable first = sheet.getTables().get(0);
      assertThat(first.getCTTable().isSetAutoFilter()).as(name).isTrue();
      assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
          .as(name)
          .isEqualTo(first.getStartRowIndex() + 1);
    }
    assertThat(workbook.getSheet("Quotes").getRepeatingRows().getFirstRow())
        .isEqualTo(workbook.getSheet("Quotes").getTables().get(0).getStartRowIndex());
  }

  @Test
  void chartsAreNativeAndEverySeriesHasAColourOfItsOwn() {
    Map<String, Integer> charts = new HashMap<>();
    for (Sheet sheet : workbook) {
      List<XSSFChart> drawn = ((XSSFSheet) sheet).createDrawingPatriarch().getCharts();
      charts.put(sheet.getSheetName(), drawn.size());
      for (XSSFChart chart : drawn) {
        chart
            .getCTChart()
            .getPlotArea()
            .getBarChartList()
            .forEach(
                bars -> bars.getSerList().forEach(bar -> assertThat(bar.isSetSpPr()).isTrue()));
        chart
            .getCTChart()
            .getPlotArea()
            .getLineChartList()
            .forEach(
                lines -> lines.getSerList().forEach(line -> assertThat(line.isSetSpPr()).isTrue()));
        assertThat(chart.isPlotOnlyVisibleCells()).isFalse();
      }
    }
    assertThat(charts)
        .containsEntry("Summary", 2)
        .containsEntry("Trend", 13)
        .containsEntry("Data & reconciliation", 2);
  }

  @Test
  void theRunningShareOfTheParetoEndsWhereTheCountsSay() {
    XSSFSheet front = workbook.getSheet("Summary");
    XSSFCell head = find(front, "Running share");
    double all = FINDINGS.themes().stream().mapToLong(theme -> theme.feedback()).sum();
    double twelve = FINDINGS.themes().stream().limit(12).mapToLong(theme -> theme.feedback()).sum();
    assertThat(
            front
                .getRow(head.getRowIndex() + 12)
                .getCell(head.getColumnIndex())
                .getNumericCellValue())
        .isEqualTo(kept(twelve / all));
  }

  /** The caption says that the columns are drawn with their intervals. */
  @Test
  void columnsOfTheParetoHaveTheirIntervals() {
    XSSFSheet front = workbook.getSheet("Summary");
    XSSFCell head = find(front, "Share to");
    int column = head.getColumnIndex();
    XSSFRow largest = front.getRow(head.getRowIndex() + 1);
    double count = largest.getCell(column - 4).getNumericCellValue();
    double share = largest.getCell(column - 2).getNumericCellValue();
    double high = largest.getCell(column).getNumericCellValue();
    assertThat(largest.getCell(column + 2).getNumericCellValue())
        .isCloseTo(count * (high / share - 1), within(1e-9));
    assertThat(
            front
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .isSetErrBars())
        .isTrue();
  }

  @Test
  void hostileWordsStayWords() {
    XSSFCell formula = find(workbook.getSheet("Quotes"), FindingsFixture.FORMULA);
    assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
    assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
    XSSFCell at = find(workbook.getSheet("Quotes"), "@everyone avoid the 18:40 to the island");
    assertThat(at.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(texts(workbook.getSheet("Quotes")))
        .contains(
            FindingsFixture.SCRIPT,
            "A bell \ufffd and a lone \ufffd half of an emoji _x0041_ & <b>tags</b>");
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            // Words within the formula of a link cannot end it.
            assertThat(cell.getCellFormula())
                .matches("(SUM|IF)\\(.*|HYPERLINK\\(\"#[^\"]+\",\"([^\"]|\"\")*\"\\)");
          }
        }
      }
    }
  }

  @Test
  void reconciliationAddsUpByALiveFormula() {
    XSSFSheet data = workbook.getSheet("Data & reconciliation");
    XSSFCell head = find(data, "Check");
    int row = head.getRowIndex() + 1;
    for (int i = 0; i < FINDINGS.sources().size() + 1; i++) {
      Cell check = data.getRow(row + i).getCell(head.getColumnIndex());
      int line = row + i + 1;
      assertThat(check.getCellFormula())
          .isEqualTo(
              String.format(
                  Locale.ROOT,
                  "IF(B%1$d=SUM(C%1$d,D%1$d,E%1$d,F%1$d,G%1$d,H%1$d),\"adds up\",\"off by \"&(B%1$d-SUM(C%1$d,D%1$d,E%1$d,F%1$d,G%1$d,H%1$d)))",
                  line));
      assertThat(check.getStringCellValue()).isEqualTo("adds up");
    }
    Cell sum = data.getRow(row + FINDINGS.sources().size()).getCell(2);
    assertThat(sum.getCellFormula()).isEqualTo("SUM(C" + (row + 1) + ":C" + (row + 3) + ")");
    assertThat(sum.getNumericCellValue()).isEqualTo((double) FINDINGS.feedback());
  }

  @Test
  void aSumThatDoesNotAddUpIsCalledOut() {
    XSSFSheet data = workbook.getSheet("Data & reconciliation");
    XSSFCell head = find(data, "Check");
    Cell blank = data.getRow(head.getRowIndex() + 1).getCell(3);
    double before = blank.getNumericCellValue();
    Cell check = data.getRow(head.getRowIndex() + 1).getCell(head.getColumnIndex());
    blank.setCellValue(before - 2);
    String said =
        workbook.getCreationHelper().createFormulaEvaluator().evaluate(check).getStringValue();
    blank.setCellValue(before);
    assertThat(said).isEqualTo("off by 2");
  }

  @Test
  void everyTileEqualsItsTable() {
    Map<String, Double> tiles = new HashMap<>();
    ((Tiles) REPORT.sections().get(0).blocks().get(0))
        .tiles()
        .forEach(tile -> tiles.put(tile.label(), kept(tile.value())));
    XSSFSheet front = workbook.getSheet("Summary");
    Row labels = find(front, "Pieces of feedback").getRow();
    Map<String, Double> shown = new HashMap<>();
    for (Cell label : labels) {
      if (!label.toString().isEmpty()) {
        Cell number = front.getRow(labels.getRowNum() + 1).getCell(label.getColumnIndex());
        shown.put(label.getStringCellValue(), number.getNumericCellValue());
      }
    }
    assertThat(shown).isEqualTo(tiles);
    XSSFSheet data = workbook.getSheet("Data & reconciliation");
    Row sums = find(data, "All files").getRow();
    assertThat(sums.getCell(2).getNumericCellValue()).isEqualTo(tiles.get("Pieces of feedback"));
    assertThat(
            kept(
                (sums.getCell(3).getNumericCellValue() + sums.getCell(4).getNumericCellValue())
                    / sums.getCell(1).getNumericCellValue()))
        .isEqualTo(tiles.get("Said nothing"));
    assertThat((double) workbook.getSheet("Themes").getTables().get(0).getDataRowCount())
        .isEqualTo(tiles.get("Themes"));
    XSSFCell score = find(workbook.getSheet("Scores"), "All answers");
    assertThat(score.getRow().getCell(4).getNumericCellValue())
        .isEqualTo(tiles.get("Satisfied customers"));
  }

  /** A number with the fifteen digits that a spreadsheet keeps. */
  private static double kept(double number) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.14e", number));
  }

  @Test
  void numbersAreNumbersInTheirFormats() {
    Row theme = find(workbook.getSheet("Themes"), "ferry left late").getRow();
    assertThat(theme.getCell(3).getNumericCellValue())
        .isEqualTo((double) FINDINGS.themes().get(0).feedback());
    assertThat(theme.getCell(3).getCellStyle().getDataFormatString())
        .isEqualTo("#,##0;\u2212#,##0");
    assertThat(theme.getCell(4).getNumericCellValue())
        .isEqualTo(kept(FINDINGS.themes().get(0).share().value()));
    assertThat(theme.getCell(4).getCellStyle().getDataFormatString())
        .isEqualTo("0.0\\ %;\u22120.0\\ %");
    XSSFCell dated = find(workbook.getSheet("Quotes"), FindingsFixture.SCRIPT);
    assertThat(dated.getRow().getCell(4).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(FindingsFixture.AS_OF.minusDays(1));
  }

  @Test
  void propertiesCarryTheDayOfTheReport() {
    assertThat(workbook.getProperties().getCoreProperties().getTitle())
        .isEqualTo("Harbour ferries");
    assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("Earshot");
    assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
        .isEqualTo("2026-06-25T00:00:00Z");
  }

  @Test
  void everyPartFollowsTheSchema() {
    List<XmlObject> parts = new ArrayList<>();
    parts.add(workbook.getCTWorkbook());
    parts.add(workbook.getStylesSource().getCTStylesheet());
    for (Sheet each : workbook) {
      XSSFSheet sheet = (XSSFSheet) each;
      parts.add(sheet.getCTWorksheet());
      sheet.getTables().forEach(table -> parts.add(table.getCTTable()));
      parts.add(sheet.createDrawingPatriarch().getCTDrawing());
      sheet
          .createDrawingPatriarch()
          .getCharts()
          .forEach(chart -> parts.add(chart.getCTChartSpace()));
    }
    for (XmlObject part : parts) {
      List<XmlError> errors = new ArrayList<>();
      part.validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).as(part.schemaType().toString()).isEmpty();
    }
  }

  @Test
  void aQuoteLongerThanACellIsCut() throws IOException {
    assertThat(ExcelText.clean("x".repeat(40_000))).hasSize(32_767).endsWith(" […]");
    try (XSSFWorkbook other =
        reopened(
            ReportComposer.compose(FindingsFixture.quoting("ü".repeat(40_000))), "long.xlsx")) {
      assertThat(texts(other.getSheet("Quotes"))).anyMatch(text -> text.startsWith("üüü"));
    }
  }

  @Test
  void findingsWithoutDatesOrScoresKeepTheSheets() throws IOException {
    try (XSSFWorkbook bare =
        reopened(ReportComposer.compose(FindingsFixture.bare()), "bare.xlsx")) {
      assertThat(bare.getNumberOfSheets()).isEqualTo(16);
      assertThat(texts(bare.getSheet("Trend")))
          .contains("No feedback has a date, so there is no trend to show.");
    }
  }

  @Test
  void registerCanBeWrittenIntoWhereThatIsMeantAndNowhereElse() {
    XSSFSheet sheet = workbook.getSheet("Theme register");
    XSSFCell excluded = find(sheet, "T92");
    Row row = excluded.getRow();
    Row head = find(sheet, "Id").getRow();
    Map<String, Boolean> locked = new HashMap<>();
    for (Cell cell : head) {
      locked.put(
          cell.getStringCellValue(), row.getCell(cell.getColumnIndex()).getCellStyle().getLocked());
    }

    assertThat(sheet.getProtect()).isTrue();
    assertThat(locked)
        .containsEntry("Id", true)
        .containsEntry("Theme", true)
        .containsEntry("Feedback", true)
        .containsEntry("Sub-themes", true)
        .containsEntry("Rename to", false)
        .containsEntry("Merge into", false)
        .containsEntry("Exclude", false)
        .containsEntry("When", false);
    assertThat(workbook.isSheetHidden(workbook.getSheetIndex("before register-table"))).isTrue();
    assertThat(sheet.getDataValidations())
        .filteredOn(
            validation ->
                validation.getRegions().getCellRangeAddresses()[0].isInRange(excluded)
                    || validation
                        .getRegions()
                        .getCellRangeAddresses()[0]
                        .containsRow(row.getRowNum()))
        .hasSize(6);
  }

  @Test
  void whatTheRegisterLeavesOutIsTold() {
    assertThat(texts(workbook.getSheet("Themes")))
        .anyMatch(text -> text.contains("Left out by the register: T92 thank you, 14 mentions."));
  }

  @Test
  void noteThatLooksLikeAFormulaStaysWordsWhenItIsEdited() {
    XSSFCell note = find(workbook.getSheet("Theme register"), "=1+1 is only a note");

    assertThat(note.getCellType()).isEqualTo(CellType.STRING);
    assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(note.getCellStyle().getLocked()).isFalse();
  }

  @Test
  void whatWasWrittenIsReadBackAndAFormulaIsRefused() throws IOException {
    Path file = folder.resolve("edited.xlsx");
    try (XSSFWorkbook edited = reopened(REPORT, "before.xlsx");
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = edited.getSheet("Theme register");
      Row row = find(sheet, "T92").getRow();
      row.getCell(10).setCellValue("yes");
      row.getCell(11).setBlank();
      row.getCell(16).setCellValue(LocalDate.of(2026, 6, 24));
      edited.write(out);
    }

    ExcelEdits edits = ExcelEdits.read(file, "Theme register", "register-table");

    assertThat(edits.origin()).containsEntry("job", "../../../jobs/harbour-ferries.yaml");
    assertThat(edits.edits())
        .extracting(
            ExcelEdits.Edit::row,
            ExcelEdits.Edit::column,
            ExcelEdits.Edit::before,
            ExcelEdits.Edit::now)
        .containsExactly(
            tuple("T92", "pin", "", "yes"),
            tuple("T92", "exclude", "yes", ""),
            tuple("T92", "when", "", "2026-06-24"));

    try (XSSFWorkbook edited = reopened(REPORT, "before.xlsx");
        OutputStream out = Files.newOutputStream(file)) {
      find(edited.getSheet("Theme register"), "T92").getRow().getCell(4).setCellFormula("1+1");
      edited.write(out);
    }
    assertThatThrownBy(() -> ExcelEdits.read(file, "Theme register", "register-table"))
        .isInstanceOf(JobProblem.class)
        .hasMessageMatching("Theme register!E\\d+ is a formula; write words in its place\\.");
  }

  private static XSSFWorkbook reopened(Report report, String name) throws IOException {
    Path file = folder.resolve(name);
    ExcelReportWriter.write(report, new ChartPictures(), file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static XSSFCell find(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
          return (XSSFCell) cell;
        }
      }
    }
    throw new AssertionError("no cell says " + text);
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          Stream.of(cell.getStringCellValue()).forEach(texts::add);
        }
      }
    }
    return texts;
  }
}
