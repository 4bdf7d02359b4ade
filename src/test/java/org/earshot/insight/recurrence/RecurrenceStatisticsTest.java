package org.earshot.insight.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.earshot.ReferenceTable;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.recurrence.RecurringCause.Reach;
import org.earshot.statistics.RecurrenceState;
import org.earshot.statistics.RepeatContacts;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

final class RecurrenceStatisticsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final List<Theme> THEMES =
      List.of(
          new Theme("T01", "never heard back", "G01", "contact", List.of()),
          new Theme("T02", "charged twice", "G02", "money", List.of()));
  private static final List<ExportSource> DESK =
      List.of(
          new ExportSource(
              Path.of("jobs").toAbsolutePath(),
              "desk.csv",
              FeedbackKind.COMPLAINT,
              new ColumnMapping(
                  "No",
                  "Who",
                  "Opened",
                  null,
                  List.of("Text"),
                  null,
                  List.of("Product", "Channel", "Branch")),
              List.of(),
              null,
              null,
              List.of()));

  private final List<Entry> entries = new ArrayList<>();

  @Test
  void resolutionByCustomerIsThatOfTheReference() {
    List<Map<String, String>> rows =
        ReferenceTable.rows(RepeatContacts.class, "t4_contacts_expected.csv");
    List<String> names = List.of("app", "billing", "delivery");
    List<Theme> themes = new ArrayList<>();
    names.forEach(name -> themes.add(new Theme(name, name, "G", "G", List.of())));
    for (Map<String, String> row : rows) {
      LocalDate day = LocalDate.parse(row.get("date"));
      add("C" + entries.size(), row.get("customer"), day, Map.of(), null, row.get("theme"));
    }
    RecurrenceFindings found =
        new RecurrenceStatistics(DESK, themes, LocalDate.of(2025, 4, 30)).findings(entries);

    for (Map<String, String> row :
        ReferenceTable.rows(RepeatContacts.class, "t4_fcr_expected.csv")) {
      boolean week = row.get("window").equals("7");
      RepeatWindow window = found.contacts().windows().get(week ? 0 : 1);
      if (names.contains(row.get("theme"))) {
        ThemeRecurrence theme = found.themes().get(names.indexOf(row.get("theme")));
        window = week ? theme.within7Days() : theme.within30Days();
      }
      assertThat(window.resolved().value())
          .as("%s", row)
          .isCloseTo(Double.parseDouble(row.get("fcr")), within(1e-9));
      assertThat(window.resolved().n()).isEqualTo(Long.parseLong(row.get("chains")));
      assertThat(window.repeatCustomers()).isEqualTo(Long.parseLong(row.get("repeat_customers")));
    }
  }

  @Test
  void statesLookAtWeeksThatAreOver() {
    // T01: three a week in weeks 1 to 6. T02: three in week 6 for the first time, many in week 7.
    for (int week = 0; week < 6; week++) {
      for (int each = 0; each < 3; each++) {
        contact("K" + each, week * 7 + each, "T01");
      }
    }
    for (int each = 0; each < 3; each++) {
      contact("L" + each, 5 * 7 + each, "T02");
    }
    for (int each = 0; each < 9; each++) {
      contact("M" + each, 6 * 7, "T02");
    }

    // Saturday of the seventh week.
    RecurrenceFindings found = found(MONDAY.plusDays(6 * 7 + 5));

    assertThat(found.weeks()).hasSize(6);
    assertThat(found.themes())
        .extracting(
            theme -> theme.recurrence().state(),
            theme -> theme.recurrence().feedback(),
            theme -> theme.recurrence().activeWeeks(),
            theme -> theme.recurrence().first())
        .containsExactly(
            tuple(RecurrenceState.RECURRING, 18L, 6, YearWeek.of(2026, 2)),
            tuple(RecurrenceState.NEW, 3L, 1, YearWeek.of(2026, 7)));
    // On Sunday that week is over.
    assertThat(found(MONDAY.plusDays(6 * 7 + 6)).weeks()).hasSize(7);
  }

  @Test
  void textsOfOneCaseAreOneContact() {
    add("C1", "K1", MONDAY, Map.of(), null, "T01");
    add("C1", "K1", MONDAY.plusDays(2), Map.of(), null, "T01");
    add("C2", "K1", MONDAY.plusDays(5), Map.of(), null, "T01");
    add("C3", "K2", MONDAY, Map.of(), null, "T01");

    ContactFindings contacts = found(MONDAY.plusDays(100)).contacts();

    assertThat(contacts.complaints()).isEqualTo(3);
    assertThat(contacts.complainants()).isEqualTo(1);
    // Two first contacts; that of K1 was followed by C2.
    assertThat(contacts.windows().get(0).resolved().value()).isCloseTo(0.5, within(1e-12));
    assertThat(contacts.windows().get(0).repeatCustomers()).isEqualTo(1);
    assertThat(contacts.chains())
        .containsExactly(
            new ContactChain(
                "T01", "never heard back", List.of("C1", "C2"), MONDAY, MONDAY.plusDays(5)));
  }

  @Test
  void whoCannotBeFollowedIsLeftOutAndCounted() {
    add("C1", null, MONDAY, Map.of(), null, "T01");
    add("C2", "K1", null, Map.of(), null, "T01");
    add("C3", "K1", MONDAY, Map.of(), null);
    add("C4", "K1", MONDAY, Map.of(), null, "T02");

    ContactFindings contacts = found(MONDAY.plusDays(100)).contacts();

    assertThat(contacts.complaints()).isEqualTo(4);
    assertThat(contacts.withoutCustomer()).isEqualTo(1);
    assertThat(contacts.undated()).isEqualTo(1);
    assertThat(contacts.unthemed()).isEqualTo(1);
    assertThat(contacts.customers()).isEqualTo(1);
    assertThat(contacts.windows().get(1).resolved().n()).isEqualTo(1);
  }

  @Test
  void themesOfFewCustomersHaveNoShareOfTheirOwn() {
    for (int each = 0; each < 5; each++) {
      contact("K" + each, 0, "T01");
    }
    for (int each = 0; each < 4; each++) {
      contact("L" + each, 0, "T02");
    }

    List<ThemeRecurrence> themes = found(MONDAY.plusDays(100)).themes();

    assertThat(themes.get(0).within7Days().resolved().n()).isEqualTo(5);
    assertThat(themes.get(1).within7Days()).isNull();
    assertThat(themes.get(1).within30Days()).isNull();
  }

  @Test
  void causesAreThemesByTheFirstTwoSegmentsHiddenBelowFiveCustomers() {
    for (int each = 0; each < 5; each++) {
      add("A" + each, "K" + each, MONDAY.plusDays(7L * each), in("Tea", "Email"), null, "T01");
      add("B" + each, "K" + each, MONDAY, in("Jam", "Phone"), null, "T01");
    }
    for (int each = 0; each < 4; each++) {
      add("D" + each, "K" + each, MONDAY, in("Salt", "Phone"), null, "T01");
    }

    List<RecurringCause> causes = found(MONDAY.plusDays(100)).causes();

    assertThat(causes)
        .extracting(
            RecurringCause::place,
            cause -> cause.recurrence().activeWeeks(),
            cause -> cause.recurrence().customers(),
            RecurringCause::reach)
        .containsExactly(
            tuple(place("Tea", "Email"), 5, 5L, Reach.RECURRING),
            tuple(place("Jam", "Phone"), 1, 5L, Reach.SINGLE));
  }

  @Test
  void causeThatComesBackInThreePlacesIsSystemic() {
    for (String product : List.of("Tea", "Jam", "Salt")) {
      for (int each = 0; each < 5; each++) {
        String name = product + each;
        LocalDate day = MONDAY.plusDays(7L * (each % 4));
        add(name, name, day, in(product, "Email"), null, "T02");
      }
    }

    assertThat(found(MONDAY.plusDays(100)).causes())
        .hasSize(3)
        .allSatisfy(cause -> assertThat(cause.reach()).isEqualTo(Reach.SYSTEMIC));
  }

  @Test
  void knownProblemsGatherTheirCases() {
    for (int each = 0; each < 5; each++) {
      add("A" + each, "K" + each, MONDAY.plusDays(each), Map.of(), "P-1", "T02");
    }
    add("A0", "K0", MONDAY.plusDays(9), Map.of(), "P-1", "T01", "T02");
    add("B1", "K1", MONDAY, Map.of(), "P-2", "T01");

    assertThat(found(MONDAY.plusDays(100)).problems())
        .containsExactly(
            new LinkedProblem(
                "P-1",
                5,
                5,
                MONDAY,
                MONDAY.plusDays(9),
                List.of("charged twice", "never heard back")));
  }

  @Test
  void jobWithoutComplaintsHasCausesOfAllFeedbackAndNoContacts() {
    for (int each = 0; each < 6; each++) {
      entries.add(entry("survey", "A" + each, "K" + each, MONDAY, in("Tea", "Web"), null, "T01"));
    }

    RecurrenceFindings found = found(MONDAY.plusDays(100));

    assertThat(found.contacts()).isNull();
    assertThat(found.ofComplaints()).isFalse();
    assertThat(found.causes()).hasSize(1);
  }

  @Test
  void orderOfFeedbackMakesNoDifference() {
    for (int each = 0; each < 60; each++) {
      contact("K" + each % 7, each % 31, each % 3 == 0 ? "T01" : "T02");
    }
    RecurrenceFindings found = found(MONDAY.plusDays(60));
    Collections.shuffle(entries, new Random(3));

    assertThat(found(MONDAY.plusDays(60))).isEqualTo(found);
  }

  @Test
  void withoutAnyDateNothingIsSaidOfWeeks() {
    add("C1", "K1", null, Map.of(), null, "T01");

    RecurrenceFindings found = found(null);

    assertThat(found.weeks()).isEmpty();
    assertThat(found.themes().get(0).recurrence().state()).isNull();
    assertThat(found.contacts().windows().get(0).resolved().value()).isNaN();
    assertThat(new RecurrenceStatistics(DESK, List.of(), null).findings(List.of()))
        .isEqualTo(RecurrenceFindings.NONE);
  }

  private RecurrenceFindings found(LocalDate asOf) {
    return new RecurrenceStatistics(DESK, THEMES, asOf).findings(entries);
  }

  private void contact(String customer, int day, String theme) {
    add("C" + entries.size(), customer, MONDAY.plusDays(day), Map.of(), null, theme);
  }

  private void add(
      String caseId,
      String customer,
      LocalDate day,
      Map<String, String> segments,
      String problem,
      String... themes) {
    entries.add(entry("complaint", caseId, customer, day, segments, problem, themes));
  }

  private Entry entry(
      String kind,
      String caseId,
      String customer,
      LocalDate day,
      Map<String, String> segments,
      String problem,
      String... themes) {
    return new Entry(
        caseId + " " + entries.size(),
        0,
        kind,
        caseId,
        customer,
        day,
        null,
        null,
        segments,
        problem,
        Map.of(),
        List.of(),
        List.of(themes));
  }

  private static Map<String, String> in(String product, String channel) {
    return Map.of("Product", product, "Channel", channel, "Branch", "North");
  }

  private static List<RecurringCause.PlaceValue> place(String product, String channel) {
    return List.of(
        new RecurringCause.PlaceValue("Product", product),
        new RecurringCause.PlaceValue("Channel", channel));
  }
}
