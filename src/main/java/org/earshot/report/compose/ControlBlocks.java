package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.action.ActionKey;
import org.earshot.insight.signal.ControlFindings;
import org.earshot.insight.signal.ThemeControl;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WeekLine;
import org.earshot.statistics.ControlLimits;
import org.earshot.statistics.ControlRule;
import org.earshot.statistics.SmallNumbers;
import org.threeten.extra.YearWeek;

/** The weeks of the largest themes between their limits. */
final class ControlBlocks {

  private static final double THOUSAND = 1_000;

  private final Findings findings;
  private final ControlFindings controls;
  private final Map<String, String> names;

  ControlBlocks(Findings findings) {
    this.findings = findings;
    this.controls = findings.signals().controls();
    this.names =
        findings.themes().stream()
            .collect(Collectors.toMap(ThemeFinding::themeId, ThemeFinding::name));
  }

  /** Whether any theme has limits, and customers enough in most weeks to be drawn between them. */
  boolean any() {
    if (controls.themes().isEmpty()) {
      return false;
    }
    List<ThemeControl.Week> weeks = controls.themes().get(0).weeks();
    long drawn = weeks.stream().filter(week -> !Double.isNaN(rate(0, week))).count();
    return 2 * drawn >= weeks.size();
  }

  /** How many themes left their limits. */
  Sentence sentence() {
    List<ThemeControl> fired =
        controls.themes().stream()
            .filter(theme -> theme.weeks().stream().anyMatch(ThemeControl.Week::fired))
            .toList();
    int themes = controls.themes().size();
    long complete =
        controls.themes().get(0).weeks().stream().filter(ThemeControl.Week::complete).count();
    StringBuilder text =
        new StringBuilder("Of ")
            .append(Wording.plural(themes, "theme", "themes"))
            .append(", those that changed and the largest of these weeks, over ")
            .append(Wording.plural(complete, "complete week", "complete weeks"))
            .append(", ");
    if (fired.isEmpty()) {
      text.append("none left its limits: what goes up and down here is noise.");
    } else {
      text.append(fired.size() == 1 ? "one left its limits or stayed" : fired.size())
          .append(fired.size() == 1 ? "" : " left their limits or stayed")
          .append(" on one side of what is expected for eight weeks in a row.");
    }
    text.append(
        " Of so many weeks a few do so by chance; “What changed” has the false-alarm budget.");
    return new Sentence("Limits", text.toString(), Places.LIMIT_TABLE);
  }

