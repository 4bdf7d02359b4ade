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
    Format format = chart.axis().format();
    for (SmallMultiples.Panel panel : chart.panels()) {
      columns.add(new Column(panel.title(), panel.title(), format));
      if (panel.limits() != null) {
        columns.add(new Column(panel.title() + " expected", "expected", format));
        columns.add(new Column(panel.title() + " low", "lower limit", format));
        columns.add(new Column(panel.title() + " high", "upper limit", format));
      }
    }
    List<Row> rows = new ArrayList<>();
    int weeks = chart.panels().isEmpty() ? 0 : chart.panels().get(0).line().points().size();
    for (int i = 0; i < weeks; i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Text(chart.panels().get(0).line().points().get(i).week().toString()));
      for (SmallMultiples.Panel panel : chart.panels()) {
        cells.add(number(panel.line().points().get(i).value()));
        if (panel.limits() != null) {
          WeekLine.Point limits = panel.limits().points().get(i);
          cells.add(number(limits.value()));
          cells.add(number(limits.low()));
          cells.add(number(limits.high()));
        }
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
  public Table quadrant(QuadrantChart chart) {
    Format format = chart.up().format();
    List<Column> columns =
        List.of(
            new Column("label", "Theme", Format.TEXT),
            new Column("across", chart.across().title(), chart.across().format()),
            new Column("worse", "Worse", format),
            new Column("better", "Better", format),
            new Column("unclear", "No clear link", format),
            new Column("below", "Interval below", format),
            new Column("above", "Interval above", format),
            new Column("n", "n", Format.COUNT));
    List<Row> rows = new ArrayList<>();
    for (QuadrantChart.Dot dot : chart.dots()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(number(dot.across()));
      for (Tone tone : QuadrantChart.TONES) {
        cells.add(dot.tone() == tone ? number(dot.up()) : Cell.BLANK);
      }
      cells.add(number(dot.up() - dot.low()));
      cells.add(number(dot.high() - dot.up()));
      cells.add(count(dot.n()));
      rows.add(row(dot.label(), cells.toArray(Cell[]::new)));
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
    return series(
        chart, chart.categoryTitle(), chart.axis().format(), chart.categories(), chart.series());
  }

  @Override
  public Table rowBars(RowBarsChart chart) {
    return series(chart, chart.rowTitle(), chart.axis().format(), chart.rows(), chart.series());
  }

  private static Table series(
      Chart chart,
      String labelTitle,
      Format format,
      List<String> labels,
      List<BarsChart.Series> drawn) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("category", labelTitle, Format.TEXT));
    for (BarsChart.Series series : drawn) {
      columns.add(new Column(series.name(), series.name(), format));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Text(labels.get(i)));
      for (BarsChart.Series series : drawn) {
        cells.add(number(series.values().get(i)));
      }
      rows.add(new Row(null, cells));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table activeWeeks(ActiveWeeksChart chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("label", "What and where", Format.TEXT));
    for (String week : chart.weeks()) {
      columns.add(new Column(week, week, Format.COUNT));
    }
    List<Row> rows = new ArrayList<>();
    for (ActiveWeeksChart.Row row : chart.rows()) {
      rows.add(
          row(
              row.group() + ": " + row.label(),
              row.counts().stream().map(ChartData::count).toArray(Cell[]::new)));
    }
    return table(chart, columns, rows);
  }

  @Override
  public Table waiting(WaitingChart chart) {
    List<Column> columns =
        List.of(
            new Column("day", chart.daysTitle(), Format.TEXT),
            new Column("share", "Still waiting", Format.PERCENT),
            new Column("low", "Interval from", Format.PERCENT),
            new Column("high", "Interval to", Format.PERCENT));
    List<Row> rows = new ArrayList<>();
    for (WaitingChart.Point point : chart.points()) {
      rows.add(
          row(
              Integer.toString(point.day()),
              number(point.share()),
              number(point.low()),
              number(point.high())));
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
