package org.earshot.report.compose;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LongTable;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.tables.CsvRow;
import org.earshot.report.tables.RowTables;
import org.earshot.statistics.SmallNumbers;
import org.earshot.text.MentionColumns;

/** Every mention with the facts of its feedback, to be filtered by any of them. */
public final class RowsSection implements LongTable.Source {

  /** The id of the section. */
  public static final String ID = Places.ROWS;

  private static final String NO_MENTION = "No mention";
  private static final String HIDDEN = "Theme of " + SmallNumbers.HIDDEN + " customers";

  private final Map<String, String> themes = new HashMap<>();
  private final Map<String, String> practices = new HashMap<>();
  private final Set<String> hidden;
  private final RowTables tables;

  private RowsSection(Findings findings, RowTables tables) {
    findings.themes().forEach(theme -> themes.put(theme.themeId(), theme.name()));
    findings.practices().practices().stream()
        .filter(practice -> practice.heard() != null)
        .forEach(practice -> practices.put(practice.practiceId(), practice.name()));
    this.hidden = findings.small().ids();
    this.tables = tables;
  }

  /**
   * The section.
   *
   * @param tables what the run left of every feedback and mention
   */
  public static LongTable of(Findings findings, RowTables tables) {
    return new LongTable(
        ID,
        "Rows",
        "One row for each mention, so that each has one theme or one reason for none. E-mail"
            + " addresses, telephone, card and account numbers are masked, names of people are not."
            + " File and line lead back to the export; a piece of feedback with several mentions has"
            + " several rows, one below the other. Theme and practice are left blank when "
            + SmallNumbers.HIDDEN
            + " customers speak of it.",
        "tables/" + RowTables.MENTIONS,
        new RowsSection(findings, tables));
  }

  @Override
  public List<Column> columns() throws IOException {
    List<String> segments = tables.segments();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("feedback", "Feedback", Format.TEXT));
    columns.add(new Column("source", "File", Format.TEXT));
    columns.add(new Column("line", "Line", Format.COUNT));
    columns.add(new Column("date", "Date", Format.DAY));
    columns.add(new Column("kind", "Kind", Format.TEXT));
    columns.add(new Column("score", "Score", Format.SCORE));
    for (int i = 0; i < segments.size(); i++) {
      columns.add(new Column("segment-" + i, segments.get(i), Format.TEXT));
    }
    columns.add(new Column("question", "Question", Format.TEXT));
    columns.add(new Column("mention", "Mention", Format.PROSE));
    columns.add(new Column("theme", "Theme", Format.TEXT));
    columns.add(new Column("theme-id", "Theme id", Format.TEXT));
    columns.add(new Column("sentiment", "Sentiment", Format.TEXT));
    columns.add(new Column("practice", "Practice", Format.TEXT));
    columns.add(new Column("verdict", "Kept or broken", Format.TEXT));
    columns.add(new Column("status", "Theme or why none", Format.TEXT));
    return columns;
  }

  @Override
  public void read(Consumer<Row> taker) throws IOException {
    List<String> segments = tables.segments();
    tables.read((feedback, mention) -> taker.accept(row(feedback, mention, segments)));
  }

  private Row row(CsvRow feedback, CsvRow mention, List<String> segments) {
    List<Cell> cells = new ArrayList<>();
    String id = feedback.text(FeedbackColumns.FEEDBACK_ID);
    String date = feedback.text(FeedbackColumns.DATE);
    cells.add(Cells.text(id));
    cells.add(Cells.text(feedback.text(FeedbackColumns.SOURCE)));
    cells.add(number(feedback.text(FeedbackColumns.LINE)));
    cells.add(date.isEmpty() ? Cell.BLANK : new Cell.Day(LocalDate.parse(date)));
    cells.add(Cells.text(feedback.text(FeedbackColumns.KIND)));
    cells.add(number(feedback.text(FeedbackColumns.SCORE)));
    segments.forEach(name -> cells.add(Cells.text(feedback.text(RowTables.SEGMENT + name))));
    cells.add(Cells.text(feedback.text(FeedbackColumns.QUESTION)));
    cells.addAll(mention == null ? silent() : told(mention));
    return new Row(Places.row(id), cells);
  }

  private static List<Cell> silent() {
    return List.of(
        Cell.BLANK,
        Cell.BLANK,
        Cell.BLANK,
        Cell.BLANK,
        Cell.BLANK,
        Cell.BLANK,
        Cells.text(NO_MENTION));
  }

  private List<Cell> told(CsvRow mention) {
    String theme = mention.text("theme_id");
    boolean shown = !theme.isEmpty() && !hidden.contains(theme);
    String practice = practices.getOrDefault(mention.text("practice"), "");
    return List.of(
        Cells.text(mention.text(MentionColumns.MENTION)),
        Cells.text(shown ? themes.getOrDefault(theme, theme) : ""),
        Cells.text(shown ? theme : ""),
        Cells.text(mention.text("polarity")),
        Cells.text(practice),
        Cells.text(practice.isEmpty() ? "" : mention.text("verdict")),
        Cells.text(status(theme, mention.text(MentionColumns.SILENCE))));
  }

  private String status(String theme, String silence) {
    if (theme.isEmpty()) {
      return Wording.capital(silence);
    }
    return hidden.contains(theme) ? HIDDEN : "Themed";
  }

  private static Cell number(String words) {
    return words.isEmpty() ? Cell.BLANK : new Cell.Measure(Double.parseDouble(words));
  }
}
