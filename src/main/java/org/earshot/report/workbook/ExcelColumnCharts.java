package org.earshot.report.workbook;

import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WaterfallChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Native charts of columns and bars. */
final class ExcelColumnCharts {

  /** How many labels of a week stand side by side. */
  private static final int WIDE = 12;

  /** Where the arms of the intervals stand, right of the numbers of a Pareto chart. */
  private static final int BELOW = 6;

  private static final int ABOVE = 7;

  private ExcelColumnCharts() {}

  /** Columns of counts, and the running share as a line on an axis of its own. */
  static void pareto(ExcelNativeChart drawn, ParetoChart chart, ExcelRanges ranges) {
    XDDFBarChartData columns =
        columns(
            drawn,
            drawn.labels(AxisPosition.BOTTOM),
            drawn.numbers(AxisPosition.LEFT, ExcelStyles.pattern(Format.COUNT)));
    columns.setGapWidth(40);
    XDDFBarChartData.Series counts =
        (XDDFBarChartData.Series) columns.addSeries(ranges.labels(), ranges.numbers(1));
    ExcelNativeChart.area(counts, ranges, 1, ExcelNativeChart.MILD_BLUE);
    drawn.chart().plot(columns);
    intervals(counts.getCTBarSer(), chart, ranges);
    XDDFCategoryAxis hidden = drawn.labels(AxisPosition.BOTTOM);
    hidden.setVisible(false);
    XDDFValueAxis shares = drawn.numbers(AxisPosition.RIGHT, "0\\ %");
    shares.setCrosses(AxisCrosses.MAX);
    shares.setMinimum(0);
    shares.setMaximum(1);
    shares.crossAxis(hidden);
    hidden.crossAxis(shares);
    XDDFLineChartData running =
        (XDDFLineChartData) drawn.chart().createData(ChartTypes.LINE, hidden, shares);
    running.setGrouping(Grouping.STANDARD);
    running.setVaryColors(false);
    XDDFLineChartData.Series line =
        (XDDFLineChartData.Series) running.addSeries(ranges.labels(), ranges.numbers(2));
    ExcelNativeChart.stroke(line, ranges, 2, ExcelNativeChart.line(ExcelNativeChart.ORANGE, 2));
    line.setSmooth(false);
    line.setMarkerStyle(MarkerStyle.CIRCLE);
    drawn.chart().plot(running);
    ExcelLineCharts.marker(line, ExcelNativeChart.ORANGE);
    drawn.legend();
  }

  /** The intervals of the shares, in pieces of feedback like the columns. */
  private static void intervals(CTBarSer series, ParetoChart chart, ExcelRanges ranges) {
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    for (int i = 0; i < chart.bars().size(); i++) {
      ParetoChart.Bar bar = chart.bars().get(i);
      double all = bar.count() / bar.share();
      ranges.beside(i, BELOW, all * (bar.share() - bar.low()));
      ranges.beside(i, ABOVE, all * (bar.high() - bar.share()));
    }
    bars.addNewPlus().addNewNumRef().setF(ranges.numbers(ABOVE).getDataRangeReference());
    bars.addNewMinus().addNewNumRef().setF(ranges.numbers(BELOW).getDataRangeReference());
    XDDFShapeProperties line = new XDDFShapeProperties();
    line.setLineProperties(ExcelNativeChart.line(ExcelNativeChart.SOFT, 1));
    bars.setSpPr(line.getXmlObject());
  }

  /** Stacked columns. */
  static void bars(ExcelNativeChart drawn, BarsChart chart, ExcelRanges ranges) {
    XDDFBarChartData columns =
        columns(
            drawn,
            drawn.labels(AxisPosition.BOTTOM),
            drawn.numbers(AxisPosition.LEFT, ExcelStyles.pattern(chart.axis().format())));
    columns.setBarGrouping(BarGrouping.STACKED);
    columns.setOverlap((byte) 100);
    columns.setGapWidth(30);
    for (int i = 0; i < chart.series().size(); i++) {
      Tone tone = chart.series().get(i).tone();
      XDDFChartData.Series series = columns.addSeries(ranges.labels(), ranges.numbers(i + 1));
      ExcelNativeChart.area(series, ranges, i + 1, colour(tone));
      for (String pale : chart.pale()) {
        ExcelNativeChart.point(
            series,
            chart.categories().indexOf(pale),
            ExcelNativeChart.fill(
                tone == Tone.MAIN ? ExcelNativeChart.PALE_BLUE : ExcelNativeChart.PALE_GREY));
      }
    }
    drawn.chart().plot(columns);
    drawn.thin(ExcelLineCharts.thinning(chart.categories().size(), WIDE));
    if (chart.series().size() > 1) {
      drawn.legend();
    }
  }

  /** Stacked bars of which the lowest part cannot be seen. */
  static void waterfall(ExcelNativeChart drawn, WaterfallChart chart, ExcelRanges ranges) {
    for (int i = 0; i < chart.steps().size(); i++) {
      // Within a bar of one row of ten thousand a number could not be read.
      WaterfallChart.Step step = chart.steps().get(i);
      boolean gone = step.kind() != WaterfallChart.Kind.TOTAL;
      double amount = gone ? -step.amount() : step.amount();
      ranges.label(i, step.label() + ": " + Format.COUNT.words(amount));
    }
    XDDFCategoryAxis labels = drawn.labels(AxisPosition.LEFT);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis numbers = drawn.numbers(AxisPosition.BOTTOM, ExcelStyles.pattern(Format.COUNT));
    XDDFBarChartData bars = columns(drawn, labels, numbers);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setOverlap((byte) 100);
    bars.setGapWidth(35);
    XDDFChartData.Series foot = bars.addSeries(ranges.labels(), ranges.numbers(1));
    foot.setTitle(ranges.name(1), ranges.nameCell(1));
    foot.setFillProperties(new XDDFNoFillProperties());
    ExcelNativeChart.area(
        bars.addSeries(ranges.labels(), ranges.numbers(2)), ranges, 2, ExcelNativeChart.MILD_BLUE);
    ExcelNativeChart.area(
        bars.addSeries(ranges.labels(), ranges.numbers(3)), ranges, 3, ExcelNativeChart.GREY);
    drawn.chart().plot(bars);
    numbers.setVisible(false);
  }

  private static XDDFBarChartData columns(
      ExcelNativeChart drawn, XDDFCategoryAxis labels, XDDFValueAxis numbers) {
    drawn.grid(numbers);
    numbers.setCrosses(AxisCrosses.AUTO_ZERO);
    numbers.setMinimum(0);
    XDDFBarChartData columns =
        (XDDFBarChartData) drawn.chart().createData(ChartTypes.BAR, labels, numbers);
    columns.setBarDirection(BarDirection.COL);
    columns.setVaryColors(false);
    return columns;
  }

  /** The colour of a mark. */
  static int colour(Tone tone) {
    return switch (tone) {
      case MAIN -> ExcelNativeChart.BLUE;
      case SECOND -> ExcelNativeChart.ORANGE;
      case QUIET -> ExcelNativeChart.GREY;
      case GOOD -> 0x009E73;
      case BAD -> 0xD55E00;
    };
  }
}
