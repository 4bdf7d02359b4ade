package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.recurrence.ContactChain;
import org.earshot.insight.recurrence.ContactFindings;
import org.earshot.insight.recurrence.LinkedProblem;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.recurrence.RepeatWindow;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.SmallNumbers;

/** Customers who had to ask again, and known problems. */
final class ContactTables {

  private static final int LISTED = 15;

  private ContactTables() {}

  static Table windows(ContactFindings contacts) {
    List<Row> rows = new ArrayList<>();
    for (RepeatWindow window : contacts.windows()) {
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text("within " + window.days() + " days"),
                  Cells.count(window.resolved().n()),
                  Cells.value(window.resolved()),
                  Cells.range(window.resolved()),
                  Cells.count(window.repeatCustomers()),
                  Cells.count(window.censored()))));
    }
    return new Table(
        Places.CONTACT_TABLE,
        "Was one contact enough?",
        "Complaints of the same customer about the same theme, the next so many days after the one"
            + " before at most. Too young: the days are not over yet; these are left out, or the last"
            + " weeks would look perfect. "
            + Wording.plural(contacts.complainants(), "customer", "customers")
            + " complained twice or more in the whole period, about whatever. Interval: Wilson 95 %.",
        List.of(
            new Column("window", "Asked again", Format.TEXT),
            new Column("first", "First complaints", Format.COUNT),
            new Column("enough", "First contact enough", Format.PERCENT),
            new Column("enough-interval", "Enough", Format.PERCENT),
            new Column("customers", "Customers who asked again", Format.COUNT),
            new Column("censored", "Too young", Format.COUNT)),
        rows);
  }

  static Table chains(ContactFindings contacts) {
    List<Row> rows = new ArrayList<>();
    for (ContactChain chain : contacts.chains().stream().limit(LISTED).toList()) {
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(chain.themeId()),
                  new Cell.Link(chain.name(), Places.theme(chain.themeId())),
                  Cells.count(chain.cases().size()),
                  Cells.day(chain.first()),
                  Cells.day(chain.last()),
                  Cells.text(String.join(", ", chain.cases())))));
    }
    return new Table(
        Places.CHAIN_TABLE,
        "Who had to ask again: the cases",
        "Cases of one customer about one theme, each at most 30 days after the one before. Most cases"
            + " first, "
            + LISTED
            + " of "
            + Wording.count(contacts.chains().size())
            + " at most; more are in tables/repeat-contacts.csv.",
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("contacts", "Cases", Format.COUNT, Emphasis.BAR),
            new Column("first", "First", Format.DAY),
            new Column("last", "Last", Format.DAY),
            new Column("cases", "Which", Format.PROSE)),
        rows);
  }

  static Table problems(RecurrenceFindings found) {
    List<Row> rows = new ArrayList<>();
    for (LinkedProblem problem : found.problems()) {
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(problem.problem()),
                  Cells.count(problem.cases()),
                  Cells.count(problem.customers()),
                  Cells.day(problem.first()),
                  Cells.day(problem.last()),
                  Cells.text(String.join("; ", problem.themes())))));
    }
    return new Table(
        Places.PROBLEM_TABLE,
        "Known problems",
        "Cases that the export links to the same problem. Those of fewer than "
            + SmallNumbers.FEWEST_TO_SHOW
            + " customers are hidden.",
        List.of(
            new Column("problem", "Problem", Format.TEXT),
            new Column("cases", "Cases", Format.COUNT, Emphasis.BAR),
            new Column("customers", "Customers", Format.COUNT),
            new Column("first", "First", Format.DAY),
            new Column("last", "Last", Format.DAY),
            new Column("themes", "Themes", Format.PROSE)),
        rows);
  }
}
