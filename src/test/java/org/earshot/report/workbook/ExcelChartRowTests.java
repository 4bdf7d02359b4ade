package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Tone;
import org.earshot.report.charts.ChartPictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Charts on sheets of 200 letters, where two have room side by side, and of 120. */
final class ExcelChartRowTests {

  private static final double MUCH_ROOM = 10_000;
  private static final Chart BARS =
      new BarsChart(
          "bars",
          "Cases by age",
          "Open cases.",
          "Age",
          new Axis("Cases", Format.COUNT, 0, Double.NaN, Better.NEITHER),
          List.of("young", "old"),
          List.of(new BarsChart.Series("Cases", Tone.MAIN, List.of(3.0, 4.0))),
          List.of());
  private static final Block BLOCK = new ChartBlock(BARS);

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet();
  private final ExcelChartRow wide = row(20);
  private final ExcelChartRow narrow = row(12);

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void chartsThatFollowEachOtherStandSideBySideWhereTheSheetIsWide() {
    assertThat(wide.from(List.of(BLOCK, BLOCK, BLOCK), 0)).hasSize(2);
    assertThat(wide.from(List.of(BLOCK, BLOCK, BLOCK), 2)).hasSize(1);
    assertThat(narrow.from(List.of(BLOCK, BLOCK), 0)).hasSize(1);
  }

  @Test
  void whatIsNoChartPartsThem() {
    Block words = new Sentences(List.of());

    assertThat(wide.from(List.of(BLOCK, words, BLOCK), 0)).hasSize(1);
    assertThat(wide.from(List.of(words, BLOCK), 0)).isEmpty();
  }

  @Test
  void theyStayOnTheSheetAndApartWithTheirCaptionsBelow() {
    int below = wide.write(List.of(BARS, BARS), 3, MUCH_ROOM);

    XSSFClientAnchor left = anchor(0);
    XSSFClientAnchor right = anchor(1);
    assertThat(left.getCol2()).isLessThan((short) (right.getCol1() + 1));
    assertThat((int) right.getCol2()).isLessThanOrEqualTo(10);
    assertThat(left.getRow1()).isEqualTo(3);
    assertThat(right.getRow1()).isEqualTo(3);
    assertThat(sheet.getRow(below - 1).getCell(0).getStringCellValue()).isEqualTo("Open cases.");
    assertThat(right.getRow2()).isLessThan(below);
    assertThat(sheet.getMergedRegions())
        .hasSize(2)
        .allMatch(caption -> caption.getFirstRow() == below - 1);
  }

  @Test
  void chartIsDrawnALittleSmallerToEndOnThePage() {
    int usual = narrow.write(List.of(BARS), 0, MUCH_ROOM);
    int smaller = narrow.write(List.of(BARS), 100, 0.8 * (usual + 2) * ExcelGrid.ROW) - 100;

    assertThat(smaller).isLessThan(usual);
  }

  @Test
  void chartThatWouldBeTooSmallKeepsItsSize() {
    int usual = narrow.write(List.of(BARS), 0, MUCH_ROOM);
    int same = narrow.write(List.of(BARS), 100, 0.5 * usual * ExcelGrid.ROW) - 100;

    assertThat(same).isEqualTo(usual);
  }

  private XSSFClientAnchor anchor(int chart) {
    return sheet.getDrawingPatriarch().getCharts().get(chart).getGraphicFrame().getAnchor();
  }

  /** A sheet of ten columns of so many letters. */
  private ExcelChartRow row(int letters) {
    ExcelGrid grid = new ExcelGrid(sheet, Collections.nCopies(10, letters));
    ExcelStyles styles = new ExcelStyles(workbook);
    return new ExcelChartRow(
        sheet, grid, styles, new ExcelCharts(sheet, grid, styles, new ChartPictures()), 105);
  }
}
