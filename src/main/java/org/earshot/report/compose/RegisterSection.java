package org.earshot.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.RegisterFinding;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.EditableTable.Entry;
import org.earshot.report.blocks.EditableTable.Kind;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.SmallNumbers;
import org.earshot.themes.RegisteredTheme;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.EditWords;
import org.earshot.themes.register.ThemeEdit;

/** What an analyst says of the themes, to be read and to be changed. */
public final class RegisterSection {

  /** The title of the section, and so the name of its sheet. */
  public static final String TITLE = "Theme register";

  /** The id of the table that can be edited. */
  public static final String TABLE = "register-table";

  /** The column into which the phrases of a new theme are written. */
  public static final String SPLIT_PHRASES = "split-phrases";

  /** The column in which a sub-theme is chosen that becomes a theme. */
  public static final String SPLIT_SUB_THEME = "split-sub-theme";

  /** What stands between phrases in a cell. */
  public static final String BETWEEN = "; ";

  /** The name in the table's origin of the job file, as seen from the report's folder. */
  public static final String JOB = "job";

  private final RegisterFinding register;
  private final Map<String, Long> feedback = new HashMap<>();
  private final Set<String> small;

  private RegisterSection(Findings findings) {
    this.register = findings.register();
    this.small = findings.small().ids();
    for (ThemeFinding theme : findings.themes()) {
      feedback.put(theme.themeId(), theme.feedback());
    }
    register.excluded().forEach(theme -> feedback.put(theme.themeId(), theme.feedback()));
  }

  private Cell count(String id) {
    return small.contains(id)
        ? Cells.text(SmallNumbers.HIDDEN)
        : Cells.count(feedback.getOrDefault(id, 0L));
  }

  static Section of(Findings findings) {
    RegisterSection section = new RegisterSection(findings);
    List<Block> blocks = new ArrayList<>();
    if (!section.register.themes().isEmpty()) {
      blocks.add(section.form());
    }
    blocks.add(section.edits());
    return new Section(
        Places.REGISTER,
        TITLE,
        "To correct the themes, write into the coloured cells of the sheet “Theme register” of the workbook, save"
            + " it, and run: jobs/earshot themes pull feedback.xlsx. Empty a cell to take back what"
            + " it says. The next run obeys.",
        blocks);
  }

