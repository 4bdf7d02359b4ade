package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** Quotes as a table, which can be filtered. */
final class ExcelQuotes {

  private ExcelQuotes() {}

  /** The table of a section, of which no other has the name. */
  static Table table(String section, Quotes quotes) {
    List<Row> rows = new ArrayList<>();
    for (Quotes.Group group : quotes.groups()) {
      String anchor = group.anchor();
      for (Quotes.Quote quote : group.quotes()) {
        rows.add(
            new Row(
                anchor,
                List.of(
                    new Cell.Link(group.title(), group.target()),
                    new Cell.Text(quote.text()),
                    new Cell.Text(quote.role()),
                    quote.score().isEmpty() ? Cell.BLANK : new Cell.Text(quote.score()),
                    quote.date() == null ? Cell.BLANK : new Cell.Day(quote.date()),
                    new Cell.Text(quote.source()),
                    new Cell.Measure(quote.line()),
                    new Cell.Link(quote.feedbackId(), quote.row()))));
        anchor = null;
      }
    }
    return new Table(
            section + "-quote-table",
            "Quotes",
            "",
            List.of(
                new Column("theme", "Theme", Format.TEXT),
                new Column("quote", "Quote", Format.PROSE),
                new Column("role", "Why", Format.TEXT),
                new Column("score", "Score", Format.TEXT),
                new Column("date", "Date", Format.DAY),
                new Column("source", "File", Format.TEXT),
                new Column("line", "Line", Format.COUNT),
                new Column("feedback", "Feedback", Format.TEXT)),
            rows)
        .withoutBlankColumns();
  }
}
