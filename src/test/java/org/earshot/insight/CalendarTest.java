package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

final class CalendarTest {

  @Test
  void weeksBelongToTheYearOfTheirThursday() {
    assertThat(Calendar.week(LocalDate.of(2027, 1, 3))).isEqualTo(YearWeek.of(2026, 53));
    assertThat(Calendar.week(LocalDate.of(2025, 12, 29))).isEqualTo(YearWeek.of(2026, 1));
    assertThat(Calendar.week(null)).isNull();
  }

  /** 2026 has 53 weeks, 2025 has 52. */
  @Test
  void weeksRunOnFromYearToYear() {
    assertThat(Calendar.weeks(YearWeek.of(2025, 51), YearWeek.of(2026, 2)))
        .extracting(YearWeek::toString)
        .containsExactly("2025-W51", "2025-W52", "2026-W01", "2026-W02");
    assertThat(Calendar.weeks(YearWeek.of(2026, 52), YearWeek.of(2027, 1)))
        .extracting(YearWeek::toString)
        .containsExactly("2026-W52", "2026-W53", "2027-W01");
  }

  @Test
  void weekIsCompleteOnItsSunday() {
    YearWeek week = YearWeek.of(2026, 26);

    assertThat(Calendar.isComplete(week, LocalDate.of(2026, 6, 28))).isTrue();
    assertThat(Calendar.isComplete(week, LocalDate.of(2026, 6, 27))).isFalse();
    assertThat(Calendar.isComplete(week, null)).isFalse();
  }
}
