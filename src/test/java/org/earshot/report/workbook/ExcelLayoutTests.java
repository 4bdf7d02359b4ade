package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        new Sentences(List.of(new Sentences.Sentence("Asked again", "Nobody did.", null)));

    assertThat(ExcelLayout.widths(new Section("s", "S", "", List.of(IDS))).get(0))
        .isLessThan("Asked".length() + 2);
    assertThat(ExcelLayout.widths(new Section("s", "S", "", List.of(sentences, IDS))).get(0))
        .isEqualTo("Asked".length() + 2);
  }
}
