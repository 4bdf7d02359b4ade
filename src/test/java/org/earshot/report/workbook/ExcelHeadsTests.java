package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which row every page of paper repeats: here of tables from row 5 to 90 and 95 to 130. */
final class ExcelHeadsTests {

  private final ExcelHeads heads = new ExcelHeads();

  ExcelHeadsTests() {
    heads.add(5, 90, List.of("Theme", "Share"));
    heads.add(95, 130, List.of("Group"));
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
  void headThatStandsOverSomethingElseNowAndThenIsBetterThanNone() {
    assertThat(heads.repeated(List.of(40, 92))).isEqualTo(5);
  }

  @Test
  void headThatStandsOverSomethingElseMostlyIsNotRepeated() {
    assertThat(heads.repeated(List.of(40, 92, 131, 140))).isZero();
  }

  @Test
  void headServesEveryTableWithTheSameColumns() {
    heads.add(135, 200, List.of("Theme", "Share"));

    assertThat(heads.repeated(List.of(40, 60, 150, 180))).isEqualTo(5);
  }
}
