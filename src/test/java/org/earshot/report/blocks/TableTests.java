package org.earshot.report.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.report.blocks.Table.Balance;
import org.earshot.report.blocks.Table.Row;
import org.junit.jupiter.api.Test;

final class TableTests {

  private static final Cell ONE = new Cell.Measure(1);

  @Test
  void columnInWhichNoRowHasAnythingIsLeftOut() {
    Table table =
        new Table(
            "t",
            "T",
            "",
            columns("case", "days", "promised", "note"),
            List.of(
                new Row("a", List.of(Cell.BLANK, ONE, Cell.BLANK, Cell.BLANK)),
                new Row(null, List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, new Cell.Text("late")))));

    Table told = table.withoutBlankColumns();

    assertThat(told.columns()).extracting(Column::id).containsExactly("case", "days", "note");
    assertThat(told.rows().get(0)).isEqualTo(new Row("a", List.of(Cell.BLANK, ONE, Cell.BLANK)));
    assertThat(told.withoutBlankColumns()).isEqualTo(told);
  }

  @Test
  void whatMustAddUpStaysAndTheSumsWithIt() {
    Row sums = new Row(null, List.of(new Cell.Text("all"), ONE, ONE, Cell.BLANK, ONE));
    Table table =
        new Table(
            "t",
            "T",
            "",
            columns("file", "read", "usable", "blank", "odd"),
            List.of(
                new Row(null, List.of(new Cell.Text("a.csv"), ONE, ONE, Cell.BLANK, Cell.BLANK))),
            sums,
            new Balance("read", List.of("usable", "blank")));

    Table told = table.withoutBlankColumns();

    assertThat(told.columns())
        .extracting(Column::id)
        .containsExactly("file", "read", "usable", "blank");
    assertThat(told.footer().cells()).hasSize(4);
  }

  @Test
  void tableWithoutRowsStaysAsItIs() {
    Table empty = new Table("t", "T", "", columns("a", "b"), List.of());

    assertThat(empty.withoutBlankColumns()).isEqualTo(empty);
  }

  private static List<Column> columns(String... ids) {
    return java.util.Arrays.stream(ids).map(id -> new Column(id, id, Format.TEXT)).toList();
  }
}
