package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.insight.recurrence.Recurrence;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.recurrence.RecurringCause;
import org.earshot.insight.recurrence.RepeatWindow;
import org.earshot.insight.recurrence.ThemeRecurrence;
import org.earshot.report.blocks.ActiveWeeksChart;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.RecurrenceState;
import org.earshot.statistics.SmallNumbers;
import org.threeten.extra.YearWeek;

/** Themes and causes by the weeks in which they came up. */
final class RecurringTables {

  private static final int LISTED = 25;
  private static final int DRAWN = 10;
  private static final int WEEKS = 52;
  private static final long OFTEN = 2;

  private RecurringTables() {}

  /** The word for a state. */
  static String word(RecurrenceState state) {
    return switch (state) {
      case QUIET -> "quiet";
      case NEW -> "new";
      case RETURNING -> "returning";
      case RECURRING -> "recurring";
      case PRESENT -> "present";
    };
  }

  /** A place in words, such as {@code Gifts, Email}. */
  static String place(RecurringCause cause) {
    return cause.place().stream()
        .map(RecurringCause.PlaceValue::value)
        .collect(Collectors.joining(", "));
  }

  static Chart activeWeeks(RecurrenceFindings found) {
    int from = Math.max(0, found.weeks().size() - WEEKS);
    Map<String, List<ActiveWeeksChart.Row>> byTheme = new LinkedHashMap<>();
    for (RecurringCause cause : found.causes().stream().limit(DRAWN).toList()) {
      byTheme
          .computeIfAbsent(cause.themeId(), absent -> new ArrayList<>())
          .add(
              new ActiveWeeksChart.Row(
                  cause.name(),
                  place(cause),
                  cause.recurrence().counts().subList(from, found.weeks().size())));
    }
    List<ActiveWeeksChart.Row> rows = byTheme.values().stream().flatMap(List::stream).toList();
    return new ActiveWeeksChart(
        "causes-weeks",
        "In which weeks the causes came up",
        "The "
            + rows.size()
            + " causes of most weeks: a theme, and below it the places where it came up. "
            + Wording.capital(
                Wording.plural(found.weeks().size() - from, "complete week", "complete weeks"))
            + (from > 0 ? ", the last of " + found.weeks().size() : "")
            + ". Of "
            + what(found)
            + ".",
        found.weeks().subList(from, found.weeks().size()).stream().map(YearWeek::toString).toList(),
        OFTEN,
        rows);
  }

  private static String what(RecurrenceFindings found) {
    return found.ofComplaints() ? "complaints" : "all feedback";
  }

  static Table causes(RecurrenceFindings found) {
    List<Row> rows = new ArrayList<>();
    for (RecurringCause cause : found.causes().stream().limit(LISTED).toList()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.text(cause.themeId()));
      cells.add(new Cell.Link(cause.name(), Places.theme(cause.themeId())));
      cells.add(Cells.text(place(cause)));
      cells.add(Cells.text(reach(cause.reach())));
      cells.add(Cells.count(cause.recurrence().customers()));
      addWeeks(cells, cause.recurrence());
      cells.add(
          Cells.text(
              cause.recurrence().customers() < SmallNumbers.FEWEST_TO_RANK ? "indicative" : ""));
      rows.add(new Row(null, cells));
    }
    return new Table(
        Places.CAUSE_TABLE,
        "Causes: themes by place",
        "Of "
            + what(found)
            + ", by theme and the first two segments that the job names. Those of fewer than "
            + SmallNumbers.FEWEST_TO_SHOW
            + " customers are hidden. Single: all in one week. Recurring: in several. Systemic: in"
            + " four weeks or more, and the theme comes back so in three places or more. "
            + LISTED
            + " at most; more are in tables/recurrence.csv.",
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("place", "Where", Format.TEXT),
            new Column("reach", "Reach", Format.TEXT),
            new Column("customers", "Customers", Format.COUNT),
            new Column("feedback", "Feedback", Format.COUNT),
            new Column("weeks", "Weeks active", Format.COUNT, Emphasis.BAR),
            new Column("first", "First week", Format.WEEK),
            new Column("last", "Last week", Format.WEEK),
            new Column("note", "Note", Format.TEXT)),
        rows);
  }

  private static String reach(RecurringCause.Reach reach) {
    return switch (reach) {
      case SINGLE -> "single";
      case RECURRING -> "recurring";
      case SYSTEMIC -> "systemic";
    };
  }

  private static void addWeeks(List<Cell> cells, Recurrence recurrence) {
    cells.add(Cells.count(recurrence.feedback()));
    cells.add(Cells.count(recurrence.activeWeeks()));
    cells.add(Cells.week(recurrence.first()));
    cells.add(Cells.week(recurrence.last()));
  }

  static Table themes(RecurrenceFindings found) {
    boolean followed = found.themes().stream().anyMatch(theme -> theme.within30Days() != null);
    List<Row> rows = new ArrayList<>();
    for (ThemeRecurrence theme : found.themes()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.text(theme.themeId()));
      cells.add(new Cell.Link(theme.name(), Places.theme(theme.themeId())));
      RecurrenceState state = theme.recurrence().state();
      cells.add(Cells.text(state == null ? "" : word(state)));
      addWeeks(cells, theme.recurrence());
      if (followed) {
        addWindow(cells, theme.within30Days());
      }
      rows.add(new Row(null, cells));
    }
    return new Table(
        Places.RECURRENCE_TABLE,
        "Every theme: does it come back?",
        "In the last complete week: new, three or more for the first time; recurring, so in four of"
            + " six weeks; returning, after four quiet weeks; present, otherwise; quiet, fewer than"
            + " three. Of all feedback of complete weeks."
            + (followed
                ? " First contact enough: share of first complaints that no other of the same"
                    + " customer about the theme followed within 30 days; interval Wilson 95 %."
                : ""),
        columns(followed),
        rows);
  }

  private static List<Column> columns(boolean followed) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", "Id", Format.TEXT));
    columns.add(new Column("theme", "Theme", Format.TEXT));
    columns.add(new Column("state", "State", Format.TEXT));
    columns.add(new Column("feedback", "Feedback", Format.COUNT));
    columns.add(new Column("weeks", "Weeks active", Format.COUNT, Emphasis.BAR));
    columns.add(new Column("first", "First week", Format.WEEK));
    columns.add(new Column("last", "Last week", Format.WEEK));
    if (followed) {
      columns.add(new Column("contacts", "First complaints", Format.COUNT));
      columns.add(new Column("enough", "First contact enough", Format.PERCENT));
      columns.add(new Column("enough-interval", "Enough", Format.PERCENT));
    }
    return columns;
  }

  private static void addWindow(List<Cell> cells, RepeatWindow window) {
    cells.add(window == null ? Cell.BLANK : Cells.count(window.resolved().n()));
    cells.add(window == null ? Cell.BLANK : Cells.value(window.resolved()));
    cells.add(window == null ? Cell.BLANK : Cells.range(window.resolved()));
  }
}
