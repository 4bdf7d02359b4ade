package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WeightedTable;
import org.earshot.report.charts.ChartPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcelWeightsTests {

  @TempDir Path folder;

  @Test
  void scoreAndRankFollowTheWeights() throws IOException {
    try (XSSFWorkbook workbook = written(new Section("s", "List", "A list.", List.of(list())))) {
      Sheet sheet = workbook.getSheet("List");
      int first = row(sheet, "queue");
      assertThat(value(sheet, first, 0)).isEqualTo(1);
      // (3 × 1 + 1 × 0.2) / 4 and (3 × 0.1 + 1 × 0.9) / 4.
      assertThat(value(sheet, first, 2)).isCloseTo(80, within(1e-9));
      assertThat(value(sheet, first + 1, 2)).isCloseTo(30, within(1e-9));
      Row weights = sheet.getRow(first - 2);
      assertThat(weights.getCell(3).getNumericCellValue()).isEqualTo(3);
      weights.getCell(3).setCellValue(0);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
      assertThat(value(sheet, first, 2)).isCloseTo(20, within(1e-9));
      assertThat(value(sheet, first + 1, 2)).isCloseTo(90, within(1e-9));
      assertThat(value(sheet, first, 0)).isEqualTo(2);
      assertThat(value(sheet, first + 1, 0)).isEqualTo(1);
    }
  }

  @Test
  void quadrantIsANativeChartWithIntervals() throws IOException {
    Axis across = new Axis("Share", Format.PERCENT, 0, Double.NaN, Better.NEITHER);
    Axis up = new Axis("Difference", Format.DIFFERENCE, Double.NaN, Double.NaN, Better.HIGH);
    QuadrantChart chart =
        new QuadrantChart(
            "q",
            "Share and difference",
            "By hand.",
            across,
            up,
            List.of(
                new QuadrantChart.Dot("queue", 0.2, -0.8, -1.0, -0.6, 200, Tone.BAD),
                new QuadrantChart.Dot("view", 0.1, 0.3, 0.1, 0.5, 100, Tone.GOOD),
                new QuadrantChart.Dot("dogs", 0.05, 0.1, -0.1, 0.3, 50, Tone.QUIET)));
    Section section = new Section("s", "Impact", "A chart.", List.of(new ChartBlock(chart)));
    try (XSSFWorkbook workbook = written(section)) {
      String xml =
          workbook
              .getSheet("Impact")
              .createDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .xmlText();
      assertThat(xml).contains("scatterChart").contains("errBars").contains("queue");
    }
  }

  private XSSFWorkbook written(Section section) throws IOException {
    Section front = new Section("front", "Summary", "First.", List.of());
    Report report =
        new Report(
            "Report",
            "By hand",
            LocalDate.of(2026, 6, 28),
            "by-hand/2026-06-28",
            List.of(front, section),
            List.of(),
            List.of());
    Path file = folder.resolve("report.xlsx");
    ExcelReportWriter.write(report, new ChartPictures(), file);
    try (InputStream bytes = Files.newInputStream(file)) {
      return new XSSFWorkbook(bytes);
    }
  }

  private static WeightedTable list() {
    List<Column> columns =
        List.of(
            new Column("rank", "Rank", Format.COUNT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("score", "Score", Format.SCORE),
            new Column("harm", "Harm", Format.PERCENT),
            new Column("volume", "Volume", Format.PERCENT));
    return new WeightedTable(
        new Table(
            "list",
            "The list",
            "",
            columns,
            List.of(row(1, "queue", 80, 1, 0.2), row(2, "noise", 30, 0.1, 0.9))),
        new TreeMap<>(Map.of("harm", 3.0, "volume", 1.0)),
        "score",
        "rank");
  }

  private static Table.Row row(double rank, String theme, double score, double harm, double part) {
    return new Table.Row(
        null,
        List.of(
            new Cell.Measure(rank),
            new Cell.Text(theme),
            new Cell.Measure(score),
            new Cell.Measure(harm),
            new Cell.Measure(part)));
  }

  private static int row(Sheet sheet, String theme) {
    for (Row row : sheet) {
      org.apache.poi.ss.usermodel.Cell cell = row.getCell(1);
      if (cell != null && cell.toString().equals(theme)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("no row of " + theme);
  }

  private static double value(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getNumericCellValue();
  }
}
