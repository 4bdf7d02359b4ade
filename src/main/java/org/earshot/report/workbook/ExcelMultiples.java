package org.earshot.report.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.SmallMultiples.Panel;
import org.earshot.report.blocks.WeekLine.Point;
import org.threeten.extra.YearWeek;

/** Small native charts side by side, all on one scale, perhaps with limits as lines. */
final class ExcelMultiples {

  private static final int ACROSS = 3;
  private static final int PANEL = 160;

  /** How many rows of the sheet a row of charts takes; paper is not broken within. */
  static final int ROWS = PANEL / ExcelGrid.ROW;

  private static final int GAP = 10;
  private static final int VERMILION = 0xD55E00;
  private static final int WHITE = 0xFFFFFF;
  private static final short DOT = 6;

  private final XSSFSheet sheet;
  private final ExcelGrid grid;
  private final SmallMultiples chart;
  private final ExcelRanges ranges;

  ExcelMultiples(XSSFSheet sheet, ExcelGrid grid, SmallMultiples chart, ExcelRanges ranges) {
    this.sheet = sheet;
    this.grid = grid;
    this.chart = chart;
    this.ranges = ranges;
  }

  /** How high they are together, in pixels. */
  static int height(SmallMultiples chart) {
    return (chart.panels().size() + ACROSS - 1) / ACROSS * PANEL;
  }

  /** Draws them from a row on. */
  void draw(int firstRow, int width) {
    int wide = (width - (ACROSS - 1) * GAP) / ACROSS;
    int column = 1;
    for (int i = 0; i < chart.panels().size(); i++) {
      Panel panel = chart.panels().get(i);
      String note = panel.note().isEmpty() ? "" : "  (" + panel.note() + ")";
      ExcelNativeChart drawn =
          new ExcelNativeChart(
              sheet,
              grid.anchor(
                  i % ACROSS * (wide + GAP), firstRow + i / ACROSS * ROWS, wide, PANEL - GAP),
              panel.title() + note,
              10);
      column = lines(drawn, panel, column);
      drawn.hideLabels();
      drawn.describe(ExcelText.clean(panel.title() + ". " + chart.caption()));
    }
  }

  /** Draws the lines of a panel, the first in a column, and answers the column of the next one. */
  private int lines(ExcelNativeChart drawn, Panel panel, int column) {
    XDDFLineChartData lines = ExcelLineCharts.lines(drawn, chart.axis(), 0, chart.most());
    XDDFLineChartData.Series line =
        ExcelLineCharts.add(
            lines, ranges, column, ExcelNativeChart.line(ExcelNativeChart.BLUE, 1.75));
    ExcelLineCharts.pale(line, panel.line());
    if (panel.limits() == null) {
      drawn.chart().plot(lines);
      return column + 1;
    }
    XDDFLineChartData.Series expected =
        ExcelLineCharts.add(
            lines, ranges, column + 1, ExcelNativeChart.dashes(ExcelNativeChart.SOFT, 1));
    for (int end = column + 2; end <= column + 3; end++) {
      ExcelLineCharts.add(lines, ranges, end, ExcelNativeChart.line(ExcelNativeChart.GREY, 0.75));
    }
    drawn.chart().plot(lines);
    List<Point> points = panel.line().points();
    for (int week = 0; week < points.size(); week++) {
      YearWeek day = points.get(week).week();
      if (panel.fired().contains(day)) {
        dot(line, week, MarkerStyle.CIRCLE, VERMILION, VERMILION);
      } else if (!points.get(week).complete()) {
        dot(line, week, MarkerStyle.CIRCLE, WHITE, ExcelNativeChart.PALE_BLUE);
      }
      if (panel.marks().stream().anyMatch(mark -> mark.week().equals(day))) {
        dot(expected, week, MarkerStyle.DIAMOND, ExcelNativeChart.ORANGE, ExcelNativeChart.ORANGE);
      }
    }
    return column + 4;
  }

  private static void dot(
      XDDFLineChartData.Series line, int week, MarkerStyle style, int fill, int edge) {
    XDDFDataPoint point = line.getDataPoint(week);
    point.setMarkerStyle(style);
    point.setMarkerSize(DOT);
    // Some programs colour a marker like the piece of line that leads to it.
    point.setLineProperties(
        style == MarkerStyle.DIAMOND
            ? ExcelNativeChart.dashes(edge, 1)
            : ExcelNativeChart.line(edge, 1.75));
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(ExcelNativeChart.fill(fill));
    shape.setLineProperties(ExcelNativeChart.line(edge, 0.75));
    line.getCTLineSer().getDPtList().stream()
        .filter(each -> each.getIdx().getVal() == week)
        .forEach(each -> each.getMarker().setSpPr(shape.getXmlObject()));
  }
}
