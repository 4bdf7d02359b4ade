package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class RecurrenceStateTest {

  @Test
  void statesAreThoseOfTheReference() {
    Map<String, List<Map<String, String>>> themes = new LinkedHashMap<>();
    ReferenceTable.rows(getClass(), "t4_theme_states_expected.csv")
        .forEach(row -> themes.computeIfAbsent(row.get("theme"), t -> new ArrayList<>()).add(row));

    themes
        .values()
        .forEach(
            rows ->
                assertThat(
                        RecurrenceState.of(
                            rows.stream()
                                .mapToLong(row -> Long.parseLong(row.get("count")))
                                .toArray()))
                    .isEqualTo(rows.stream().map(row -> state(row.get("state"))).toList()));
    assertThat(themes).hasSize(7);
  }

  @Test
  void noWeeksHaveNoStates() {
    assertThat(RecurrenceState.of()).isEmpty();
  }

  private static RecurrenceState state(String name) {
    return name.equals("absent")
        ? RecurrenceState.QUIET
        : RecurrenceState.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
