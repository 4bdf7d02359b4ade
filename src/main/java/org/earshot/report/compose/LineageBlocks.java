package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.ThemeChange.Kind;

/** What became of themes in this run. */
final class LineageBlocks {

  /** More themes than this are counted, not named. */
  private static final int NAMED = 5;

  private LineageBlocks() {}

  /** The sentence of the front page; only for findings with a lineage. */
  static Sentence sentence(Findings findings) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> said =
          findings.lineage().stream()
              .filter(event -> event.kind() == kind)
              .map(LineageBlocks::words)
              .toList();
      if (!said.isEmpty()) {
        parts.add(said.size() <= NAMED ? Wording.list(said) : counted(kind, said.size()));
      }
    }
    return new Sentence(
        "Themes", "Since the last run " + String.join("; ", parts) + ".", Places.LINEAGE);
  }

  private static String words(LineageEvent event) {
    String name = Wording.quoted(event.name());
    return switch (event.kind()) {
      case BORN -> name + " is a new theme";
      case SPLIT -> name + " was split from " + Wording.quoted(event.otherName());
      case MERGED -> name + " was merged into " + Wording.quoted(event.otherName());
      case GONE -> name + " is gone";
    };
  }

  private static String counted(Kind kind, int number) {
    return Wording.plural(number, "theme", "themes")
        + switch (kind) {
          case BORN -> " are new";
          case SPLIT -> " were split from others";
          case MERGED -> " were merged into others";
          case GONE -> " are gone";
        };
  }

  static Table table(Findings findings) {
    return new Table(
        Places.LINEAGE,
        "What became of themes",
        "In this run. A theme keeps its id and name from run to run; here is what did not.",
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("name", "Theme", Format.TEXT),
            new Column("change", "What happened", Format.TEXT),
            new Column("other-id", "Other id", Format.TEXT),
            new Column("other", "Other theme", Format.TEXT)),
        findings.lineage().stream()
            .map(
                event ->
                    new Row(
                        null,
                        List.of(
                            Cells.text(event.themeId()),
                            Cells.text(event.name()),
                            Cells.text(event.kind().word()),
                            Cells.text(event.otherId() == null ? "" : event.otherId()),
                            Cells.text(event.otherName() == null ? "" : event.otherName()))))
            .toList());
  }

  /** The table for machines. */
  static DataTable data(Findings findings) {
    return new DataTable(
        "lineage",
        List.of("day", "change", "theme_id", "name", "other_id", "other_name"),
        findings.lineage().stream()
            .map(
                event ->
                    MachineTables.row(
                        event.day(),
                        event.kind().word(),
                        event.themeId(),
                        event.name(),
                        event.otherId(),
                        event.otherName()))
            .toList());
  }
}
