package org.earshot.report.workbook;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.earshot.report.blocks.QuadrantChart;
import org.earshot.report.blocks.QuadrantChart.Dot;
import org.earshot.report.blocks.Tone;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** A native scatter chart with intervals; the size of a mark tells what it rests on. */
final class ExcelQuadrant {

  private static final int SMALLEST = 5;
  private static final int LARGEST = 18;

  /** The columns of the numbers: across, one for each tone, then the arms of the intervals. */
  private static final int ACROSS = 1;

  private static final int FIRST_TONE = 2;

  /** So much farther than the rightmost dot the scale reaches. */
  private static final double ROOM_FOR_NAMES = 1.05;

  /** What stands around the plot, in pixels: title, scales with their names, legend. */
  private static final int LEFT = 78;

  private static final int RIGHT = 24;
  private static final int ABOVE = 44;
  private static final int BELOW = 92;

  private ExcelQuadrant() {}

  /**
   * Draws the chart.
   *
   * @param width of the whole drawing in pixels
   * @param height of the whole drawing in pixels
   */
  static void draw(
      ExcelNativeChart drawn, QuadrantChart chart, ExcelRanges ranges, int width, int height) {
    XDDFValueAxis across =
        drawn.numbers(AxisPosition.BOTTOM, ExcelStyles.pattern(chart.across().format()));
    XDDFValueAxis up = drawn.numbers(AxisPosition.LEFT, ExcelStyles.pattern(chart.up().format()));
    drawn.grid(up);
    double lowest = chart.dots().stream().mapToDouble(Dot::low).min().orElse(-1);
    double highest = chart.dots().stream().mapToDouble(Dot::high).max().orElse(1);
    double step = ExcelLineCharts.step(highest - lowest);
    double bottom = Math.min(0, Math.floor(lowest / step) * step);
    double top = Math.max(0, Math.ceil(highest / step) * step);
    up.setMinimum(bottom);
    up.setMaximum(top);
    up.setMajorUnit(step);
    across.setMinimum(0);
    double most = chart.dots().stream().mapToDouble(Dot::across).max().orElse(1);
    double stride = ExcelLineCharts.step(most);
    double right = Math.ceil(ROOM_FOR_NAMES * most / stride) * stride;
    across.setMaximum(right);
    across.setMajorUnit(stride);
    across.setTickLabelPosition(AxisTickLabelPosition.LOW);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    drawn.name(across, chart.across().title());
    drawn.name(up, chart.up().title());
    XDDFScatterChartData data =
        (XDDFScatterChartData) drawn.chart().createData(ChartTypes.SCATTER, across, up);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    List<Tone> tones = QuadrantChart.TONES;
    for (int tone = 0; tone < tones.size(); tone++) {
      data.addSeries(ranges.numbers(ACROSS), ranges.numbers(FIRST_TONE + tone))
          .setTitle(ranges.name(FIRST_TONE + tone), ranges.nameCell(FIRST_TONE + tone));
    }
    drawn.chart().plot(data);
    List<CTScatterSer> series =
        drawn.chart().getCTChart().getPlotArea().getScatterChartArray(0).getSerList();
    Rectangle2D plot =
        new Rectangle2D.Double(LEFT, ABOVE, width - LEFT - RIGHT, height - ABOVE - BELOW);
    place(drawn, plot, width, height);
    Map<Integer, STDLblPos.Enum> names =
        new ExcelDotNames(chart, plot, new Rectangle2D.Double(0, bottom, right, top - bottom))
            .places();
    for (int tone = 0; tone < tones.size(); tone++) {
      style(series.get(tone), chart, tones.get(tone), ranges, FIRST_TONE + tones.size(), names);
    }
    drawn.legend();
  }

  /** Says where the plot is, so that names find the dots in every program. */
  private static void place(ExcelNativeChart drawn, Rectangle2D plot, int width, int height) {
    CTPlotArea area = drawn.chart().getCTChart().getPlotArea();
    CTLayout layout = area.isSetLayout() ? area.getLayout() : area.addNewLayout();
    CTManualLayout manual = layout.addNewManualLayout();
    manual.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    manual.addNewXMode().setVal(STLayoutMode.EDGE);
    manual.addNewYMode().setVal(STLayoutMode.EDGE);
    manual.addNewX().setVal(plot.getX() / width);
    manual.addNewY().setVal(plot.getY() / height);
    manual.addNewW().setVal(plot.getWidth() / width);
    manual.addNewH().setVal(plot.getHeight() / height);
  }

  private static void style(
      CTScatterSer series,
      QuadrantChart chart,
      Tone tone,
      ExcelRanges ranges,
      int arms,
      Map<Integer, STDLblPos.Enum> places) {
    if (series.isSetSpPr()) {
      series.unsetSpPr();
    }
    series.addNewSpPr().addNewLn().addNewNoFill();
    mark(series.isSetMarker() ? series.getMarker() : series.addNewMarker(), tone, 8);
    CTDLbls names = series.addNewDLbls();
    for (int i = 0; i < chart.dots().size(); i++) {
      Dot dot = chart.dots().get(i);
      if (dot.tone() == tone) {
        CTDPt point = series.addNewDPt();
        point.addNewIdx().setVal(i);
        mark(point.addNewMarker(), tone, size(chart, dot));
        if (places.containsKey(i)) {
          name(names.addNewDLbl(), i, ExcelDotNames.name(dot), places.get(i));
        }
      }
    }
    show(names);
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    bars.addNewPlus().addNewNumRef().setF(ranges.numbers(arms + 1).getDataRangeReference());
    bars.addNewMinus().addNewNumRef().setF(ranges.numbers(arms).getDataRangeReference());
    XDDFShapeProperties line = new XDDFShapeProperties();
    line.setLineProperties(ExcelNativeChart.line(ExcelColumnCharts.colour(tone), 1));
    bars.setSpPr(line.getXmlObject());
  }

  private static void mark(CTMarker marker, Tone tone, int size) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(ExcelNativeChart.fill(ExcelColumnCharts.colour(tone)));
    shape.setLineProperties(ExcelNativeChart.line(0xFFFFFF, 0.5));
    (marker.isSetSymbol() ? marker.getSymbol() : marker.addNewSymbol())
        .setVal(STMarkerStyle.CIRCLE);
    (marker.isSetSize() ? marker.getSize() : marker.addNewSize()).setVal((short) size);
    marker.setSpPr(shape.getXmlObject());
  }

  /** How wide a dot is, in points: its area goes with what it rests on. */
  static int size(QuadrantChart chart, Dot dot) {
    double most = chart.dots().stream().mapToLong(Dot::n).max().orElse(1);
    return (int) Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(dot.n() / most)));
  }

  private static void name(CTDLbl label, int index, String words, STDLblPos.Enum place) {
    label.addNewIdx().setVal(index);
    ExcelNativeChart.words(label.addNewTx().addNewRich(), words);
    // In one line, as the place was chosen.
    label.getTx().getRich().getBodyPr().setWrap(STTextWrappingType.NONE);
    label.addNewDLblPos().setVal(place);
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(false);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }

  /** Of the marks that are not named nothing is written. */
  private static void show(CTDLbls names) {
    names.addNewShowLegendKey().setVal(false);
    names.addNewShowVal().setVal(false);
    names.addNewShowCatName().setVal(false);
    names.addNewShowSerName().setVal(false);
    names.addNewShowPercent().setVal(false);
    names.addNewShowBubbleSize().setVal(false);
  }
}
