package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DateReaderTest {

  private static final List<String> BOTH = List.of("d/M/yyyy", "M/d/yyyy");

  @Test
  void fileThatFitsTheFirstPatternIsReadByIt() {
    assertThat(reader("3/4/2026", "5/6/2026").read("3/4/2026")).isEqualTo(LocalDate.of(2026, 4, 3));
  }

  @Test
  void oneDayThatFitsOnlyTheSecondPatternTurnsTheWholeFile() {
    assertThat(reader("3/4/2026", "5/28/2026", "6/7/2026").read("3/4/2026"))
        .isEqualTo(LocalDate.of(2026, 3, 4));
  }

  @Test
  void patternThatFitsMostDatesComesFirstAndTheOtherStaysForTheRest() {
    // d/M fits the first three, M/d the last two.
    DateReader reader = reader("28/5/2026", "29/5/2026", "3/4/2026", "5/28/2026");
    assertThat(reader.read("3/4/2026")).isEqualTo(LocalDate.of(2026, 4, 3));
    assertThat(reader.read("5/28/2026")).isEqualTo(LocalDate.of(2026, 5, 28));
  }

  @Test
  void isoDatesDoNotCountAndAreAlwaysRead() {
    DateReader reader = reader("2026-06-28", "", "5/28/2026");
    assertThat(reader.read("3/4/2026")).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(reader.read("2026-06-28")).isEqualTo(LocalDate.of(2026, 6, 28));
  }

  @Test
  void dateThatFitsNothingIsNotRead() {
    assertThat(reader("3/4/2026").read("31/31/2026")).isNull();
  }

  private static DateReader reader(String... cells) {
    return DateReader.inOrder(BOTH)
        .preferringWhatFits(
            Stream.of(cells).map(cell -> new ExportRecord(List.of(cell), null)).iterator(), 0);
  }
}
