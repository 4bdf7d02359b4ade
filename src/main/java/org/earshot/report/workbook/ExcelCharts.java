package org.earshot.report.workbook;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
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

/**
 * Plans every kind of chart: as a native chart, or as a picture where Excel has no such chart. What
 * is planned can be drawn in a place of another size.
 */
final class ExcelCharts implements Chart.Visitor<ExcelCharts.Plan> {

  private static final int WIDEST = 960;

  /** Programs round the widths of columns, and a chart must not reach beyond the last. */
  static final int EDGE = 8;

  private final XSSFSheet sheet;
  private final ExcelGrid grid;
  private final ExcelChartData data;
  private final ChartPictures pictures;

  ExcelCharts(XSSFSheet sheet, ExcelGrid grid, ExcelStyles styles, ChartPictures pictures) {
    this.pictures = pictures;
    this.sheet = sheet;
    this.grid = grid;
    this.data = new ExcelChartData(sheet, grid.columns() + 2, styles);
  }

  /**
   * A chart to be drawn.
   *
   * @param width it would have with room enough, in pixels
   * @param height it would have with room enough, in pixels
   * @param kind what may be done to it
   * @param caption what stands below it; empty where that is part of the drawing
   * @param draws draws it
   */
  record Plan(int width, int height, Kind kind, String caption, Draws draws) {}

  /** What may be done to a chart that has too little room. */
  enum Kind {
    /** It may be narrower or lower. */
    NATIVE,
    /** It may be smaller as a whole. */
    PICTURE,
    /** It takes the room it needs, and a page of its own each some rows. */
    MULTIPLES
  }

  /** Draws a chart in a place of the sheet. */
  interface Draws {

    /**
     * Draws the chart.
     *
     * @param row the first row
     * @param left pixels from the left edge of the sheet
     * @param width in pixels
     * @param height in pixels
     */
    void at(int row, int left, int width, int height);
  }

  @Override
  public Plan pareto(ParetoChart chart) {
    return plan(chart, 340, ExcelColumnCharts::pareto);
  }

  @Override
  public Plan lines(LinesChart chart) {
    return plan(chart, 260, ExcelLineCharts::lines);
  }

  @Override
  public Plan bars(BarsChart chart) {
    return plan(chart, 260, ExcelColumnCharts::bars);
  }

  @Override
  public Plan quadrant(QuadrantChart chart) {
    return new Plan(
        width(),
        420,
        Kind.NATIVE,
        chart.caption(),
        (row, left, width, height) ->
            draw(
                chart,
                grid.anchor(left, row, width, height - ExcelGrid.ROW / 2),
                row,
                (drawn, same, ranges) ->
                    ExcelQuadrant.draw(drawn, same, ranges, width, height - ExcelGrid.ROW / 2)));
  }

  @Override
  public Plan rowBars(RowBarsChart chart) {
    return plan(chart, 110 + 22 * chart.rows().size(), ExcelRowCharts::bars);
  }

  @Override
  public Plan waterfall(WaterfallChart chart) {
    return plan(chart, 280, ExcelColumnCharts::waterfall);
  }

  @Override
  public Plan multiples(SmallMultiples chart) {
    return new Plan(
        width(),
        ExcelMultiples.height(chart),
        Kind.MULTIPLES,
        chart.caption(),
        (row, left, width, height) ->
            new ExcelMultiples(sheet, grid, chart, data.write(chart, row)).draw(row, width));
  }

  @Override
  public Plan dots(DotIntervalChart chart) {
    return picture(chart);
  }

  @Override
  public Plan activeWeeks(ActiveWeeksChart chart) {
    return picture(chart);
  }

  @Override
  public Plan waiting(WaitingChart chart) {
    return picture(chart);
  }

  @Override
  public Plan heat(HeatChart chart) {
    return picture(chart);
  }

  private Plan picture(Chart chart) {
    ChartPicture picture = ChartPicture.alone(chart);
    return new Plan(
        picture.width(),
        picture.height(),
        Kind.PICTURE,
        "",
        (row, left, width, height) -> {
          int index =
              sheet.getWorkbook().addPicture(pictures.png(chart), Workbook.PICTURE_TYPE_PNG);
          XSSFPicture drawn =
              sheet
                  .createDrawingPatriarch()
                  .createPicture(grid.anchor(left, row, width, height), index);
          drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(describe(chart));
        });
  }

  private <C extends Chart> Plan plan(C chart, int high, ExcelDrawer<C> drawer) {
    return new Plan(
        width(),
        high,
        Kind.NATIVE,
        chart.caption(),
        (row, left, width, height) ->
            draw(chart, grid.anchor(left, row, width, height - ExcelGrid.ROW / 2), row, drawer));
  }

  private <C extends Chart> void draw(
      C chart, XSSFClientAnchor anchor, int row, ExcelDrawer<C> drawer) {
    ExcelRanges ranges = data.write(chart, row);
    ExcelNativeChart drawn = new ExcelNativeChart(sheet, anchor, chart.title());
    drawer.draw(drawn, chart, ranges);
    drawn.describe(describe(chart));
  }

  private int width() {
    return Math.min(WIDEST, grid.pixels() - EDGE);
  }

  private static String describe(Chart chart) {
    return ExcelText.clean(chart.title() + ". " + chart.caption());
  }

  /** Draws one kind of chart. */
  private interface ExcelDrawer<C extends Chart> {

    void draw(ExcelNativeChart drawn, C chart, ExcelRanges ranges);
  }
}
