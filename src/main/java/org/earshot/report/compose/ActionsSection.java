package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionFinding;
import org.earshot.insight.action.ActionKey;
import org.earshot.insight.action.ActionWeek;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Slide;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.blocks.WeekLine;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Phase;
import org.earshot.statistics.Proportion;
import org.threeten.extra.YearWeek;

/** What was done about themes, and whether it helped. */
final class ActionsSection {

  private static final int SLIDE_LINES = 3;

  private final ActionWords words;
  private final List<ActionFinding> actions;

  private ActionsSection(Findings findings) {
    this.words = new ActionWords(findings);
    this.actions = findings.actions().actions();
  }

  static Section of(Findings findings) {
    ActionsSection section = new ActionsSection(findings);
    List<Block> blocks = new ArrayList<>();
    blocks.add(ActionForm.of(findings));
    if (!section.actions.isEmpty()) {
      blocks.add(new Sentences(section.actions.stream().map(section.words::sentence).toList()));
    }
    blocks.add(section.effects());
    for (ActionFinding action : section.actions) {
      if (!action.weeks().isEmpty()) {
        blocks.add(new ChartBlock(section.chart(action)));
      }
    }
    return new Section(
        Places.ACTIONS,
        ActionForm.TITLE,
        "What was done about themes, and whether customers speak of them less since. To write down"
            + " or change an action, fill in the coloured cells of the sheet “Actions” of the workbook, save"
            + " it, and run: jobs/earshot actions pull feedback.xlsx.",
        blocks);
  }

  /** Whether what was done helped, for a meeting. */
  static Slide slide(Findings findings) {
    ActionsSection section = new ActionsSection(findings);
    return new Slide(
        "Did it help?",
        ActionWords.headline(section.actions),
        List.of(),
        section.actions.stream().map(section.words::sentence).limit(SLIDE_LINES).toList(),
        section.actions.stream()
            .filter(action -> !action.weeks().isEmpty())
            .findFirst()
            .map(section::chart)
            .orElse(null),
        List.of(),
        "Sheet Actions of feedback.xlsx; tables/actions.csv. A link in time, not proof of a cause.");
  }

  private Table effects() {
    List<Row> rows = new ArrayList<>();
    for (ActionFinding finding : actions) {
      Action action = finding.placed().action();
      Estimate reduction = finding.effect() == null ? null : finding.effect().reduction();
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(action.id()),
                  Cells.text(words.themes(finding)),
                  Cells.text(action.one(ActionKey.START)),
                  share(finding, Phase.BEFORE),
                  share(finding, Phase.AFTER),
                  Cells.value(reduction),
                  Cells.range(reduction),
                  finding.effect() == null ? Cell.BLANK : Cells.count(finding.effect().before()),
                  finding.effect() == null ? Cell.BLANK : Cells.count(finding.effect().after()),
                  Cells.text(finding.judgement().words()),
                  Cells.text(action.one(ActionKey.OWNER)),
                  Cells.text(action.one(ActionKey.STATUS)))));
    }
    return new Table(
        Places.EFFECT_TABLE,
        "Measured effects",
        "Share of each week's customers who speak of the action's themes, in the weeks before and"
            + " since. Fewer: how much lower the rate is than the themes that no action is about let"
            + " expect (quasi-Poisson regression of weekly counts; below 0: more). The weeks of the"
            + " roll-out are left out, and weeks just before in which the theme stood out. Eight"
            + " weeks on either side are needed to show a number, twelve to conclude. This is a link"
            + " in time, not proof of a cause.",
        List.of(
            new Column("id", "Action", Format.TEXT),
            new Column("themes", "Themes found", Format.TEXT),
            new Column("start", "Start", Format.TEXT),
            new Column("before", "Before", Format.PERCENT),
            new Column("since", "Since", Format.PERCENT),
            new Column("fewer", "Fewer", Format.PERCENT),
            new Column("fewer-interval", "Fewer", Format.PERCENT),
            new Column("weeks-before", "Weeks before", Format.COUNT),
            new Column("weeks-since", "Weeks since", Format.COUNT),
            new Column("judgement", "Effect", Format.TEXT),
            new Column("owner", "Owner", Format.TEXT),
            new Column("status", "Status", Format.TEXT)),
        rows);
  }

  private static Cell share(ActionFinding finding, Phase phase) {
    double rate = ActionWords.rate(finding, phase);
    return Double.isNaN(rate) ? Cell.BLANK : new Cell.Measure(rate);
  }

  private Chart chart(ActionFinding finding) {
    Action action = finding.placed().action();
    List<WeekLine.Point> points = new ArrayList<>();
    for (ActionWeek week : finding.weeks()) {
      Estimate share = new Proportion(week.customers(), week.exposure()).estimate();
      points.add(new WeekLine.Point(week.week(), share.value(), share.low(), share.high(), true));
    }
    List<LinesChart.Mark> marks = new ArrayList<>();
    marks.add(new LinesChart.Mark("begun", YearWeek.from(action.day(ActionKey.START).first())));
    if (action.day(ActionKey.ROLL_OUT_END) != null) {
      marks.add(
          new LinesChart.Mark(
              "rolled out", YearWeek.from(action.day(ActionKey.ROLL_OUT_END).last()).plusWeeks(1)));
    }
    return new LinesChart(
        "action-" + (actions.indexOf(finding) + 1),
        action.id() + ": before and since",
        "Share of each complete week's customers who speak of "
            + words.themes(finding)
            + ", each customer once a week, with its 95\u00a0% interval; begun "
            + action.one(ActionKey.START)
            + ". Dashed: the share of all weeks before that are used, and of all since. "
            + leftOut(finding)
            + "Effect: "
            + finding.judgement().words()
            + ".",
        new Axis("Share of customers", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        new WeekLine("Share of customers", points),
        levels(finding),
        marks);
  }

  private static String leftOut(ActionFinding finding) {
    List<String> weeks =
        finding.weeks().stream()
            .filter(week -> week.phase() == Phase.LEFT_OUT)
            .map(week -> week.week().toString())
            .toList();
    return weeks.isEmpty() ? "" : "Left out: " + Wording.list(weeks) + ". ";
  }

  private static List<LinesChart.Level> levels(ActionFinding finding) {
    List<LinesChart.Level> levels = new ArrayList<>();
    for (Phase phase : List.of(Phase.BEFORE, Phase.AFTER)) {
      List<YearWeek> weeks =
          finding.weeks().stream()
              .filter(week -> week.phase() == phase)
              .map(ActionWeek::week)
              .toList();
      double rate = ActionWords.rate(finding, phase);
      if (!Double.isNaN(rate)) {
        levels.add(
            new LinesChart.Level(
                (phase == Phase.BEFORE ? "Before " : "Since ") + Format.PERCENT.words(rate),
                rate,
                weeks.get(0),
                weeks.get(weeks.size() - 1)));
      }
    }
    return levels;
  }
}
