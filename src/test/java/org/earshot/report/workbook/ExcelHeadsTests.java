package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which row every page of paper repeats: here of tables from row 5 to 90 and 95 to 130. */
final class ExcelHeadsTests {

  private final ExcelHeads heads = new ExcelHeads();

  ExcelHeadsTests() {
    heads.add(5, 90);
    heads.add(95, 130);
  }

  @Test
  void sheetWithoutALongTableRepeatsItsTitle() {
    assertThat(heads.repeated(List.of())).isZero();
    assertThat(heads.repeated(List.of(92))).isZero();
  }

  @Test
  void tableThatTakesMorePagesThanWhatFollowsRepeatsItsHead() {
    assertThat(heads.repeated(List.of(40, 80, 92))).isEqualTo(5);
  }

  @Test
  void noPageMistakesTheHeadOfTheLastTable() {
    assertThat(heads.repeated(List.of(40, 92, 110, 120))).isEqualTo(95);
  }

  @Test
  void headThatWouldBeMistakenAsOftenAsItServesIsNotRepeated() {
    assertThat(heads.repeated(List.of(40, 92))).isZero();
  }
}
