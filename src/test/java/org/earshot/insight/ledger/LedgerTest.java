package org.earshot.insight.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LedgerTest {

  @Test
  void entriesStandInTheOrderOfTheirIdsHoweverTheyWereTakenDown() {
    Ledger one = new Ledger();
    one.add(entry("c", "North"));
    one.add(entry("a", "South"));
    Ledger other = new Ledger();
    other.add(entry("b", "North"));
    Ledger forth = new Ledger();
    forth.merge(one);
    forth.merge(other);
    Ledger back = new Ledger();
    back.merge(other);
    back.merge(one);

    assertThat(forth.entries()).extracting(Entry::id).containsExactly("a", "b", "c");
    assertThat(back.entries()).isEqualTo(forth.entries());
  }

  @Test
  void nothingOfAnEntryIsLost() {
    Entry entry = entry("a", "North");
    Ledger ledger = new Ledger();
    ledger.add(entry);

    assertThat(ledger.entries()).containsExactly(entry);
    assertThat(ledger.entries().get(0).source()).isEqualTo("desk.csv");
    assertThat(ledger.entries().get(0).line()).isEqualTo(7);
  }

  @Test
  void equalPartsAreHeldOnceAlsoWhenTwoTasksTookThemDown() {
    Ledger one = new Ledger();
    one.add(entry("a", "North"));
    Ledger other = new Ledger();
    other.add(entry("b", "North"));
    one.merge(other);

    Entry first = one.entries().get(0);
    Entry second = one.entries().get(1);
    assertThat(second.segments()).isSameAs(first.segments());
    assertThat(second.themeIds()).isSameAs(first.themeIds());
    assertThat(second.mentions()).isSameAs(first.mentions());
    assertThat(second.date()).isSameAs(first.date());
    assertThat(second.responses()).isSameAs(first.responses());
    assertThat(second.source()).isSameAs(first.source());
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    Entry bare =
        new Entry(
            "a", 0, "survey", null, null, null, null, null, Map.of(), null, Map.of(), List.of(),
            List.of());
    Ledger ledger = new Ledger();
    ledger.add(bare);

    assertThat(ledger.entries()).containsExactly(bare);
    assertThat(bare.week()).isNull();
    assertThat(bare.respondent()).isEqualTo("feedback a");
  }

  /** An entry whose parts are new objects every time. */
  private static Entry entry(String id, String branch) {
    return new Entry(
        id,
        1,
        "complaint",
        "C-" + id,
        "K1",
        LocalDate.of(2026, 5, 4),
        null,
        2.0,
        new HashMap<>(Map.of("Branch", branch)),
        null,
        new HashMap<>(Map.of("answered", "2026-05-09")),
        List.of(new Spoken("T01")),
        List.of("T01"),
        new String(new char[] {'d', 'e', 's', 'k', '.', 'c', 's', 'v'}),
        7);
  }
}
