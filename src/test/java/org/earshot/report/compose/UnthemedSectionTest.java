package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.WeekTotal;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.WeekLine;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What has no theme, and what is new. */
final class UnthemedSectionTest {

  private static final Findings FERRIES = FindingsFixture.ferries();
  private static final Section SECTION = UnthemedSection.of(FERRIES);

  @Test
  void everyReasonHasItsCountItsShareAndWhatItMeans() {
    Table reasons = table("silence-table");
    assertThat(reasons.rows()).hasSize(FERRIES.unthemedReasons().size());
    for (int i = 0; i < reasons.rows().size(); i++) {
      Findings.SilenceCount reason = FERRIES.unthemedReasons().get(i);
      List<Cell> cells = reasons.rows().get(i).cells();
      assertThat(cells.get(2)).isEqualTo(new Cell.Measure(reason.mentions()));
      assertThat(cells.get(3))
          .isEqualTo(new Cell.Measure((double) reason.mentions() / FERRIES.mentions()));
      assertThat(cells.get(1)).isInstanceOf(Cell.Text.class);
    }
  }

  @Test
  void reasonsWithExamplesLeadToThemAndTheyLeadBack() {
    Quotes quotes = only(Quotes.class);
    assertThat(quotes.groups())
        .extracting(Quotes.Group::title)
        .containsExactly("No content", "Far from all themes");
    List<Cell> first = table("silence-table").rows().get(0).cells();
    assertThat(first.get(0))
        .isEqualTo(new Cell.Link("No content", quotes.groups().get(0).anchor()));
    assertThat(quotes.groups()).allMatch(group -> group.target().equals("silence-table"));
    assertThat(table("silence-table").rows().get(2).cells().get(0))
        .isEqualTo(new Cell.Text("Too short"));
  }

  @Test
  void lineIsTheShareOfEachWeekWithoutATheme() {
    LinesChart chart = (LinesChart) chart("unthemed-weeks").chart();
    assertThat(chart.line().points()).hasSize(FERRIES.totals().size());
    for (int week = 0; week < FERRIES.totals().size(); week++) {
      WeekTotal total = FERRIES.totals().get(week);
      WeekLine.Point point = chart.line().points().get(week);
      assertThat(point.value()).isEqualTo((double) total.unthemed() / total.feedback());
      assertThat(point.low()).isLessThan(point.value());
      assertThat(point.complete()).isEqualTo(total.complete());
    }
  }

  @Test
  void themeFirstHeardInTheLastEightWeeksIsYoung() {
    int last = FERRIES.totals().size() - 1;
    List<ThemeFinding> themes = new ArrayList<>();
    themes.add(heard(FERRIES.themes().get(0), FERRIES.totals().get(0).week()));
    themes.add(heard(FERRIES.themes().get(1), FERRIES.totals().get(last - 8).week()));
    themes.add(heard(FERRIES.themes().get(2), FERRIES.totals().get(last - 7).week()));
    YoungThemes young = new YoungThemes(FindingsFixture.withThemes(themes));
    String name = FERRIES.themes().get(2).name();
    assertThat(young.sentence().text()).isEqualTo("1 theme is new or young: “" + name + "”.");
    assertThat(young.table().rows()).hasSize(1);
    assertThat(young.table().rows().get(0).cells().get(0))
        .isEqualTo(new Cell.Text(FERRIES.themes().get(2).themeId()));
  }

  @Test
  void withoutANewThemeThatIsSaid() {
    YearWeek early = FERRIES.totals().get(0).week();
    Findings old = FindingsFixture.withThemes(List.of(heard(FERRIES.themes().get(0), early)));
    assertThat(new YoungThemes(old).sentence().text())
        .isEqualTo("No theme is new, and none was first heard of in the last 8 weeks.");
  }

  private static ThemeFinding heard(ThemeFinding theme, YearWeek first) {
    return new ThemeFinding(
        theme.themeId(),
        theme.name(),
        theme.groupId(),
        theme.groupName(),
        theme.feedback(),
        theme.mentions(),
        theme.share(),
        theme.meanScore(),
        first,
        theme.lastWeek(),
        theme.change(),
        theme.sentiment(),
        theme.keywords());
  }

  private static Table table(String id) {
    return SECTION.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ChartBlock chart(String id) {
    return SECTION.blocks().stream()
        .filter(ChartBlock.class::isInstance)
        .map(ChartBlock.class::cast)
        .filter(block -> block.chart().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <B extends Block> B only(Class<B> kind) {
    return SECTION.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
