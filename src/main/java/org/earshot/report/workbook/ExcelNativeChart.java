package org.earshot.report.workbook;

import java.util.Locale;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * A native chart in the style of the house. Fills, lines and letters are all coloured outright,
 * because the workbook has no theme that they could take colours from.
 */
final class ExcelNativeChart {

  static final int INK = 0x1F2933;
  static final int SOFT = 0x52606D;
  static final int GRID = 0xE2E6EB;
  static final int BLUE = 0x0072B2;
  static final int MILD_BLUE = 0x5698C9;
  static final int PALE_BLUE = 0x99C7E0;
  static final int ORANGE = 0xE69F00;
  static final int GREY = 0x9AA5B1;
  static final int PALE_GREY = 0xD7DCE2;

  private final XDDFChart chart;

  ExcelNativeChart(XSSFSheet sheet, XSSFClientAnchor anchor, String title) {
    this(sheet, anchor, title, 13);
  }

  ExcelNativeChart(XSSFSheet sheet, XSSFClientAnchor anchor, String title, double titleSize) {
    this(sheet.createDrawingPatriarch().createChart(anchor), title, titleSize);
  }

  /** A chart of any Office document. */
  ExcelNativeChart(XDDFChart chart, String title, double titleSize) {
    this.chart = chart;
    chart.setTitleText(ExcelText.clean(title));
    chart.setTitleOverlay(false);
    XDDFTextRun letters = chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0);
    letters.setFontSize(titleSize);
    letters.setBold(true);
    letters.setLanguage(Locale.UK);
    letters.setFontColor(XDDFColor.from(bytes(INK)));
    chart.setAutoTitleDeleted(false);
    // A filter on the sheet must not empty a chart.
    chart.setPlotOnlyVisibleCells(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddShapeProperties().setFillProperties(fill(0xFFFFFF));
    chart.getOrAddShapeProperties().setLineProperties(line(0xFFFFFF, 0.5));
    if (!chart.getCTChartSpace().isSetRoundedCorners()) {
      chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }
  }

  /** The chart itself. */
  XDDFChart chart() {
    return chart;
  }

  /** Says in words what the chart shows, for those who cannot see it. */
  void describe(String words) {
    if (chart instanceof XSSFChart onSheet) {
      onSheet
          .getGraphicFrame()
          .getCTGraphicalObjectFrame()
          .getNvGraphicFramePr()
          .getCNvPr()
          .setDescr(words);
    }
  }

  /** An axis for labels. */
  XDDFCategoryAxis labels(AxisPosition position) {
    XDDFCategoryAxis axis = chart.createCategoryAxis(position);
    style(axis, GREY);
    return axis;
  }

  /** Shows every so many labels of the chart's axes for labels, so that they do not crowd. */
  void thin(int step) {
    for (CTCatAx axis : chart.getCTChart().getPlotArea().getCatAxList()) {
      axis.addNewTickLblSkip().setVal(step);
    }
  }

  /** Shows none of the labels. */
  void hideLabels() {
    for (XDDFChartAxis axis : chart.getAxes()) {
      if (axis instanceof XDDFCategoryAxis) {
        axis.setTickLabelPosition(AxisTickLabelPosition.NONE);
      }
    }
  }

  /** An axis for numbers. */
  XDDFValueAxis numbers(AxisPosition position, String pattern) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    style(axis, 0xFFFFFF);
    axis.setNumberFormat(pattern);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    return axis;
  }

  /** Quiet lines across the plot. */
  void grid(XDDFValueAxis axis) {
    axis.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
  }

  /** What an axis measures. */
  void name(XDDFChartAxis axis, String words) {
    // POI writes its own idea of the user's language into the title.
    LocaleUtil.setUserLocale(Locale.UK);
    try {
      axis.setTitle(ExcelText.clean(words));
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  /** The names of the series below the plot. */
  void legend() {
    XDDFChartLegend legend = chart.getOrAddLegend();
    legend.setPosition(LegendPosition.BOTTOM);
  }

  /** Names a series after a cell and colours its area. */
  static void area(XDDFChartData.Series series, ExcelRanges ranges, int column, int colour) {
    series.setTitle(ranges.name(column), ranges.nameCell(column));
    series.setFillProperties(fill(colour));
  }

  /** Writes words beside a mark. */
  static void words(CTTextBody body, String words) {
    CTTextParagraph paragraph = paragraph(body);
    CTRegularTextRun run = paragraph.addNewR();
    XDDFRunProperties letters = new XDDFRunProperties(run.addNewRPr());
    letters.setFontSize(9d);
    letters.setFillProperties(fill(INK));
    run.setT(ExcelText.clean(words));
  }

  /** The paragraph that says how the letters of a part look. */
  static CTTextParagraph paragraph(CTTextBody body) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    return body.addNewP();
  }

  /** Names a series after a cell and colours its line. */
  static void stroke(
      XDDFChartData.Series series, ExcelRanges ranges, int column, XDDFLineProperties line) {
    series.setTitle(ranges.name(column), ranges.nameCell(column));
    series.setLineProperties(line);
  }

  /** Colours one bar of a series. */
  static void point(XDDFChartData.Series series, int index, XDDFSolidFillProperties fill) {
    series.getDataPoint(index).setFillProperties(fill);
  }

  /** Draws the piece of a line that leads to one of its points. */
  static void point(XDDFChartData.Series series, int index, XDDFLineProperties line) {
    series.getDataPoint(index).setLineProperties(line);
  }

  /** One colour. */
  static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb)));
  }

  /** A line of a width in points. */
  static XDDFLineProperties line(int rgb, double width) {
    XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
    line.setWidth(width);
    return line;
  }

  /** A dashed line of a width in points. */
  static XDDFLineProperties dashes(int rgb, double width) {
    XDDFLineProperties line = line(rgb, width);
    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    return line;
  }

  private static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  private static void style(XDDFChartAxis axis, int colour) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddShapeProperties().setLineProperties(line(colour, 0.75));
    XDDFRunProperties letters = axis.getOrAddTextProperties();
    letters.setFontSize(9d);
    letters.setFillProperties(fill(SOFT));
  }
}
