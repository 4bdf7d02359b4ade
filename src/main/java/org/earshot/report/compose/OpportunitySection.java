package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.opportunity.Opportunity;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.opportunity.OpportunityPart;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.blocks.WeightedTable;

/** Where listening would improve service most: one list, every part visible. */
final class OpportunitySection {

  /** A part of less is no reason. */
  private static final double WORTH_TELLING = 0.05;

  private static final int NAMED = 3;

  /** From this part of the most frequent theme on, a theme is about as frequent. */
  private static final double MANY = 0.8;

  /** From this part of the largest harm on, it is written as the largest. */
  private static final double NEARLY_ALL = 0.995;

  private OpportunitySection() {}

  static Section of(Findings findings) {
    OpportunityFindings found = findings.opportunities();
    List<Block> blocks = new ArrayList<>();
    if (found.opportunities().isEmpty()) {
      blocks.add(
          new Sentences(
              List.of(
                  new Sentence(
                      "None yet",
                      "No theme that may be a problem has enough customers to be ranked ("
                          + Wording.FEW
                          + ").",
                      Places.THEMES))));
    } else {
      blocks.add(new Sentences(sentences(found)));
      blocks.add(table(found));
    }
    return new Section(
        Places.OPPORTUNITIES,
        "Opportunities",
        "Where listening would improve service most, and why.",
        blocks);
  }

  /** For the summary: what comes first; empty when nothing is listed. */
  static List<Sentence> first(OpportunityFindings found) {
    return found.opportunities().stream()
        .limit(1)
        .map(first -> sentence("Opportunity", first, found, Places.OPPORTUNITIES))
        .toList();
  }

