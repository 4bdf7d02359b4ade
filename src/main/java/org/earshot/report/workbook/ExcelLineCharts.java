package org.earshot.report.workbook;

import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.WeekLine;

/** Native charts of lines. */
final class ExcelLineCharts {

  private ExcelLineCharts() {}

  /** A line, the ends of its interval, and its levels. */
  static void lines(ExcelNativeChart drawn, LinesChart chart, ExcelRanges ranges) {
    XDDFLineChartData lines = lines(drawn, chart.axis(), lowest(chart), highest(chart));
    pale(add(lines, ranges, 1, ExcelNativeChart.line(ExcelNativeChart.BLUE, 2.25)), chart.line());
    add(lines, ranges, 2, ExcelNativeChart.line(ExcelNativeChart.PALE_BLUE, 1));
    add(lines, ranges, 3, ExcelNativeChart.line(ExcelNativeChart.PALE_BLUE, 1));
    for (int i = 0; i < chart.levels().size(); i++) {
      add(lines, ranges, 4 + i, ExcelNativeChart.dashes(ExcelNativeChart.SOFT, 1));
    }
    drawn.chart().plot(lines);
    drawn.thin(thinning(ranges.rows(), 12));
    drawn.legend();
  }

  /** Every how many labels one is shown, when so many fit. */
  static int thinning(int labels, int fit) {
    return Math.max(1, (labels + fit - 1) / fit);
  }

  /** Colours the markers of a line. */
  static void marker(XDDFLineChartData.Series series, int colour) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(ExcelNativeChart.fill(colour));
    shape.setLineProperties(ExcelNativeChart.line(colour, 0.75));
    series.getCTLineSer().getMarker().setSpPr(shape.getXmlObject());
  }

  /** Lines without data over weeks, on a scale that holds two values. */
  static XDDFLineChartData lines(ExcelNativeChart drawn, Axis axis, double lowest, double highest) {
    XDDFCategoryAxis labels = drawn.labels(AxisPosition.BOTTOM);
    labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFValueAxis numbers = drawn.numbers(AxisPosition.LEFT, ExcelStyles.pattern(axis.format()));
    drawn.grid(numbers);
    double step = step(highest - lowest);
    numbers.setMinimum(Math.floor(lowest / step) * step);
    numbers.setMaximum(Math.ceil(highest / step) * step);
    numbers.setMajorUnit(step);
    if (axis.better() == Better.LOW) {
      numbers.setOrientation(AxisOrientation.MAX_MIN);
      labels.setTickLabelPosition(AxisTickLabelPosition.HIGH);
    }
    numbers.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFLineChartData lines =
        (XDDFLineChartData) drawn.chart().createData(ChartTypes.LINE, labels, numbers);
    lines.setGrouping(Grouping.STANDARD);
    lines.setVaryColors(false);
    return lines;
  }

  /** Adds the line of a column. */
  static XDDFLineChartData.Series add(
      XDDFLineChartData lines, ExcelRanges ranges, int column, XDDFLineProperties line) {
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series) lines.addSeries(ranges.labels(), ranges.numbers(column));
    ExcelNativeChart.stroke(series, ranges, column, line);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.NONE);
    return series;
  }

  /** Pales the pieces that lead to weeks that are not over. */
  static void pale(XDDFLineChartData.Series series, WeekLine line) {
    for (int i = 0; i < line.points().size(); i++) {
      if (!line.points().get(i).complete()) {
        ExcelNativeChart.point(series, i, ExcelNativeChart.dashes(ExcelNativeChart.PALE_BLUE, 1.5));
      }
    }
  }

  /** A round number of which some four fit into a span. */
  static double step(double span) {
    double rough = Math.max(span, 1e-6) / 4;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  private static double lowest(LinesChart chart) {
    if (!Double.isNaN(chart.axis().low())) {
      return chart.axis().low();
    }
    return chart.line().points().stream()
        .mapToDouble(point -> Double.isNaN(point.low()) ? point.value() : point.low())
        .filter(value -> !Double.isNaN(value))
        .min()
        .orElse(0);
  }

  private static double highest(LinesChart chart) {
    return chart.line().points().stream()
        .mapToDouble(point -> Double.isNaN(point.high()) ? point.value() : point.high())
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(1);
  }
}
