package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tiles.Tile;
import org.earshot.report.blocks.WeightedTable;
import org.junit.jupiter.api.Test;

/** Every number of the front page stands in the sheet that its link leads to. */
final class SummaryNumbersTest {

  private static final Path SAMPLE = Path.of("reports", "sample", FindingsFile.NAME);
  private static final Findings FINDINGS = FindingsFile.read(SAMPLE.toAbsolutePath()).told();
  private static final Report REPORT = ReportComposer.compose(FINDINGS);

  @Test
  void everyNumberOfASentenceStandsInTheSheetItLeadsTo() {
    Map<String, List<String>> missing = new TreeMap<>();
    for (Sentence sentence : SummarySentences.of(FINDINGS)) {
      List<String> lost = new PrintedNumbers(sheet(sentence.target())).missing(sentence.text());
      if (!lost.isEmpty()) {
        missing.put(sentence.head() + ": " + sentence.text(), lost);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theFrontPageOfTheSampleHasFiveToSevenSentences() {
    assertThat(SummarySentences.of(FINDINGS))
        .hasSizeBetween(5, 7)
        .extracting(Sentence::head)
        .contains("Changed", "Opportunity", "Unanswered", "Actions");
  }

  @Test
  void everyTileStandsInTheSheetItLeadsTo() {
    assertThat(SummarySection.tiles(FINDINGS))
        .isNotEmpty()
        .allSatisfy(
            tile ->
                assertThat(new PrintedNumbers(sheet(tile.target())).all())
                    .as(tile.label())
                    .anyMatch(number -> same(tile, number)));
  }

  /** Points are written into sheets as they are read. */
  private static boolean same(Tile tile, double number) {
    return tile.format() == Format.POINTS
        ? Wording.fixed(number, 1).equals(Wording.fixed(tile.value(), 1))
        : number == tile.value();
  }

  /** A number, a name and a week that are not the sheet's do not pass. */
  @Test
  void wrongNumbersNamesAndWeeksAreNoticed() {
    PrintedNumbers themes = new PrintedNumbers(sheet(Places.THEME_TABLE));
    ThemeFinding first = FINDINGS.themes().get(0);
    double share = first.share().value();
    String right = "“" + first.name() + "”, " + Wording.fixed(100 * share, 1) + "\u00a0%";
    String wrong = "“" + first.name() + "”, " + Wording.fixed(100 * share + 7, 1) + "\u00a0%";
    assertThat(themes.missing(right)).isEmpty();
    assertThat(themes.missing(wrong)).hasSize(1);
    assertThat(themes.missing("“no such theme” is the largest")).hasSize(1);
    PrintedNumbers data = new PrintedNumbers(sheet(Places.RECONCILIATION));
    String heard = SummarySentences.data(FINDINGS).get(0).text();
    assertThat(data.missing(heard)).isEmpty();
    assertThat(data.missing(heard.replace("-W01 to", "-W02 to"))).containsExactly("2026-W02");
    assertThat(data.missing(heard.replace("10,364", "10,365"))).containsExactly("10,365");
  }

  private static Section sheet(String target) {
    return REPORT.sections().stream()
        .skip(1)
        .filter(section -> section.id().equals(target) || holds(section, target))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is called " + target));
  }

  private static boolean holds(Section section, String target) {
    return section.blocks().stream().anyMatch(block -> holds(block, target));
  }

  private static boolean holds(Block block, String target) {
    if (block instanceof WeightedTable weighted) {
      return holds(weighted.table(), target);
    }
    if (block instanceof ChartBlock drawn) {
      Chart chart = drawn.chart();
      return chart.id().equals(target);
    }
    if (block instanceof Quotes quotes) {
      return quotes.groups().stream().anyMatch(group -> group.anchor().equals(target));
    }
    return block instanceof Table table
        && (table.id().equals(target)
            || table.rows().stream().anyMatch(row -> target.equals(row.anchor())));
  }
}
