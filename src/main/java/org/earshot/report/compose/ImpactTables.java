package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** How themes go with the score, as tables for readers and for machines. */
final class ImpactTables {

  private ImpactTables() {}

  /** The themes that explain something, of one scale. */
  static Table compared(ScaleImpact scale, String id, String title) {
    Format format = format(scale);
    Format fine = format == Format.DIFFERENCE ? Format.FINE_DIFFERENCE : format;
    List<Column> columns =
        List.of(
            new Column("rank", "Rank", Format.COUNT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("answers", "Scored answers", Format.COUNT),
            new Column("share", "Share", Format.PERCENT, Emphasis.BAR),
            new Column("difference", "Difference", format),
            new Column("difference-interval", "Difference", format),
            new Column("impact", "Impact", fine),
            new Column("impact-interval", "Impact", fine),
            new Column("lift", "Removal lift", format),
            new Column("top", "Among the top five", Format.PERCENT),
            new Column("link", "What may be said", Format.TEXT));
    List<Row> rows =
        scale.themes().stream()
            .filter(theme -> theme.link() != Link.RESTATES)
            .map(ImpactTables::row)
            .toList();
    return new Table(id, title, note(scale), columns, rows);
  }

  /** The themes that only say the score again. */
  static Table restating(ScaleImpact scale, String id) {
    Format format = format(scale);
    List<Column> columns =
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("answers", "Scored answers", Format.COUNT),
            new Column("share", "Share", Format.PERCENT),
            new Column("difference", "Difference", format),
            new Column("difference-interval", "Difference", format));
    List<Row> rows = new ArrayList<>();
    for (ThemeImpact theme : scale.themes()) {
      if (theme.link() == Link.RESTATES) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(theme.themeId()),
                    name(theme),
                    Cells.count(theme.n()),
                    new Cell.Measure(theme.share()),
                    Cells.value(theme.coefficient()),
                    Cells.range(theme.coefficient()))));
      }
    }
    return new Table(
        id,
        "Set apart: themes that only say the score again",
        "General praise or blame goes with the score because it is the score in words; it tells"
            + " nobody what to do, and is kept out of the comparison of the other themes.",
        columns,
        rows);
  }

  /** All of it for machines. */
  static DataTable data(ImpactFindings findings) {
    List<List<Object>> rows = new ArrayList<>();
    for (ScaleImpact scale : findings.scales()) {
      for (ThemeImpact theme : scale.themes()) {
        rows.add(
            MachineTables.row(
                theme.themeId(),
                theme.n(),
                theme.share(),
                theme.coefficient().value(),
                theme.impact().value(),
                theme.impact().low(),
                theme.impact().high(),
                theme.lift().value(),
                theme.q(),
                theme.name(),
                theme.customers(),
                theme.coefficient().low(),
                theme.coefficient().high(),
                theme.lift().low(),
                theme.lift().high(),
                theme.shrunk().value(),
                theme.ranked() ? theme.rank() : null,
                theme.topFive(),
                theme.link().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                scale.scale(),
                scale.unit() + ", above 0 is better"));
      }
    }
    return new DataTable(
        "impact",
        List.of(
            "theme_id",
            "n",
            "share",
            "coefficient",
            "impact",
            "impact_low",
            "impact_high",
            "lift",
            "q",
            "name",
            "customers",
            "coefficient_low",
            "coefficient_high",
            "lift_low",
            "lift_high",
            "impact_shrunk",
            "rank",
            "top_five",
            "link",
            "scale",
            "unit"),
        rows);
  }

  /** How differences on a scale are written. */
  static Format format(ScaleImpact scale) {
    return scale.unit().equals("points") ? Format.DIFFERENCE : Format.POINTS;
  }

  private static Row row(ThemeImpact theme) {
    return new Row(
        null,
        List.of(
            theme.ranked() ? Cells.count(theme.rank()) : Cell.BLANK,
            name(theme),
            Cells.count(theme.n()),
            new Cell.Measure(theme.share()),
            Cells.value(theme.coefficient()),
            Cells.range(theme.coefficient()),
            Cells.value(theme.impact()),
            Cells.range(theme.impact()),
            Cells.value(theme.lift()),
            Double.isNaN(theme.topFive()) ? Cell.BLANK : new Cell.Measure(theme.topFive()),
            new Cell.Text(words(theme))));
  }

  private static Cell name(ThemeImpact theme) {
    return new Cell.Link(theme.name(), Places.theme(theme.themeId()));
  }

  private static String words(ThemeImpact theme) {
    String link =
        switch (theme.link()) {
          case WORSE -> "scores worse";
          case BETTER -> "scores better";
          case UNCLEAR -> "no clear link at this volume";
          case TOO_FEW -> "too few to compare";
          case INSEPARABLE -> "cannot be told from other themes";
          case RESTATES -> "says the score again";
        };
    return theme.compared() && !theme.ranked() ? link + "; indicative, too few to rank" : link;
  }

  private static String note(ScaleImpact scale) {
    StringBuilder note = new StringBuilder("In ");
    note.append(scale.unit())
        .append(" on the scale ")
        .append(scale.scale())
        .append("; above 0 is better. Difference: how much better customers score who mention the")
        .append(" theme, against customers who do not and are alike in the other themes");
    if (!scale.adjusted().isEmpty()) {
      note.append(" and in ").append(Wording.list(scale.adjusted()));
    }
    note.append(" (least squares, ")
        .append(scale.method())
        .append("). Impact: the difference times the share. Removal lift: the mean of all minus")
        .append(" the mean without the theme, as other tools show it, not adjusted. Among the top")
        .append(
            " five: the probability that it truly is. Ranked by the end of the impact's interval that is")
        .append(
            " nearer to 0, once what may be luck in it is taken back: a sure link comes before a")
        .append(" large and doubtful one. A link, not proof.");
    if (scale.pooled() > 0) {
      note.append(" Taken together because they are small: ")
          .append(Wording.plural(scale.pooled(), "theme", "themes"))
          .append(".");
    }
    return note.toString();
  }
}