  /** The list for machines. */
  static DataTable data(OpportunityFindings found) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "rank",
                "theme_id",
                "name",
                "score",
                "rank_low",
                "rank_high",
                "top_five",
                "customers"));
    for (OpportunityPart part : OpportunityPart.values()) {
      columns.add(part.name().toLowerCase(Locale.ROOT));
    }
    for (OpportunityPart part : OpportunityPart.values()) {
      columns.add("weight_" + part.name().toLowerCase(Locale.ROOT));
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Opportunity theme : found.opportunities()) {
      List<Object> row =
          new ArrayList<>(
              MachineTables.row(
                  theme.rank(),
                  theme.themeId(),
                  theme.name(),
                  theme.score(),
                  theme.rankLow(),
                  theme.rankHigh(),
                  theme.topFive(),
                  theme.customers()));
      for (OpportunityPart part : OpportunityPart.values()) {
        row.add(theme.parts().get(part));
      }
      for (OpportunityPart part : OpportunityPart.values()) {
        row.add(found.weights().get(part));
      }
      rows.add(row);
    }
    return new DataTable("opportunities", columns, rows);
  }

  /** Why a theme is on the list, in one sentence; none when it is not. */
  static List<Sentence> why(OpportunityFindings found, String themeId) {
    return found.opportunities().stream()
        .filter(theme -> theme.themeId().equals(themeId))
        .map(theme -> sentence("Why", theme, found, Places.OPPORTUNITIES))
        .toList();
  }

  private static List<Sentence> sentences(OpportunityFindings found) {
    String[] heads = {"First", "Second", "Third"};
    List<Sentence> sentences = new ArrayList<>();
    for (Opportunity theme : found.opportunities().stream().limit(NAMED).toList()) {
      sentences.add(sentence(heads[theme.rank() - 1], theme, found, Places.theme(theme.themeId())));
    }
    return sentences;
  }

  private static Sentence sentence(
      String head, Opportunity theme, OpportunityFindings found, String target) {
    List<String> why =
        theme.parts().entrySet().stream()
            .filter(part -> part.getValue() > WORTH_TELLING)
            .sorted(
                Comparator.comparingDouble(
                    (Map.Entry<OpportunityPart, Double> part) ->
                        -part.getValue() * found.weights().get(part.getKey())))
            .limit(2)
            .map(part -> words(part.getKey(), part.getValue()))
            .toList();
    return new Sentence(
        head,
        "Listening to "
            + Wording.quoted(theme.name())
            + (theme.rank() == 1 ? " comes first: " : " comes next: ")
            + Wording.list(why)
            + ". "
            + Wording.plural(theme.customers(), "customer speaks", "customers speak")
            + " of it. "
            + (theme.rankLow() == theme.rankHigh()
                ? "It keeps place " + theme.rankLow() + ", whatever chance may do"
                : "Its true place lies between " + theme.rankLow() + " and " + theme.rankHigh())
            + " (95\u00a0%), of "
            + Wording.plural(found.opportunities().size(), "theme", "themes")
            + ".",
        target);
  }

  private static String words(OpportunityPart part, double value) {
    String percent = Wording.fixed(100 * value, 0) + "\u00a0%";
    return switch (part) {
      case IMPACT ->
          value >= NEARLY_ALL
              ? "it goes with the largest harm to the mean score"
              : "it goes with " + percent + " of the harm of the worst theme";
      case VOLUME ->
          value > MANY
              ? "it is among the problems that most customers speak of"
              : "customers speak of it often";
      case TREND ->
          value >= 1
              ? "it is at least twice as frequent as expected"
              : "it is " + percent + " more frequent than expected";
      case REPEAT -> percent + " of its customers came again with it";
      case UNANSWERED -> percent + " of its feedback was not answered in time";
      case PRACTICE -> "a service practice is broken in " + percent + " of its mentions";
    };
  }

  private static WeightedTable table(OpportunityFindings found) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("rank", "Rank", Format.COUNT));
    columns.add(new Column("theme", "Theme", Format.TEXT));
    columns.add(new Column("score", "Score", Format.SCORE, Emphasis.BAR));
    SortedMap<String, Double> weights = new TreeMap<>();
    for (OpportunityPart part : found.weights().keySet()) {
      columns.add(new Column(id(part), part.title(), Format.PERCENT));
      weights.put(id(part), found.weights().get(part));
    }
    columns.add(new Column("customers", "Customers", Format.COUNT));
    columns.add(new Column("places", "True place", Format.COUNT));
    columns.add(new Column("top", "Among the first five", Format.PERCENT));
    List<Row> rows = found.opportunities().stream().map(theme -> row(theme, found)).toList();
    return new WeightedTable(
        new Table("opportunity-table", "The list", note(found), columns, rows),
        weights,
        "score",
        "rank");
  }

  private static Row row(Opportunity theme, OpportunityFindings found) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.count(theme.rank()));
    cells.add(new Cell.Link(theme.name(), Places.theme(theme.themeId())));
    cells.add(new Cell.Measure(theme.score()));
    for (OpportunityPart part : found.weights().keySet()) {
      double value = theme.parts().get(part);
      cells.add(Double.isNaN(value) ? Cell.BLANK : new Cell.Measure(value));
    }
    cells.add(Cells.count(theme.customers()));
    cells.add(new Cell.Range(theme.rankLow(), theme.rankHigh()));
    cells.add(new Cell.Measure(theme.topFive()));
    return new Row(null, cells);
  }

  private static String note(OpportunityFindings found) {
    return "Score: 100 × the sum of weight × part ÷ the sum of the weights ("
        + found.weights().entrySet().stream()
            .map(weight -> weight.getKey().title() + " " + Wording.plain(weight.getValue()))
            .collect(Collectors.joining(", "))
        + "); a part that is not known counts as 0. "
        + found.weights().keySet().stream()
            .map(part -> part.title() + ": " + part.meaning() + ". ")
            .collect(Collectors.joining())
        + "True place and the probability of being among the first five are for these weights: where"
        + " the theme stands when every part is drawn from its interval. Listed are themes of "
        + Wording.FEW
        + " customers or more; not those that customers score better with or praise more often than"
        + " they blame.";
  }

  private static String id(OpportunityPart part) {
    return "part-" + part.name().toLowerCase(Locale.ROOT);
  }
}