  Chart chart() {
    boolean volumes = controls.exposure() != null;
    return new SmallMultiples(
        "themes-limits",
        "Themes between limits, week by week",
        (volumes
                ? "Customers who speak of the theme for every 1,000 of the week's volume ("
                    + controls.exposure()
                    + "; u-charts)"
                : "Share of each week's customers who speak of the theme, each customer once a week"
                    + " (p-charts)")
            + "; the themes that changed and the largest of these weeks, "
            + Wording.plural(controls.themes().size(), "theme", "themes")
            + ", all on one scale. Dashed: what is expected from the earlier weeks (up to 26, without"
            + " the last three); grey: three standard deviations from it, wider for themes that go up"
            + " and down more than chance alone. Orange dot: outside the limits, or the eighth week"
            + " in a row on one side, where two customers or more are expected a week. Hollow dot: a week that is not over. Yellow mark: an action on"
            + " the theme begins. "
            + weeks()
            + ".",
        volumes
            ? new Axis("Per 1,000", Format.SCORE, 0, Double.NaN, Better.NEITHER)
            : new Axis("Share of customers", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        controls.themes().stream().map(this::panel).toList());
  }

  private String weeks() {
    List<ThemeControl.Week> weeks = controls.themes().get(0).weeks();
    return weeks.get(0).week() + " to " + weeks.get(weeks.size() - 1).week();
  }

  private SmallMultiples.Panel panel(ThemeControl theme) {
    List<WeekLine.Point> values = new ArrayList<>();
    List<WeekLine.Point> limits = new ArrayList<>();
    List<YearWeek> fired = new ArrayList<>();
    for (ThemeControl.Week week : theme.weeks()) {
      ControlLimits limit = week.limits();
      values.add(
          new WeekLine.Point(
              week.week(),
              rate((double) limit.count(), week),
              Double.NaN,
              Double.NaN,
              week.complete()));
      limits.add(
          new WeekLine.Point(
              week.week(),
              rate(limit.expected(), week),
              rate(limit.low(), week),
              rate(limit.high(), week),
              true));
      if (week.fired()) {
        fired.add(week.week());
      }
    }
    String name = names.getOrDefault(theme.themeId(), theme.themeId());
    return new SmallMultiples.Panel(
        name,
        fired.isEmpty() ? "" : note(theme),
        fired.isEmpty() ? Tone.QUIET : Tone.BAD,
        new WeekLine(name, values),
        new WeekLine("Expected", limits),
        fired,
        marks(theme.themeId()));
  }

  /** The latest week in which a rule fired. */
  private static String note(ThemeControl theme) {
    List<ThemeControl.Week> fired =
        theme.weeks().stream().filter(ThemeControl.Week::fired).toList();
    ThemeControl.Week last = fired.get(fired.size() - 1);
    String side =
        switch (last.limits().rule()) {
          case ABOVE, RUN_ABOVE -> "above, ";
          case BELOW, RUN_BELOW -> "below, ";
        };
    return side + last.week().toString().substring(5);
  }

  private List<LinesChart.Mark> marks(String themeId) {
    return findings.actions().actions().stream()
        .filter(action -> action.placed().themeIds().contains(themeId))
        .map(action -> action.placed().action())
        .map(
            action ->
                new LinesChart.Mark(
                    action.id(), YearWeek.from(action.day(ActionKey.START).first())))
        .toList();
  }

  /** A count as it is drawn; NaN when there was nothing, or of shares too little, to count. */
  private double rate(double count, ThemeControl.Week week) {
    if (controls.exposure() != null) {
      return week.base() == 0 ? Double.NaN : THOUSAND * count / week.base();
    }
    return week.base() < SmallNumbers.FEWEST_TO_SHOW
        ? Double.NaN
        : Math.min(1, count / week.base());
  }

  /** The weeks in which a rule fired, the latest first. */
  Table table() {
    List<Row> rows = new ArrayList<>();
    for (ThemeControl theme : controls.themes()) {
      List<ThemeControl.Week> weeks = new ArrayList<>(theme.weeks());
      Collections.reverse(weeks);
      weeks.stream().filter(ThemeControl.Week::fired).forEach(week -> rows.add(row(theme, week)));
    }
    return new Table(
        Places.LIMIT_TABLE,
        "Weeks that left their limits",
        "Customers in the week against what is expected and the limits of three standard"
            + " deviations; by theme, the latest week first. Every week of the charts is in"
            + " tables/limits.csv.",
        List.of(
            new Column("theme", "Theme", Format.TEXT),
            new Column("week", "Week", Format.WEEK),
            new Column("rule", "Rule fired", Format.TEXT),
            new Column("count", "Customers", Format.COUNT),
            new Column("base", "Of", Format.COUNT),
            new Column("expected", "Expected", Format.SCORE),
            new Column("limits", "Limits", Format.SCORE)),
        rows);
  }

  private Row row(ThemeControl theme, ThemeControl.Week week) {
    ControlLimits limits = week.limits();
    return new Row(
        null,
        List.of(
            new Cell.Link(
                names.getOrDefault(theme.themeId(), theme.themeId()),
                Places.theme(theme.themeId())),
            Cells.week(week.week()),
            Cells.text(words(limits.rule())),
            Cells.count(limits.count()),
            Cells.count(Math.round(week.base())),
            new Cell.Measure(limits.expected()),
            new Cell.Range(limits.low(), limits.high())));
  }

  private static String words(ControlRule rule) {
    return switch (rule) {
      case ABOVE -> "above the upper limit";
      case BELOW -> "below the lower limit";
      case RUN_ABOVE -> "eight weeks or more above";
      case RUN_BELOW -> "eight weeks or more below";
    };
  }

  /** The table for machines. */
  DataTable data() {
    List<List<Object>> rows = new ArrayList<>();
    for (ThemeControl theme : controls.themes()) {
      for (ThemeControl.Week week : theme.weeks()) {
        ControlLimits limits = week.limits();
        rows.add(
            MachineTables.row(
                theme.themeId(),
                week.week(),
                limits.count(),
                week.base(),
                limits.expected(),
                limits.low(),
                limits.high(),
                week.fired() ? words(limits.rule()) : null,
                week.complete() ? "yes" : "no"));
      }
    }
    return new DataTable(
        "limits",
        List.of(
            "theme_id",
            "week",
            "customers",
            "out_of",
            "expected",
            "low",
            "high",
            "rule",
            "complete"),
        rows);
  }
}
