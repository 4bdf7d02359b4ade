package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WaterfallChart;
import org.junit.jupiter.api.Test;

final class ReportComposerTests {

  private static final Report REPORT = ReportComposer.compose(FindingsFixture.ferries());

  @Test
  void chartsAndTablesHaveNamesOfTheirOwn() {
    List<String> names = new ArrayList<>();
    blocks(REPORT, ChartBlock.class).forEach(block -> names.add(block.chart().id()));
    blocks(REPORT, Table.class).forEach(table -> names.add(table.id()));
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]+"));
  }

  @Test
  void withoutScoresEverySectionSaysSomethingStill() {
    Report unscored = ReportComposer.compose(FindingsFixture.bare());
    assertThat(unscored.sections()).extracting(Section::id).contains("impact", "scores");
    assertThat(unscored.sections()).noneMatch(section -> section.blocks().isEmpty());
    assertThat(blocks(unscored, Sentences.class))
        .noneMatch(sentences -> sentences.sentences().isEmpty());
  }

  @Test
  void theWaterfallEndsAtFeedbackWithATheme() {
    WaterfallChart chart = chart(REPORT, WaterfallChart.class);
    long left = 0;
    for (WaterfallChart.Step step : chart.steps()) {
      if (step.kind() == WaterfallChart.Kind.TOTAL) {
        assertThat(step.amount()).isEqualTo(left == 0 ? 5_621 : left);
        left = step.amount();
      } else {
        left -= step.amount();
      }
    }
  }

  @Test
  void onAReversedScaleTheBetterEndIsSaidAndSidesAreSwapped() {
    Report reversed = ReportComposer.compose(FindingsFixture.reversedScale());
    assertThat(chart(reversed, LinesChart.class).axis().better()).isEqualTo(Better.LOW);
    assertThat(chart(REPORT, LinesChart.class).axis().better()).isEqualTo(Better.HIGH);
    for (Report report : List.of(REPORT, reversed)) {
      DotIntervalChart scores =
          (DotIntervalChart)
              blocks(report, ChartBlock.class).stream()
                  .map(ChartBlock::chart)
                  .filter(chart -> chart.id().equals("themes-score"))
                  .findFirst()
                  .orElseThrow();
      assertThat(scores.dots().get(0).label()).isEqualTo("refund not paid");
      assertThat(scores.dots().get(0).tone()).isEqualTo(Tone.BAD);
      assertThat(scores.dots().get(scores.dots().size() - 1).tone()).isEqualTo(Tone.GOOD);
    }
  }

  @Test
  void everyRowOfTheReconciliationAddsUp() {
    Table table =
        blocks(REPORT, Table.class).stream()
            .filter(each -> each.balance() != null)
            .findFirst()
            .orElseThrow();
    assertThat(table.rows()).hasSize(3).allMatch(table::balanced);
    assertThat(table.balanced(table.footer())).isTrue();
  }

  @Test
  void titleIsTheJobInWords() {
    assertThat(REPORT.title()).isEqualTo("Harbour ferries");
    assertThat(REPORT.subtitle())
        .isEqualTo("Weeks 2026-W01 to 2026-W26 · as of 25 June 2026 · 4,598 pieces of feedback");
  }

  private static <C> C chart(Report report, Class<C> kind) {
    return blocks(report, ChartBlock.class).stream()
        .map(ChartBlock::chart)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static <B> List<B> blocks(Report report, Class<B> kind) {
    return report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
