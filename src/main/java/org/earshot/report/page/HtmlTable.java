package org.earshot.report.page;

import java.util.List;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** Writes a table that scrolls within its own frame and, when it is long, can be searched. */
final class HtmlTable {

  /** Tables with more rows than this can be searched. */
  private static final int LONG = 15;

  private final Markup page;
  private final PageAnchors anchors;

  HtmlTable(Markup page, PageAnchors anchors) {
    this.page = page;
    this.anchors = anchors;
  }

  void write(Table table) {
    String heading = table.id() + "-heading";
    page.open("div", "class", "table", "id", table.id());
    page.element("h3", table.title(), "id", heading);
    if (!table.note().isEmpty()) {
      page.element("p", table.note(), "class", "soft small");
    }
    if (table.rows().isEmpty()) {
      page.element("p", "None.");
    } else {
      rows(table, heading);
    }
    page.close();
  }

  /** The script of the page folds what can be searched; a chart's numbers are folded already. */
  private void rows(Table table, String heading) {
    if (table.rows().size() > LONG && !table.id().endsWith("-data")) {
      page.open("div", "data-search", "Search in this table");
    } else {
      page.open("div");
    }
    page.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", heading);
    page.open("table");
    head(table);
    page.open("tbody");
    for (Row row : table.rows()) {
      if (row.anchor() == null) {
        page.open("tr", "data-row", "");
      } else {
        page.open("tr", "data-row", "", "id", row.anchor());
      }
      cells(table, row);
      page.close();
    }
    page.close();
    if (table.footer() != null) {
      page.open("tfoot");
      page.open("tr");
      cells(table, table.footer());
      page.close();
      page.close();
    }
    page.close();
    page.close();
    page.close();
  }

  private void head(Table table) {
    page.open("thead");
    page.open("tr");
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      int source = i;
      boolean interval =
          table.rows().stream().anyMatch(row -> row.cells().get(source) instanceof Cell.Range);
      Column column = columns.get(i);
      page.element(
          "th",
          column.title() + (interval ? ", interval" : ""),
          "scope",
          "col",
          "class",
          kind(table, i));
    }
    if (table.balance() != null) {
      page.element("th", "Check", "scope", "col");
    }
    page.close();
    page.close();
  }

  private void cells(Table table, Row row) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      page.open("td", "class", kind(table, i));
      Cell cell = row.cells().get(i);
      cell.accept(new HtmlCells(page, anchors, column.format()));
      if (column.emphasis() == Emphasis.BAR && cell instanceof Cell.Measure number) {
        bar(number.value(), most(table, i));
      }
      page.close();
    }
    if (table.balance() != null) {
      page.element("td", table.balanced(row) ? "adds up" : "does not add up");
    }
  }

  private void bar(double value, double most) {
    long width = Math.round(100 * Math.max(0, value) / most);
    page.open("svg", "class", "bar", "width", "100", "height", "6", "aria-hidden", "true");
    page.empty("rect", "width", Long.toString(width), "height", "6");
    page.close();
  }

  private static double most(Table table, int column) {
    double most = 0;
    for (Row row : table.rows()) {
      if (row.cells().get(column) instanceof Cell.Measure number) {
        most = Math.max(most, number.value());
      }
    }
    return most == 0 ? 1 : most;
  }

  private static String kind(Table table, int column) {
    Format format = table.columns().get(column).format();
    String kind = format.numeric() ? "number" : format == Format.PROSE ? "prose" : "words";
    return column == key(table) ? kind + " key" : kind;
  }

  /** The column that says what a row is about: it stays in sight when a wide table scrolls. */
  private static int key(Table table) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).format().numeric() && !columns.get(i).id().equals("id")) {
        return i;
      }
    }
    return 0;
  }
}
