package org.earshot.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.ThemeChange;
import org.threeten.extra.YearWeek;

/** Themes that this run found, and those that were first heard of not long ago. */
final class YoungThemes {

  /** A theme is young for so many weeks, the last one counted. */
  private static final int WEEKS = 8;

  private static final int NAMED = 3;

  private final Set<String> born;
  private final YearWeek youngFrom;
  private final List<ThemeFinding> themes;
  private final Set<String> quoted;

  YoungThemes(Findings findings) {
    this.born =
        findings.lineage().stream()
            .filter(event -> event.kind() == ThemeChange.Kind.BORN)
            .map(LineageEvent::themeId)
            .collect(Collectors.toSet());
    this.youngFrom = youngFrom(findings);
    this.quoted = Set.copyOf(QuotesSection.quoted(findings));
    this.themes =
        findings.themes().stream()
            .filter(theme -> born.contains(theme.themeId()) || young(theme))
            .sorted(
                Comparator.comparing((ThemeFinding theme) -> !born.contains(theme.themeId()))
                    .thenComparing(theme -> -theme.feedback())
                    .thenComparing(ThemeFinding::themeId))
            .toList();
  }

  /** The first week of young themes; null when the feedback does not go back that far. */
  private static YearWeek youngFrom(Findings findings) {
    int weeks = findings.totals().size();
    return weeks <= 2 * WEEKS ? null : findings.totals().get(weeks - WEEKS).week();
  }

  private boolean young(ThemeFinding theme) {
    return youngFrom != null && theme.firstWeek() != null && !theme.firstWeek().isBefore(youngFrom);
  }

  Sentence sentence() {
    if (themes.isEmpty()) {
      return new Sentence(
          "New",
          "No theme is new"
              + (youngFrom == null
                  ? "."
                  : ", and none was first heard of in the last " + WEEKS + " weeks."),
          Places.THEMES);
    }
    List<String> names =
        themes.stream().limit(NAMED).map(theme -> Wording.quoted(theme.name())).toList();
    return new Sentence(
        "New",
        Wording.plural(themes.size(), "theme is", "themes are")
            + " new or young: "
            + (names.size() < themes.size()
                ? String.join(", ", names)
                    + " and "
                    + Wording.plural(themes.size() - (long) NAMED, "other", "others")
                : Wording.list(names))
            + ".",
        Places.YOUNG_TABLE);
  }

  Table table() {
    return new Table(
        Places.YOUNG_TABLE,
        "New and young themes",
        "Found by this run, or first heard of in the last "
            + WEEKS
            + " weeks. Of a new theme the name is made by the machine; the register is where to give"
            + " it a better one, to merge it or to exclude it.",
        List.of(
            new Column("id", "Id", Format.TEXT),
            new Column("theme", "Theme", Format.TEXT),
            new Column("why", "Why here", Format.TEXT),
            new Column("first", "First heard", Format.WEEK),
            new Column("feedback", "Feedback", Format.COUNT),
            new Column("share", "Share", Format.PERCENT),
            new Column("share-interval", "Share", Format.PERCENT),
            new Column("words", "Words that set it apart", Format.PROSE)),
        themes.stream().map(this::row).toList());
  }

  private Row row(ThemeFinding theme) {
    return new Row(
        null,
        List.of(
            Cells.text(theme.themeId()),
            quoted.contains(theme.themeId())
                ? new Cell.Link(theme.name(), Places.quotes(theme.themeId()))
                : Cells.text(theme.name()),
            Cells.text(born.contains(theme.themeId()) ? "found by this run" : "young"),
            Cells.week(theme.firstWeek()),
            Cells.count(theme.feedback()),
            Cells.value(theme.share()),
            Cells.range(theme.share()),
            Cells.text(String.join(", ", theme.keywords()))));
  }
}
