package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.RowBarsChart;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.junit.jupiter.api.Test;

final class PracticesSectionTests {

  private static final Report REPORT = ReportComposer.compose(FindingsFixture.ferries());
  private static final Section SECTION = section(REPORT);

  @Test
  void mostBrokenPracticeIsOnTheFrontPageWithItsInterval() {
    // Wilson of 63 of 80: 0.787 (0.686 to 0.863).
    assertThat(sentence(REPORT.sections().get(0), "Practices"))
        .startsWith(
            "“Ownership and follow-through” is what most customers tell was broken: 63 of 80"
                + " customers who speak of it, 79\u00a0% (69–86\u00a0%)")
        .contains("“Calm and courtesy”, 30 of 120 customers");
  }

  @Test
  void onlyAChangeThatItsIntervalSupportsIsTold() {
    // 25 of 26 against 38 of 54, Newcombe; 8 of 40 against 22 of 80 is within noise.
    assertThat(sentence(SECTION, "Changed"))
        .contains("“Ownership and follow-through” rose by")
        .doesNotContain("courtesy")
        .contains("2 practices compared");
  }

  @Test
  void worseScoreIsToldInTheDirectionOfItsScaleAndIsNoProof() {
    for (Report report : List.of(REPORT, ReportComposer.compose(FindingsFixture.reversedScale()))) {
      Table scores = table(section(report), Places.PRACTICE_SCORES);
      assertThat(scores.rows().get(0).cells().get(8)).isEqualTo(new Cell.Text("worse"));
      assertThat(sentence(section(report), "Scores")).contains("a link, not proof");
    }
  }

  @Test
  void scorecardBeginsWithTheMostBrokenAndHidesSmallNumbers() {
    Table scorecard = table(SECTION, Places.PRACTICE_TABLE);

    assertThat(scorecard.rows()).hasSize(4);
    assertThat(scorecard.rows().get(0).cells().get(0))
        .isEqualTo(
            new Cell.Link("Ownership and follow-through", Places.practiceQuotes("ownership")));
    List<Cell> hidden = scorecard.rows().get(3).cells();
    assertThat(hidden.get(0)).isEqualTo(new Cell.Text("Recovery and going beyond"));
    assertThat(hidden.subList(1, hidden.size() - 1)).containsOnly(Cell.BLANK);
    assertThat(hidden.get(hidden.size() - 1))
        .isEqualTo(new Cell.Text("hidden: fewer than 5 customers speak of it"));
    DataTable data =
        REPORT.tables().stream()
            .filter(table -> table.name().equals("practices"))
            .findFirst()
            .orElseThrow();
    List<Object> row = data.rows().get(2);
    assertThat(row.subList(2, row.size())).containsOnlyNulls();
  }

  @Test
  void brokenRunsToTheLeftAndKeptToTheRight() {
    RowBarsChart chart =
        SECTION.blocks().stream()
            .filter(ChartBlock.class::isInstance)
            .map(block -> (RowBarsChart) ((ChartBlock) block).chart())
            .findFirst()
            .orElseThrow();

    assertThat(chart.rows()).containsExactly("Ownership and follow-through", "Calm and courtesy");
    assertThat(chart.series().get(0).values()).containsExactly(-63.0, -30.0);
    assertThat(chart.series().get(1).values()).containsExactly(19.0, 95.0);
  }

  private static Section section(Report report) {
    return report.sections().stream()
        .filter(section -> section.id().equals(Places.PRACTICES))
        .findFirst()
        .orElseThrow();
  }

  private static Table table(Section section, String id) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String sentence(Section section, String head) {
    for (Block block : section.blocks()) {
      if (block instanceof Sentences sentences) {
        for (Sentence sentence : sentences.sentences()) {
          if (sentence.head().equals(head)) {
            return sentence.text();
          }
        }
      }
    }
    throw new AssertionError("no sentence " + head);
  }
}
