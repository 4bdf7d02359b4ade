package org.earshot.report.workbook;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.RowBarsChart;

/** Native charts of bars that lie in rows. */
final class ExcelRowCharts {

  private ExcelRowCharts() {}

  /** Stacked bars to both sides of zero. */
  static void bars(ExcelNativeChart drawn, RowBarsChart chart, ExcelRanges ranges) {
    Axis axis = chart.axis();
    XDDFCategoryAxis labels = drawn.labels(AxisPosition.LEFT);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    // Left of the whole chart, not at zero, where bars run over them.
    labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
    String pattern = axis.format() == Format.PERCENT ? "0\\ %" : "#,##0";
    XDDFValueAxis numbers = drawn.numbers(AxisPosition.BOTTOM, pattern + ";" + pattern);
    drawn.grid(numbers);
    // Rows run downwards, so that the last of them is at the foot.
    numbers.setCrosses(AxisCrosses.MAX);
    if (!Double.isNaN(axis.low())) {
      numbers.setMinimum(axis.low());
    }
    if (!Double.isNaN(axis.high())) {
      numbers.setMaximum(axis.high());
    }
    XDDFBarChartData bars =
        (XDDFBarChartData) drawn.chart().createData(ChartTypes.BAR, labels, numbers);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setOverlap((byte) 100);
    bars.setGapWidth(35);
    bars.setVaryColors(false);
    for (int i = 0; i < chart.series().size(); i++) {
      ExcelNativeChart.area(
          bars.addSeries(ranges.labels(), ranges.numbers(i + 1)),
          ranges,
          i + 1,
          ExcelColumnCharts.colour(chart.series().get(i).tone()));
    }
    drawn.chart().plot(bars);
    // Every row has its label, however many there are.
    drawn.thin(1);
    if (chart.series().size() > 1) {
      drawn.legend();
    }
  }
}
