package org.earshot.report.blocks;

import java.util.ArrayList;
import java.util.List;
import org.earshot.report.blocks.Table.Row;

/**
 * The numbers of a chart as a table: what the workbook's charts are drawn from, and what the page
 * offers to those who cannot see a chart. The first column holds the labels.
 */
public final class ChartData implements Chart.Visitor<Table> {

  private ChartData() {}

  /** The numbers of a chart; the table's id is the chart's with {@code -data} at its end. */
  public static Table of(Chart chart) {
    return chart.accept(new ChartData());
  }

  @Override
  public Table pareto(ParetoChart chart) {
    List<Column> columns =
        List.of(
            new Column("label", "Theme", Format.TEXT),
            new Column("count", "Feedback", Format.COUNT),
            new Column("running", "Running share", Format.PERCENT),
            new Column("share", "Share", Format.PERCENT),
            new Column("low", "Share from", Format.PERCENT),
            new Column("high", "Share to", Format.PERCENT));
    List<Row> rows = new ArrayList<>();
    for (ParetoChart.Bar bar : chart.bars()) {
      rows.add(
          row(
              bar.label(),
              count(bar.count()),
              number(bar.running()),
              number(bar.share()),
              number(bar.low()),
              number(bar.high())));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table lines(LinesChart chart) {
    Format format = chart.axis().format();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("week", "Week", Format.TEXT));
    columns.add(new Column("value", chart.line().name(), format));
    columns.add(new Column("low", "Interval from", format));
    columns.add(new Column("high", "Interval to", format));
    for (LinesChart.Level level : chart.levels()) {
      columns.add(new Column(level.label(), level.label(), format));
    }
    List<Row> rows = new ArrayList<>();
    for (WeekLine.Point point : chart.line().points()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Text(point.week().toString()));
      cells.add(number(point.value()));
      cells.add(number(point.low()));
      cells.add(number(point.high()));
      for (LinesChart.Level level : chart.levels()) {
        cells.add(level.covers(point.week()) ? number(level.value()) : Cell.BLANK);
      }
      rows.add(new Row(null, cells));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table multiples(SmallMultiples chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("week", "Week", Format.TEXT));
    for (SmallMultiples.Panel panel : chart.panels()) {
      columns.add(new Column(panel.title(), panel.title(), chart.axis().format()));
    }
    List<Row> rows = new ArrayList<>();
    int weeks = chart.panels().isEmpty() ? 0 : chart.panels().get(0).line().points().size();
    for (int i = 0; i < weeks; i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Text(chart.panels().get(0).line().points().get(i).week().toString()));
      for (SmallMultiples.Panel panel : chart.panels()) {
        cells.add(number(panel.line().points().get(i).value()));
      }
      rows.add(new Row(null, cells));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table dots(DotIntervalChart chart) {
    Format format = chart.axis().format();
    List<Column> columns =
        List.of(
            new Column("label", "Theme", Format.TEXT),
            new Column("value", chart.axis().title(), format),
            new Column("low", "Interval from", format),
            new Column("high", "Interval to", format),
            new Column("n", "n", Format.COUNT));
    List<Row> rows = new ArrayList<>();
    for (DotIntervalChart.Dot dot : chart.dots()) {
      rows.add(
          row(
              dot.label(),
              number(dot.value()),
              number(dot.low()),
              number(dot.high()),
              count(dot.n())));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table waterfall(WaterfallChart chart) {
    List<Column> columns =
        List.of(
            new Column("label", "Step", Format.TEXT),
            new Column("before", "Bar starts at", Format.COUNT),
            new Column("left", "Left", Format.COUNT),
            new Column("gone", "Taken off here", Format.COUNT));
    List<Row> rows = new ArrayList<>();
    long left = 0;
    for (WaterfallChart.Step step : chart.steps()) {
      if (step.kind() == WaterfallChart.Kind.TOTAL) {
        left = step.amount();
        rows.add(row(step.label(), count(0), count(left), count(0)));
      } else {
        left -= step.amount();
        rows.add(row(step.label(), count(left), count(0), count(step.amount())));
      }
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table bars(BarsChart chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("category", chart.categoryTitle(), Format.TEXT));
    for (BarsChart.Series series : chart.series()) {
      columns.add(new Column(series.name(), series.name(), chart.axis().format()));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Text(chart.categories().get(i)));
      for (BarsChart.Series series : chart.series()) {
        cells.add(number(series.values().get(i)));
      }
      rows.add(new Row(null, cells));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table heat(HeatChart chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("label", "Theme", Format.TEXT));
    for (String name : chart.columns()) {
      columns.add(new Column(name, name, Format.PERCENT));
    }
    List<Row> rows = new ArrayList<>();
    for (HeatChart.HeatRow row : chart.rows()) {
      rows.add(
          row(
              row.label(),
              row.cells().stream().map(cell -> number(cell.share())).toArray(Cell[]::new)));
    }
    return table(chart, columns, rows);
  }

  private static Table table(Chart chart, List<Column> columns, List<Row> rows) {
    return new Table(chart.id() + "-data", "Data: " + chart.title(), "", columns, rows);
  }

  private static Row row(String label, Cell... cells) {
    List<Cell> all = new ArrayList<>();
    all.add(new Cell.Text(label));
    all.addAll(List.of(cells));
    return new Row(null, all);
  }

  private static Cell number(double value) {
    return Double.isNaN(value) ? Cell.BLANK : new Cell.Measure(value);
  }

  private static Cell count(long value) {
    return new Cell.Measure((double) value);
  }
}
