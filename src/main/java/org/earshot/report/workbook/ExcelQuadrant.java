package org.earshot.report.workbook;

import java.util.List;
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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

/** A native scatter chart with intervals; the size of a mark tells what it rests on. */
final class ExcelQuadrant {

  /** More names than these would cover each other. */
  private static final int NAMED = 8;

  private static final int SMALLEST = 5;
  private static final int LARGEST = 18;

  /** The columns of the numbers: across, one for each tone, then the arms of the intervals. */
  private static final int ACROSS = 1;

  private static final int FIRST_TONE = 2;

  private ExcelQuadrant() {}

  static void draw(ExcelNativeChart drawn, QuadrantChart chart, ExcelRanges ranges) {
    XDDFValueAxis across =
        drawn.numbers(AxisPosition.BOTTOM, ExcelStyles.pattern(chart.across().format()));
    XDDFValueAxis up = drawn.numbers(AxisPosition.LEFT, ExcelStyles.pattern(chart.up().format()));
    drawn.grid(up);
    double lowest = chart.dots().stream().mapToDouble(Dot::low).min().orElse(-1);
    double highest = chart.dots().stream().mapToDouble(Dot::high).max().orElse(1);
    double step = ExcelLineCharts.step(highest - lowest);
    up.setMinimum(Math.min(0, Math.floor(lowest / step) * step));
    up.setMaximum(Math.max(0, Math.ceil(highest / step) * step));
    up.setMajorUnit(step);
    across.setMinimum(0);
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
    for (int tone = 0; tone < tones.size(); tone++) {
      style(series.get(tone), chart, tones.get(tone), ranges, FIRST_TONE + tones.size());
    }
    drawn.legend();
  }

  private static void style(
      CTScatterSer series, QuadrantChart chart, Tone tone, ExcelRanges ranges, int arms) {
    if (series.isSetSpPr()) {
      series.unsetSpPr();
    }
    series.addNewSpPr().addNewLn().addNewNoFill();
    mark(series.isSetMarker() ? series.getMarker() : series.addNewMarker(), tone, 8);
    double most = chart.dots().stream().mapToLong(Dot::n).max().orElse(1);
    CTDLbls names = series.addNewDLbls();
    for (int i = 0; i < chart.dots().size(); i++) {
      Dot dot = chart.dots().get(i);
      if (dot.tone() == tone) {
        CTDPt point = series.addNewDPt();
        point.addNewIdx().setVal(i);
        int size = (int) Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(dot.n() / most)));
        mark(point.addNewMarker(), tone, size);
        if (i < NAMED) {
          name(names.addNewDLbl(), i, ranges.label(i));
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

  private static void name(CTDLbl label, int index, String words) {
    label.addNewIdx().setVal(index);
    ExcelNativeChart.words(label.addNewTx().addNewRich(), words);
    label.addNewDLblPos().setVal(STDLblPos.R);
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
