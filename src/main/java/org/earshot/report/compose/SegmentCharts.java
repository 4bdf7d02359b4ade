package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.segment.Breakdown;
import org.earshot.insight.segment.SegmentCell;
import org.earshot.insight.segment.SegmentValue;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.HeatChart;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** Themes by the values of a segment, as a field of colours and as a table. */
final class SegmentCharts {

  /** Beyond so many columns the numbers no longer fit into their cells. */
  private static final int COLUMNS = 8;

  private static final String HIDDEN =
      "Empty: hidden, for one to four customers or because such a number would follow from the"
          + " others.";

  private static final int ROWS = 18;
  private static final int TABLE_ROWS = 25;

  private record Line(String theme, List<SegmentCell> cells) {}

  private SegmentCharts() {}

  /** The largest themes among the customers of the largest values. */
  static Chart heat(Findings findings, Breakdown breakdown) {
    List<String> values = values(breakdown, COLUMNS);
    List<Line> themes = themes(findings, breakdown, values, ROWS);
    double most =
        themes.stream()
            .flatMap(line -> line.cells().stream())
            .filter(cell -> cell.difference() != null)
            .mapToDouble(cell -> Math.abs(cell.difference().value()))
            .filter(difference -> !Double.isNaN(difference))
            .max()
            .orElse(1);
    List<HeatChart.HeatRow> rows =
        themes.stream()
            .map(
                line ->
                    new HeatChart.HeatRow(
                        line.theme(), line.cells().stream().map(cell -> heat(cell, most)).toList()))
            .toList();
    return new HeatChart(
        "segments-" + place(findings, breakdown),
        breakdown.segment() + ": who speaks of what, in " + breakdown.source(),
        "Share of each value's customers who speak of the theme, each customer once: the "
            + Wording.plural(rows.size(), "theme", "themes")
            + " with the largest shares among the "
            + Wording.plural(values.size(), "value", "values")
            + " with most customers. Orange: more than among the other customers; blue: fewer. Bold:"
            + " a difference that stands out after adjusting for the number of tests. "
            + HIDDEN,
        values,
        rows);
  }

  private static HeatChart.HeatCell heat(SegmentCell cell, double most) {
    boolean known = cell.difference() != null && !Double.isNaN(cell.difference().value());
    return new HeatChart.HeatCell(
        cell.share() == null ? Double.NaN : cell.share().value(),
        known && most > 0 ? cell.difference().value() / most : 0,
        cell.standsOut());
  }

  /** The same as a table, of more themes. */
  static Table matrix(Findings findings, Breakdown breakdown) {
    List<String> values = values(breakdown, COLUMNS);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("theme", "Theme", Format.TEXT));
    Set<String> titles = new HashSet<>(Set.of("theme"));
    for (String value : values) {
      // A workbook's table refuses headings that differ by their case alone.
      boolean fresh = titles.add(value.toLowerCase(Locale.ROOT));
      String title = fresh ? value : value + " (" + columns.size() + ")";
      columns.add(new Column("value-" + columns.size(), title, Format.PERCENT, Emphasis.DEPTH));
    }
    List<Row> rows = new ArrayList<>();
    for (Line line : themes(findings, breakdown, values, TABLE_ROWS)) {
      List<Cell> row = new ArrayList<>();
      row.add(Cells.text(line.theme()));
      line.cells().forEach(cell -> row.add(Cells.value(cell.share())));
      rows.add(new Row(null, row));
    }
    return new Table(
        "segment-" + place(findings, breakdown),
        breakdown.segment() + " in " + breakdown.source(),
        "Share of each value's customers who speak of the theme; intervals and differences are in"
            + " tables/segments.csv. "
            + HIDDEN,
        columns,
        rows);
  }

  /** The values with most customers. */
  private static List<String> values(Breakdown breakdown, int most) {
    return breakdown.values().stream().limit(most).map(SegmentValue::value).toList();
  }

  /** The themes, largest share first, with their cells in the order of the values. */
  private static List<Line> themes(
      Findings findings, Breakdown breakdown, List<String> values, int most) {
    Map<String, List<SegmentCell>> byId = new HashMap<>();
    for (SegmentCell cell : breakdown.cells()) {
      if (values.contains(cell.value())) {
        byId.computeIfAbsent(cell.themeId(), id -> new ArrayList<>()).add(cell);
      }
    }
    return findings.themes().stream()
        .filter(theme -> byId.containsKey(theme.themeId()))
        .sorted(
            Comparator.comparingDouble((ThemeFinding theme) -> -largest(byId.get(theme.themeId())))
                .thenComparing(ThemeFinding::themeId))
        .limit(most)
        .map(theme -> new Line(theme.name(), byId.get(theme.themeId())))
        .toList();
  }

  private static double largest(List<SegmentCell> cells) {
    return cells.stream()
        .filter(cell -> cell.share() != null)
        .mapToDouble(cell -> cell.share().value())
        .max()
        .orElse(0);
  }

  private static int place(Findings findings, Breakdown breakdown) {
    return findings.segments().breakdowns().indexOf(breakdown) + 1;
  }
}
