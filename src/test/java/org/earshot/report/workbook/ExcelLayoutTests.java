package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.junit.jupiter.api.Test;

/** How wide the columns of a sheet are. */
final class ExcelLayoutTests {

  private static final Table IDS =
      new Table(
          "ids",
          "Ids",
          "",
          List.of(new Column("id", "Id", Format.TEXT)),
          List.of(new Table.Row(null, List.of(new Cell.Text("T01")))));

  @Test
  void wordsOverASentenceFitIntoTheFirstColumn() {
    Sentences sentences =
        new Sentences(List.of(new Sentences.Sentence("Unanswered then", "Nobody did.", null)));

    double word = ExcelWords.pixels("Unanswered", ExcelStyles.USUAL, true);
    assertThat(pixels(List.of(IDS))).isLessThan(word);
    assertThat(pixels(List.of(sentences, IDS))).isBetween(word, word + 30);
  }

  /** How wide the first column is. */
  private static double pixels(List<Block> blocks) {
    return ExcelGrid.LETTER * ExcelLayout.widths(new Section("s", "S", "", blocks)).get(0);
  }
}
