package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionFinding;
import org.earshot.insight.action.ActionKey;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.EditableTable.Entry;
import org.earshot.report.blocks.EditableTable.Kind;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** The actions as a form that can be filled in and read back. */
public final class ActionForm {

  /** The title of the section, and so the name of its sheet. */
  public static final String TITLE = "Actions";

  /** The id of the table that can be edited. */
  public static final String TABLE = "actions-table";

  /** What stands between several values in a cell. */
  public static final String BETWEEN = "; ";

  /** Rows for actions that are yet to be written down. */
  private static final int SPARE = 5;

  private ActionForm() {}

  static EditableTable of(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (ActionFinding finding : findings.actions().actions()) {
      rows.add(row(finding.placed().action(), finding.judgement().words()));
    }
    for (String id : spare(findings)) {
      rows.add(row(new Action(id, new TreeMap<>()), ""));
    }
    List<Column> columns = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    columns.add(new Column("id", "Id", Format.TEXT));
    entries.add(Entry.LOCKED);
    for (ActionKey key : ActionKey.values()) {
      columns.add(new Column(key.word(), title(key), Format.TEXT));
      entries.add(entry(key));
    }
    columns.add(new Column("judgement", "Effect", Format.TEXT));
    entries.add(Entry.LOCKED);
    return new EditableTable(
        new Table(
            TABLE,
            "Every action",
            "Theme: its id, its name, or what customers say of it; several parted by semicolons."
                + " Segment: where it was done, such as Branch: Harbour; empty for everywhere. Start"
                + " and roll-out end: a day such as 2026-03-30 or a week such as 2026-W14. The last "
                + SPARE
                + " rows are for new actions.",
            columns,
            rows),
        entries,
        new TreeMap<>(Map.of(RegisterSection.JOB, findings.register().job())));
  }

  private static String title(ActionKey key) {
    return switch (key) {
      case THEME -> "Theme";
      case SEGMENT -> "Segment";
      case OWNER -> "Owner";
      case START -> "Start";
      case ROLL_OUT_END -> "Roll-out end";
      case DUE -> "Due";
      case STATUS -> "Status";
      case NOTE -> "Note";
    };
  }

  private static Entry entry(ActionKey key) {
    return key == ActionKey.STATUS
        ? new Entry(Kind.SUGGESTION, List.of(List.of("planned", "under way", "done", "given up")))
        : Entry.WORDS;
  }

  private static Row row(Action action, String judgement) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.text(action.id()));
    for (ActionKey key : ActionKey.values()) {
      cells.add(Cells.text(String.join(BETWEEN, action.all(key))));
    }
    cells.add(Cells.text(judgement));
    return new Row(null, cells);
  }

  /** Ids that no action has. */
  private static List<String> spare(Findings findings) {
    Set<String> taken =
        findings.actions().actions().stream()
            .map(finding -> finding.placed().action().id())
            .collect(Collectors.toSet());
    List<String> spare = new ArrayList<>();
    for (int number = 1; spare.size() < SPARE; number++) {
      String id = String.format(Locale.ROOT, "A%02d", number);
      if (!taken.contains(id)) {
        spare.add(id);
      }
    }
    return spare;
  }
}
