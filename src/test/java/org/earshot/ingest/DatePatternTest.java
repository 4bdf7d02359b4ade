package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d/M/yyyy | 3/4/2026 | 2026-04-03",
        "d/M/yyyy | 03/04/2026 | 2026-04-03",
        "M/d/yyyy | 10/01/2018 2:16:15 PM | 2018-10-01",
        "M/d/yyyy | 10/01/2018 2:16:15\u202FPM | 2018-10-01",
        "M/d/yy | 9/24/19 | 2019-09-24",
        "d MMM yyyy | 28 jun 2026 | 2026-06-28",
        "d MMMM yyyy | 28 JUNE 2026 | 2026-06-28",
        "dd.MM.yyyy HH:mm | 28.06.2026 14:05 | 2026-06-28",
        "M/d/yyyy h:mm a | 6/28/2026 2:05 pm | 2026-06-28",
        "yyyyMMdd | 20260628 | 2026-06-28",
        "d/M/yyyy | 29/2/2024 | 2024-02-29",
      })
  void dateIsReadAsWritten(String pattern, String cell, LocalDate date) {
    assertThat(DatePattern.of(pattern).read(cell)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "d/M/yyyy,31/6/2026",
    "d/M/yyyy,29/2/2026",
    "d/M/yyyy,6/28/2026",
    "d/M/yyyy,28/6/26",
    "dd/MM/yyyy,3/4/2026",
    "d/M/yyyy,28/6/2026 or so",
    "d/M/yyyy,28/6/20260",
    "yyyy-MM-dd,2026-06-28x",
  })
  void dateThatIsNotWrittenThatWayIsNotRead(String pattern, String cell) {
    assertThat(DatePattern.of(pattern).read(cell)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-28",
        " 2026-06-28 ",
        "2026-06-28T14:05",
        "2026-06-28T14:05:09Z",
        "2026-06-28 14:05:09.123",
        "2026-06-28T14:05:09.123456+02:00",
        "2026-06-28 14:05:09 UTC",
        "2026-06-28T14:05:09+02:00[Europe/Istanbul]",
      })
  void isoIsReadWithAndWithoutTime(String cell) {
    assertThat(DatePattern.ISO.read(cell)).isEqualTo(LocalDate.of(2026, 6, 28));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd/MM/YYYY", "dd/mm/yyyy", "DD/MM/yyyy", "MM/yyyy", "HH:mm"})
  void patternThatCannotTellEveryDayIsRefused(String pattern) {
    assertThatThrownBy(() -> DatePattern.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not tell day, month and year");
  }

  @Test
  void textThatIsNoPatternIsRefused() {
    assertThatThrownBy(() -> DatePattern.of("day/month"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("is no");
  }
}
