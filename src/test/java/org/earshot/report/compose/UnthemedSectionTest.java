package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earshot.insight.Findings;
import org.earshot.insight.WeekTotal;
import org.earshot.report.FindingsFixture;
import org.earshot.report.OtherFindings;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.WeekLine;
import org.junit.jupiter.api.Test;

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
      assertThat(cells.get(1)).isEqualTo(new Cell.Measure(reason.mentions()));
      assertThat(cells.get(2))
          .isEqualTo(new Cell.Measure((double) reason.mentions() / FERRIES.mentions()));
      assertThat(cells.get(5)).isInstanceOf(Cell.Text.class);
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
    LinesChart chart = (LinesChart) only(ChartBlock.class, "unthemed-weeks").chart();
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
  void themesOfThisRunComeFirstThenTheYoung() {
    LocalDate day = LocalDate.of(2026, 6, 25);
    assertThat(FERRIES.lineage()).isNotEmpty();
    Set<String> born = Set.of("T05");
    assertThat(day).isNotNull();
    assertThat(born).isNotEmpty();
  }

  private static Table table(String id) {
    return SECTION.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ChartBlock only(Class<ChartBlock> kind, String id) {
    return SECTION.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
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
