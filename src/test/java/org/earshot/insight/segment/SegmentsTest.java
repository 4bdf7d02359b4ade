package org.earshot.insight.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Written;
import org.earshot.statistics.SmallNumbers.Telling;
import org.junit.jupiter.api.Test;

/** All numbers were counted by hand. */
final class SegmentsTest {

  /**
   * Harbour: 50 customers, 20 of them speak of T01. Hillside: 100, 10 of them speak of T01, 20 of
   * T02.
   */
  private static List<Entry> branches() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "Harbour", 20, "T01");
    add(entries, "Harbour", 30);
    add(entries, "Hillside", 10, "T01");
    add(entries, "Hillside", 20, "T02");
    add(entries, "Hillside", 70);
    return entries;
  }

  @Test
  void shareIsComparedWithTheOtherCustomers() {
    SegmentFindings found = segments(branches());
    SegmentCell cell = cell(found, "T01", "Harbour");

    assertThat(cell.customers()).isEqualTo(20);
    assertThat(cell.share().value()).isCloseTo(0.4, within(1e-12));
    assertThat(cell.difference().value()).isCloseTo(0.3, within(1e-12));
    // z = 0.3 / √(0.2 · 0.8 · (1/50 + 1/100)) = 4.330127, two-sided p = 1.4902e-5.
    assertThat(cell.p()).isCloseTo(1.4902e-5, within(1e-8));
    assertThat(cell.standsOut()).isTrue();
    assertThat(cell(found, "T01", "Hillside").difference().value()).isCloseTo(-0.3, within(1e-12));
  }

  @Test
  void allTestsShareOneBudget() {
    SegmentFindings found = segments(branches());

    // T01 and T02 in both branches; of T02 6.7 are to be expected in Harbour and none came.
    assertThat(found.tested()).isEqualTo(4);
    // Between two branches both differences of a theme have one p; the two smallest of four double.
    double smallest = cell(found, "T01", "Harbour").p();
    assertThat(cell(found, "T01", "Harbour").q()).isCloseTo(2 * smallest, within(1e-12));
    assertThat(cell(found, "T02", "Harbour").customers()).isZero();
    assertThat(cell(found, "T02", "Harbour").standsOut()).isTrue();
  }

  /** Of Kiosk's 40 customers 2 are to be expected and 30 came; of Harbour's 10, half a customer. */
  @Test
  void whereFewAreToBeExpectedTheTestIsExact() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "Kiosk", 30, "T01");
    add(entries, "Kiosk", 10);
    add(entries, "Harbour", 10);
    add(entries, "Hillside", 550);
    SegmentFindings found = segments(entries);

    SegmentCell kiosk = cell(found, "T01", "Kiosk");
    assertThat(kiosk.p()).isLessThan(1e-30);
    assertThat(kiosk.standsOut()).isTrue();
    assertThat(cell(found, "T01", "Harbour").p()).isNaN();
  }

  @Test
  void customerCountsOnceHoweverOftenTheyWrite() {
    List<Entry> entries = branches();
    for (int i = 0; i < 7; i++) {
      entries.add(
          Written.entry(
              "more" + i,
              "Harbour-T01-0",
              "2026-02-09",
              null,
              null,
              Map.of("Branch", "Harbour"),
              "T01"));
    }

    assertThat(segments(entries)).isEqualTo(segments(branches()));
  }

  @Test
  void fewerThanFiveSpeakingCustomersAreHiddenInOneValueAndThenInTheNextToo() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "Harbour", 3, "T01");
    add(entries, "Harbour", 47);
    add(entries, "Hillside", 8, "T01");
    add(entries, "Hillside", 42);
    add(entries, "Market", 20, "T01");
    add(entries, "Market", 30);
    SegmentFindings found = segments(entries);

    assertThat(found.breakdowns().get(0).cells())
        .filteredOn(cell -> cell.themeId().equals("T01"))
        .extracting(SegmentCell::value, SegmentCell::size, SegmentCell::customers)
        .containsExactly(
            tuple("Harbour", Telling.HIDDEN, 0L),
            tuple("Hillside", Telling.HIDDEN, 0L),
            tuple("Market", Telling.RANKED, 20L));
    assertThat(cell(found, "T01", "Harbour").share()).isNull();
    assertThat(cell(found, "T01", "Harbour").p()).isNaN();
  }

  @Test
  void valueOfFewCustomersIsLeftOutAndCountedAmongTheOthers() {
    List<Entry> entries = branches();
    add(entries, "Kiosk", 4, "T01");
    Breakdown branch = segments(entries).breakdowns().get(0);

    assertThat(branch.values())
        .containsExactly(
            new SegmentValue("Hillside", 100, Telling.RANKED),
            new SegmentValue("Harbour", 50, Telling.RANKED));
    assertThat(branch.others()).isEqualTo(1);
  }

  @Test
  void twentyCustomersAreIndicativeAndNeverStandOut() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "Harbour", 20, "T01");
    add(entries, "Hillside", 100);
    SegmentCell cell = cell(segments(entries), "T01", "Harbour");

    assertThat(cell.size()).isEqualTo(Telling.INDICATIVE);
    assertThat(cell.difference().low()).isPositive();
    assertThat(cell.standsOut()).isFalse();
  }

  @Test
  void segmentWithOneValueHasNothingToCompare() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "Harbour", 20, "T01");

    assertThat(segments(entries)).isEqualTo(SegmentFindings.NONE);
    assertThat(segments(List.of())).isEqualTo(SegmentFindings.NONE);
  }

  @Test
  void orderOfTheEntriesMakesNoDifference() {
    List<Entry> shuffled = branches();
    Collections.shuffle(shuffled, new Random(5));

    assertThat(segments(shuffled)).isEqualTo(segments(branches()));
  }

  private static void add(List<Entry> entries, String branch, int customers, String... themes) {
    for (int i = 0; i < customers; i++) {
      String id = String.format(Locale.ROOT, "%s-%s-%d", branch, String.join("", themes), i);
      entries.add(
          Written.entry(id, id, "2026-02-02", null, null, Map.of("Branch", branch), themes));
    }
  }

  private static SegmentFindings segments(List<Entry> entries) {
    return Segments.of(entries, List.of(Written.export("survey.csv", null)), List.of("T01", "T02"));
  }

  private static SegmentCell cell(SegmentFindings found, String theme, String value) {
    return found.breakdowns().get(0).cells().stream()
        .filter(cell -> cell.themeId().equals(theme) && cell.value().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
