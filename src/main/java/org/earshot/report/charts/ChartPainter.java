package org.earshot.report.charts;

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
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WaitingChart;
import org.earshot.report.blocks.WaterfallChart;

/** Which class draws which kind of chart. */
final class ChartPainter implements Chart.Visitor<Drawing> {

  private final ChartSize size;

  ChartPainter(ChartSize size) {
    this.size = size;
  }

  @Override
  public Drawing pareto(ParetoChart chart) {
    return ParetoDrawing.of(chart, size);
  }

  @Override
  public Drawing lines(LinesChart chart) {
    return LinesDrawing.of(chart, size);
  }

  @Override
  public Drawing multiples(SmallMultiples chart) {
    Names names = new Names();
    if (chart.limited()) {
      LimitSeries.name(names, chart);
    } else {
      names.line("Weeks before the last four", ChartColours.SOFT, PlotDrawing.DASHES);
      if (chart.panels().stream().anyMatch(panel -> panel.tone() != Tone.QUIET)) {
        names.area("Change beyond noise", ChartColours.of(Tone.MAIN));
      }
    }
    return new NamedDrawing(names, new MultiplesDrawing(chart, size), size);
  }

  @Override
  public Drawing dots(DotIntervalChart chart) {
    return DotDrawing.of(chart, size);
  }

  @Override
  public Drawing quadrant(QuadrantChart chart) {
    return QuadrantDrawing.of(chart, size);
  }

  @Override
  public Drawing rowBars(RowBarsChart chart) {
    return RowBarsDrawing.of(chart, size);
  }

  @Override
  public Drawing waterfall(WaterfallChart chart) {
    return WaterfallDrawing.of(chart, size);
  }

  @Override
  public Drawing bars(BarsChart chart) {
    return BarsDrawing.of(chart, size);
  }

  @Override
  public Drawing activeWeeks(ActiveWeeksChart chart) {
    return ActiveWeeksDrawing.of(chart, size);
  }

  @Override
  public Drawing waiting(WaitingChart chart) {
    return WaitingDrawing.of(chart, size);
  }

  @Override
  public Drawing heat(HeatChart chart) {
    return new HeatDrawing(chart, size);
  }
}