  private EditableTable form() {
    List<Column> columns =
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("feedback", "Feedback", Format.COUNT),
            new Column("now", "Now", Format.TEXT),
            new Column(EditKey.NAME.word(), "Rename to", Format.TEXT),
            new Column(EditKey.MERGE_INTO.word(), "Merge into", Format.TEXT),
            new Column(SPLIT_PHRASES, "Split off by phrase", Format.TEXT),
            new Column(SPLIT_SUB_THEME, "Split off sub-theme", Format.TEXT),
            new Column("sub-themes", "Sub-themes", Format.TEXT),
            new Column(EditKey.GROUP.word(), "Group", Format.TEXT),
            new Column(EditKey.PIN.word(), "Pin", Format.TEXT),
            new Column(EditKey.EXCLUDE.word(), "Exclude", Format.TEXT),
            new Column(EditKey.INCLUDE_PHRASES.word(), "Phrases in", Format.TEXT),
            new Column(EditKey.EXCLUDE_PHRASES.word(), "Phrases out", Format.TEXT),
            new Column(EditKey.NOTE.word(), "Note", Format.TEXT),
            new Column(EditKey.WHO.word(), "Who", Format.TEXT),
            new Column(EditKey.WHEN.word(), "When", Format.DAY));
    Table table =
        new Table(
            TABLE,
            "Every theme",
            "Merge into: the id of another theme. Split off: mentions with one of the phrases, or"
                + " of a sub-theme, become a theme of their own. Group: one there is, or a new one;"
                + " empty for the machine's. Pin: the theme stays, whatever is found. Exclude:"
                + " counted, and left out of reports. Several phrases are parted by semicolons.",
            columns,
            register.themes().stream().map(this::row).toList());
    return new EditableTable(table, entries(), new TreeMap<>(Map.of(JOB, register.job())));
  }

  private List<Entry> entries() {
    List<String> ids = register.themes().stream().map(one -> one.theme().id()).toList();
    Collection<String> groups =
        register.themes().stream()
            .map(one -> one.theme().groupName())
            .collect(Collectors.toCollection(TreeSet::new));
    List<List<String>> parts = register.themes().stream().map(RegisteredTheme::subThemes).toList();
    return List.of(
        Entry.LOCKED,
        Entry.LOCKED,
        Entry.LOCKED,
        Entry.LOCKED,
        Entry.WORDS,
        new Entry(Kind.CHOICE, List.of(ids)),
        Entry.WORDS,
        new Entry(Kind.CHOICE, parts),
        Entry.LOCKED,
        new Entry(Kind.SUGGESTION, List.of(List.copyOf(groups))),
        Entry.YES,
        Entry.YES,
        Entry.WORDS,
        Entry.WORDS,
        Entry.WORDS,
        Entry.WORDS,
        Entry.DAY);
  }

  private Row row(RegisteredTheme one) {
    String id = one.theme().id();
    ThemeEdit edit = register.register().edit(id);
    boolean merged = one.fate() == RegisteredTheme.Fate.MERGED;
    return new Row(
        null,
        List.of(
            Cells.text(id),
            Cells.text(one.theme().name()),
            merged ? Cell.BLANK : count(id),
            Cells.text(fate(one)),
            said(edit, EditKey.NAME),
            said(edit, EditKey.MERGE_INTO),
            Cell.BLANK,
            Cell.BLANK,
            Cells.text(String.join(BETWEEN, one.subThemes())),
            said(edit, EditKey.GROUP),
            said(edit, EditKey.PIN),
            said(edit, EditKey.EXCLUDE),
            said(edit, EditKey.INCLUDE_PHRASES),
            said(edit, EditKey.EXCLUDE_PHRASES),
            said(edit, EditKey.NOTE),
            said(edit, EditKey.WHO),
            edit.says(EditKey.WHEN)
                ? new Cell.Day(LocalDate.parse(edit.one(EditKey.WHEN)))
                : Cell.BLANK));
  }

  private static Cell said(ThemeEdit edit, EditKey key) {
    return Cells.text(cell(key, edit.all(key)));
  }

  /** What a cell of the sheet says for the values of a key. */
  public static String cell(EditKey key, List<String> values) {
    boolean on = key.kind() == EditKey.Kind.SWITCH && !values.isEmpty();
    return on ? "yes" : String.join(BETWEEN, values);
  }

  private String fate(RegisteredTheme one) {
    ThemeEdit edit = register.register().edit(one.theme().id());
    String origin =
        edit.says(EditKey.SPLIT_FROM) ? "split from " + edit.one(EditKey.SPLIT_FROM) + ", " : "";
    return origin
        + switch (one.fate()) {
          case SHOWN -> "in reports";
          case MERGED -> "merged into " + one.mergedInto();
          case EXCLUDED -> "left out of reports";
        };
  }

  /** The edits that hold, in words. */
  private Table edits() {
    List<Row> rows = new ArrayList<>();
    for (RegisteredTheme one : register.themes()) {
      ThemeEdit edit = register.register().edit(one.theme().id());
      if (!edit.said().isEmpty()) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(one.theme().id()),
                    Cells.text(one.theme().name()),
                    Cells.text(EditWords.of(edit)),
                    said(edit, EditKey.NOTE),
                    said(edit, EditKey.WHO),
                    Cells.day(
                        edit.says(EditKey.WHEN)
                            ? LocalDate.parse(edit.one(EditKey.WHEN))
                            : null))));
      }
    }
    return new Table(
        Places.EDIT_TABLE,
        "Edits that hold",
        "",
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("edit", "Edit", Format.TEXT),
            new Column("note", "Note", Format.TEXT),
            new Column("who", "Who", Format.TEXT),
            new Column("when", "When", Format.DAY)),
        rows);
  }
}
