package org.earshot.report.workbook;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.WaterfallChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/**
 * A native chart in a document other than a workbook, with its numbers in a workbook of its own.
 */
public final class EmbeddedChart {

  private static final double TITLE = 14;
  private static final double LETTERS = 12;

  /** How many labels of a week stand side by side on a slide. */
  private static final int WEEKS = 6;

  private EmbeddedChart() {}

  /** Whether there is a native chart of this kind; a picture has to do for the others. */
  public static boolean isNative(Chart chart) {
    return chart instanceof ParetoChart
        || chart instanceof LinesChart
        || chart instanceof BarsChart
        || chart instanceof WaterfallChart;
  }

  /**
   * Draws a chart of which there is a native one.
   *
   * @param empty where it is drawn
   * @param report whose chart it is
   */
  public static void draw(XDDFChart empty, Chart chart, Report report) throws IOException {
    XSSFWorkbook workbook = workbook(empty);
    LocalDate day = report.asOf() == null ? FixedZip.NO_DAY : report.asOf();
    ExcelReportWriter.describe(workbook.getProperties(), report, day);
    workbook.setSheetName(0, "Data");
    XSSFSheet sheet = workbook.getSheetAt(0);
    ExcelRanges ranges = new ExcelChartData(sheet, 0, new ExcelStyles(workbook)).write(chart, 0);
    ExcelNativeChart drawn = new ExcelNativeChart(empty, chart.title(), TITLE);
    if (chart instanceof ParetoChart pareto) {
      ExcelColumnCharts.pareto(drawn, pareto, ranges);
    } else if (chart instanceof LinesChart lines) {
      ExcelLineCharts.lines(drawn, lines, ranges);
    } else if (chart instanceof BarsChart bars) {
      ExcelColumnCharts.bars(drawn, bars, ranges);
    } else if (chart instanceof WaterfallChart waterfall) {
      ExcelColumnCharts.waterfall(drawn, waterfall, ranges);
    } else {
      throw new IllegalArgumentException(chart.id() + " has no native chart");
    }
    enlarge(empty, ranges.rows());
  }

  /**
   * Letters that can be read from the back of a room, and no more labels than there is room for.
   */
  private static void enlarge(XDDFChart drawn, int labels) {
    for (XDDFChartAxis axis : drawn.getAxes()) {
      axis.getOrAddTextProperties().setFontSize(LETTERS);
    }
    CTPlotArea area = drawn.getCTChart().getPlotArea();
    for (CTCatAx axis : area.getCatAxList()) {
      if (axis.isSetTickLblSkip()) {
        axis.getTickLblSkip().setVal(ExcelLineCharts.thinning(labels, WEEKS));
      }
    }
    if (drawn.getCTChart().isSetLegend()) {
      XDDFRunProperties letters =
          new XDDFRunProperties(
              ExcelNativeChart.paragraph(drawn.getCTChart().getLegend().addNewTxPr())
                  .addNewPPr()
                  .addNewDefRPr());
      letters.setFontSize(LETTERS);
      letters.setFillProperties(ExcelNativeChart.fill(ExcelNativeChart.SOFT));
    }
  }

  private static XSSFWorkbook workbook(XDDFChart chart) throws IOException {
    try {
      return chart.getWorkbook();
    } catch (InvalidFormatException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
