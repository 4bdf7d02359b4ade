package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.GroupFinding;
import org.earshot.insight.RegisterFinding;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.ThemeSentiment;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers;
import org.earshot.themes.Theme;

/** Every theme and group in numbers. */
final class ThemesSection {

  private ThemesSection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(themes(findings));
    blocks.add(new Sentences(SummarySentences.themes(findings)));
    if (Overall.scored(findings) && findings.themes().stream().anyMatch(ThemeCharts::ranked)) {
      blocks.add(new ChartBlock(ThemeCharts.scores(findings)));
    }
    if (findings.themes().stream().anyMatch(theme -> theme.sentiment().mentions() > 0)) {
      blocks.add(new ChartBlock(ThemeCharts.sentiments(findings)));
    }
    blocks.add(groups(findings));
    if (!findings.lineage().isEmpty()) {
      blocks.add(LineageBlocks.table(findings));
    }
    return new Section(
        Places.THEMES,
        "Themes",
        "Every issue that keeps coming back, largest first. A theme's id and name lead to its quotes.",
        blocks);
  }

  private static Table themes(Findings findings) {
    boolean scored = Overall.scored(findings);
    boolean dated = !findings.totals().isEmpty();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", "Id", Format.TEXT));
    columns.add(new Column("name", "Theme", Format.TEXT));
    columns.add(new Column("group", "Group", Format.TEXT));
    columns.add(new Column("feedback", "Feedback", Format.COUNT));
    columns.add(new Column("share", "Share", Format.PERCENT, Emphasis.BAR));
    columns.add(new Column("share-interval", "Share", Format.PERCENT));
    if (scored) {
      columns.add(new Column("score", "Mean score", Format.SCORE));
      columns.add(new Column("score-interval", "Score", Format.SCORE));
      columns.add(new Column("scored", "Scores", Format.COUNT));
    }
    if (dated) {
      columns.add(new Column("change", "Change, points", Format.POINTS));
      columns.add(new Column("change-interval", "Change", Format.POINTS));
      columns.add(new Column("first", "First week", Format.WEEK));
      columns.add(new Column("last", "Last week", Format.WEEK));
    }
    columns.add(new Column("note", "Note", Format.TEXT));
    columns.add(new Column("negative", "Negative", Format.PERCENT));
    columns.add(new Column("neutral", "Neutral", Format.PERCENT));
    columns.add(new Column("positive", "Positive", Format.PERCENT));
    columns.add(new Column("keywords", "Keywords", Format.PROSE));
    Set<String> quoted = new HashSet<>(QuotesSection.quoted(findings));
    List<Row> rows =
        findings.themes().stream()
            .map(theme -> row(theme, quoted.contains(theme.themeId()), scored, dated))
            .toList();
    return new Table(
        Places.THEME_TABLE,
        "All themes",
        note(findings),
        columns,
        Stream.concat(
                rows.stream(),
                findings.small().themes().stream().map(theme -> small(theme, columns)))
            .toList());
  }

  /** Of a theme of too few customers only that it is there. */
  private static Row small(Theme theme, List<Column> columns) {
    return new Row(
        Places.theme(theme.id()),
        columns.stream()
            .map(
                column ->
                    switch (column.id()) {
                      case "id" -> Cells.text(theme.id());
                      // A name is made of their words, and few of them could be made out.
                      case "name" -> Cells.text("(not told)");
                      case "group" -> Cells.text(theme.groupName());
                      case "note" -> Cells.text(SmallNumbers.HIDDEN + " customers");
                      default -> Cell.BLANK;
                    })
            .toList());
  }

  private static Row row(ThemeFinding theme, boolean quoted, boolean scored, boolean dated) {
    List<Cell> cells = new ArrayList<>();
    for (String words : List.of(theme.themeId(), theme.name())) {
      cells.add(quoted ? new Cell.Link(words, Places.quotes(theme.themeId())) : Cells.text(words));
    }
    cells.add(Cells.text(theme.groupName()));
    cells.add(Cells.count(theme.feedback()));
    cells.add(Cells.value(theme.share()));
    cells.add(Cells.range(theme.share()));
    if (scored) {
      addScore(cells, theme.meanScore());
    }
    if (dated) {
      cells.add(Cells.points(theme.change()));
      cells.add(Cells.pointsRange(theme.change()));
      cells.add(Cells.week(theme.firstWeek()));
      cells.add(Cells.week(theme.lastWeek()));
    }
    cells.add(Cells.text(theme.feedback() < Wording.FEW ? "indicative" : ""));
    ThemeSentiment sentiment = theme.sentiment();
    for (long mentions : List.of(sentiment.negative(), sentiment.neutral(), sentiment.positive())) {
      cells.add(
          sentiment.mentions() == 0
              ? Cell.BLANK
              : new Cell.Measure((double) mentions / sentiment.mentions()));
    }
    cells.add(Cells.text(String.join(", ", theme.keywords())));
    return new Row(Places.theme(theme.themeId()), cells);
  }

  private static Table groups(Findings findings) {
    boolean scored = Overall.scored(findings);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", "Id", Format.TEXT));
    columns.add(new Column("name", "Group", Format.TEXT));
    columns.add(new Column("themes", "Themes", Format.COUNT));
    columns.add(new Column("feedback", "Feedback", Format.COUNT));
    columns.add(new Column("share", "Share", Format.PERCENT, Emphasis.BAR));
    columns.add(new Column("share-interval", "Share", Format.PERCENT));
    if (scored) {
      columns.add(new Column("score", "Mean score", Format.SCORE));
      columns.add(new Column("score-interval", "Score", Format.SCORE));
      columns.add(new Column("scored", "Scores", Format.COUNT));
    }
    List<Row> rows = new ArrayList<>();
    for (GroupFinding group : findings.groups()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.text(group.groupId()));
      cells.add(Cells.text(group.name()));
      cells.add(Cells.count(group.themeIds().size()));
      cells.add(Cells.count(group.feedback()));
      cells.add(Cells.value(group.share()));
      cells.add(Cells.range(group.share()));
      if (scored) {
        addScore(cells, group.meanScore());
      }
      rows.add(new Row(null, cells));
    }
    return new Table(
        Places.GROUP_TABLE,
        "Theme groups",
        "Feedback with at least one theme of the group.",
        columns,
        rows);
  }

  private static void addScore(List<Cell> cells, Estimate score) {
    cells.add(Cells.value(score));
    cells.add(Cells.range(score));
    cells.add(score == null ? Cell.BLANK : Cells.count(score.n()));
  }

  private static String note(Findings findings) {
    StringBuilder note = new StringBuilder("Share of all usable feedback");
    if (!findings.themes().isEmpty()) {
      note.append(", interval ").append(findings.themes().get(0).share().method());
    }
    note.append("; a piece of feedback may have several themes.");
    if (Overall.scored(findings)) {
      note.append(" Scores on the scale ").append(findings.scoreScale()).append(".");
    }
    if (!findings.totals().isEmpty()) {
      note.append(" Change: last four complete weeks minus the weeks before.");
    }
    note.append(" Negative, neutral, positive: the sentiment of the theme's mentions.");
    List<RegisterFinding.Excluded> excluded = findings.register().excluded();
    if (!excluded.isEmpty()) {
      long mentions = excluded.stream().mapToLong(RegisterFinding.Excluded::mentions).sum();
      note.append(" Left out by the register: ")
          .append(
              excluded.stream()
                  .map(theme -> theme.themeId() + " " + theme.name())
                  .collect(Collectors.joining(", ")))
          .append(", ")
          .append(Wording.plural(mentions, "mention", "mentions"))
          .append(".");
    }
    return note.append(" Indicative: fewer than ")
        .append(Wording.FEW)
        .append(" pieces of feedback.")
        .append(
            findings.small().themes().isEmpty()
                ? ""
                : " Of themes of "
                    + SmallNumbers.HIDDEN
                    + " customers nothing else is told, so that nobody can be made out.")
        .toString();
  }
}
