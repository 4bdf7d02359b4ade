package org.earshot.report.workbook;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.earshot.report.blocks.ActiveWeeksChart;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.HeatChart;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.RowBarsChart;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.WaitingChart;
import org.earshot.report.blocks.WaterfallChart;
import org.earshot.report.charts.ChartPicture;
import org.earshot.report.charts.ChartPictures;

/** Draws every kind of chart: as a native chart, or as a picture where Excel has no such chart. */
final class ExcelCharts implements Chart.Visitor<Integer> {

  private static final int WIDEST = 960;

  private final XSSFSheet sheet;
  private final ExcelGrid grid;
  private final ExcelChartData data;
  private final ChartPictures pictures;
  private int row;

  ExcelCharts(XSSFSheet sheet, ExcelGrid grid, ExcelStyles styles, ChartPictures pictures) {
    this.pictures = pictures;
    this.sheet = sheet;
    this.grid = grid;
    this.data = new ExcelChartData(sheet, grid.columns() + 2, styles);
  }

  /** Draws a chart from a row on, and answers the first row below it. */
  int write(Chart chart, int firstRow) {
    row = firstRow;
    int height = chart.accept(this);
    return firstRow + (height + ExcelGrid.ROW - 1) / ExcelGrid.ROW;
  }

  /** Whether the caption is part of the drawing. */
  boolean captioned(Chart chart) {
    return chart instanceof DotIntervalChart
        || chart instanceof ActiveWeeksChart
        || chart instanceof WaitingChart
        || chart instanceof HeatChart;
  }

  @Override
  public Integer pareto(ParetoChart chart) {
    return draw(chart, 340, ExcelColumnCharts::pareto);
  }

  @Override
  public Integer lines(LinesChart chart) {
    return draw(chart, 260, ExcelLineCharts::lines);
  }

  @Override
  public Integer bars(BarsChart chart) {
    return draw(chart, 260, ExcelColumnCharts::bars);
  }

  @Override
  public Integer quadrant(QuadrantChart chart) {
    return draw(chart, 420, ExcelQuadrant::draw);
  }

  @Override
  public Integer rowBars(RowBarsChart chart) {
    return draw(chart, 110 + 22 * chart.rows().size(), ExcelRowCharts::bars);
  }

  @Override
  public Integer waterfall(WaterfallChart chart) {
    return draw(chart, 280, ExcelColumnCharts::waterfall);
  }

  @Override
  public Integer multiples(SmallMultiples chart) {
    ExcelRanges ranges = data.write(chart, row);
    return new ExcelMultiples(sheet, grid, chart, ranges).draw(row, width());
  }

  @Override
  public Integer dots(DotIntervalChart chart) {
    return picture(chart);
  }

  @Override
  public Integer activeWeeks(ActiveWeeksChart chart) {
    return picture(chart);
  }

  @Override
  public Integer waiting(WaitingChart chart) {
    return picture(chart);
  }

  @Override
  public Integer heat(HeatChart chart) {
    return picture(chart);
  }

  private int picture(Chart chart) {
    ChartPicture picture = ChartPicture.alone(chart);
    int index = sheet.getWorkbook().addPicture(pictures.png(chart), Workbook.PICTURE_TYPE_PNG);
    XSSFPicture drawn =
        sheet
            .createDrawingPatriarch()
            .createPicture(grid.anchor(0, row, picture.width(), picture.height()), index);
    drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(describe(chart));
    return picture.height();
  }

  private <C extends Chart> int draw(C chart, int height, ExcelDrawer<C> drawer) {
    ExcelRanges ranges = data.write(chart, row);
    ExcelNativeChart drawn =
        new ExcelNativeChart(
            sheet, grid.anchor(0, row, width(), height - ExcelGrid.ROW / 2), chart.title());
    drawer.draw(drawn, chart, ranges);
    drawn.describe(describe(chart));
    return height;
  }

  private int width() {
    return Math.min(WIDEST, grid.pixels());
  }

  private static String describe(Chart chart) {
    return ExcelText.clean(chart.title() + ". " + chart.caption());
  }

  /** Draws one kind of chart. */
  private interface ExcelDrawer<C extends Chart> {

    void draw(ExcelNativeChart drawn, C chart, ExcelRanges ranges);
  }
}
