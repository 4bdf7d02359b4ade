package org.earshot.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.ingest.Volumes;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Spoken;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

final class SignalSearchTest {

  private static final YearWeek FIRST = YearWeek.of(2026, 1);
  private static final SignalQuotes SILENT = (theme, feedback) -> List.of();

  private final List<Entry> entries = new ArrayList<>();
  private SignalSettings settings = new SignalSettings(List.of(), null, 7);
  private Set<String> born = Set.of();

  @Test
  void burstOfAThemeIsASignalOfItsWeekAlone() {
    weeks(20, "survey", 20, "T1", 1);
    add(19, "survey", 12, "T1");

    SignalFindings found = search(20);

    assertThat(found.signals()).hasSize(1);
    Signal signal = found.signals().get(0);
    assertThat(signal.series()).isEqualTo(Series.theme("T1"));
    assertThat(signal.weeks()).containsExactly(week(19));
    assertThat(signal.firstSeen()).isEqualTo(FIRST);
    assertThat(signal.test().count()).isEqualTo(13);
    // 17 weeks of baseline with one of 21 respondents each; 33 gave feedback in the week.
    assertThat(signal.test().baselineWeeks()).isEqualTo(17);
    assertThat(signal.test().baselineCount()).isEqualTo(17);
    assertThat(signal.test().expected()).isBetween(1.5, 1.8);
  }

  @Test
  void customerWhoComplainsTenTimesInAWeekCountsOnce() {
    weeks(20, "complaint", 20, "T1", 1);
    for (int i = 0; i < 10; i++) {
      entries.add(entry("again " + i, 0, "complaint", "one customer", week(19), Map.of(), "T1"));
    }

    SignalFindings found = search(20);

    assertThat(found.signals()).isEmpty();
    assertThat(test(found, Series.theme("T1"), 19).count()).isEqualTo(2);
  }

  @Test
  void weekThatIsNotOverIsMarkedAndNotTested() {
    weeks(20, "survey", 20, "T1", 1);
    add(20, "survey", 12, "T1");

    SignalFindings found = of(week(20).atDay(DayOfWeek.SATURDAY));

    assertThat(found.unfinished()).containsExactly(week(20));
    assertThat(found.tests()).noneMatch(test -> test.week().equals(week(20)));
    assertThat(found.signals()).isEmpty();
    assertThat(of(week(20).atDay(DayOfWeek.SUNDAY)).signals()).hasSize(1);
  }

  @Test
  void shortHistoryGivesNoSignalThenAProvisionalOne() {
    weeks(5, "survey", 20, "T1", 1);
    add(4, "survey", 15, "T1");
    assertThat(search(5).tested()).isFalse();
    assertThat(search(5).signals()).isEmpty();

    entries.clear();
    weeks(9, "survey", 20, "T1", 1);
    add(8, "survey", 15, "T1");
    assertThat(search(9).signals())
        .singleElement()
        .satisfies(
            signal -> assertThat(signal.test().status()).isEqualTo(SignalStatus.PROVISIONAL));
  }

  @Test
  void themeOfThisRunIsNewAndNotTested() {
    weeks(20, "survey", 20, "T1", 1);
    add(19, "survey", 12, "T2");
    born = Set.of("T2");

    SignalFindings found = search(20);

    assertThat(found.tests()).noneMatch(test -> test.series().themeId().equals("T2"));
    assertThat(found.signals()).isEmpty();
    assertThat(found.born())
        .singleElement()
        .satisfies(
            theme -> {
              assertThat(theme.count()).isEqualTo(12);
              assertThat(theme.share().value()).isEqualTo(12.0 / 33);
              assertThat(theme.firstSeen()).isEqualTo(week(19));
            });
  }

  @Test
  void totalOfComplaintsStandsOutWhereEveryThemeKeepsItsShare() {
    weeks(20, "complaint", 20, "T1", 5);
    for (int i = 0; i < 3; i++) {
      add(19, "complaint", 5, "T1");
      add(19, "complaint", 20);
    }

    SignalFindings found = search(20);

    assertThat(found.signals())
        .extracting(Signal::series)
        .containsExactly(Series.total("complaint"));
    assertThat(found.signals().get(0).test().count()).isEqualTo(100);
  }

  @Test
  void answersToASurveyAreNoTotalToBeTested() {
    weeks(20, "survey", 20, "T1", 5);
    for (int i = 0; i < 3; i++) {
      add(19, "survey", 5, "T1");
      add(19, "survey", 20);
    }
    assertThat(search(20).signals()).isEmpty();
    assertThat(search(20).tests()).noneMatch(test -> test.series().isTotal());
  }

  @Test
  void volumesMakeComplaintsARate() {
    weeks(20, "complaint", 10, "T1", 10);
    add(19, "complaint", 20, "T1");
    // Three times the complaints of three times the customers are no change.
    TreeMap<YearWeek, Double> customers = new TreeMap<>();
    for (int week = 0; week < 20; week++) {
      customers.put(week(week), week == 19 ? 900.0 : 300.0);
    }
    settings =
        new SignalSettings(
            List.of(), new Volumes("Customers", "volumes.csv", "", customers, Map.of()), 7);
    assertThat(search(20).signals()).isEmpty();
    assertThat(search(20).weeks().get(3).exposure()).isEqualTo("Customers");

    customers.put(week(19), 300.0);
    settings =
        new SignalSettings(
            List.of(), new Volumes("Customers", "volumes.csv", "", customers, Map.of()), 7);
    assertThat(search(20).signals())
        .extracting(Signal::series)
        .contains(Series.theme("T1"), Series.total("complaint"));
  }

  @Test
  void weekThatTheVolumesLackIsComparedWithAllComplaints() {
    weeks(20, "complaint", 20, "T1", 1);
    add(19, "complaint", 12, "T1");
    settings =
        new SignalSettings(
            List.of(),
            new Volumes("Customers", "v.csv", "", new TreeMap<>(Map.of(FIRST, 300.0)), Map.of()),
            7);
    assertThat(search(20).weeks().get(3).exposure()).isNull();
    assertThat(search(20).signals())
        .extracting(Signal::series)
        .containsExactlyInAnyOrder(Series.theme("T1"), Series.total("complaint"));
  }

  @Test
  void manyComplaintsAndFewRepliesAreNoChangeOfTheirThemes() {
    // T1 is of every second complaint and of no reply; one week has four times the complaints.
    for (int week = 0; week < 20; week++) {
      int times = week == 19 ? 4 : 1;
      for (int i = 0; i < 40; i++) {
        entries.add(anyone(1, "survey", week(week), Map.of()));
      }
      for (int i = 0; i < 5 * times; i++) {
        entries.add(anyone(0, "complaint", week(week), Map.of(), "T1"));
        entries.add(anyone(0, "complaint", week(week), Map.of(), "T2"));
      }
    }
    assertThat(search(20).signals())
        .extracting(Signal::series)
        .containsExactly(Series.total("complaint"));
  }

  @Test
  void watchedSegmentStandsOutThoughItsThemeDoesNot() {
    for (int week = 0; week < 20; week++) {
      for (int i = 0; i < 30; i++) {
        String model = i % 3 == 0 ? "B" : "A";
        entries.add(anyone(0, "complaint", week(week), Map.of("Model", model), "T1"));
      }
      for (int i = 0; i < 12; i++) {
        entries.add(anyone(0, "complaint", week(week), Map.of("Model", "C"), "T2"));
      }
    }
    for (int i = 0; i < 9; i++) {
      entries.add(anyone(0, "complaint", week(19), Map.of("Model", "C"), "T1"));
    }
    assertThat(search(20).signals()).isEmpty();

    settings = new SignalSettings(List.of("Model"), null, 7);
    assertThat(search(20).signals())
        .extracting(Signal::series)
        .containsExactly(Series.theme("T1").in("Model", "C"));
  }

  @Test
  void otherSegmentsAreLookedAtInsideThemesThatStandOut() {
    weeks(20, "survey", 20, "T1", 1);
    for (int i = 0; i < 12; i++) {
      entries.add(anyone(0, "survey", week(19), Map.of("Branch", "Harbour"), "T1"));
    }
    for (int week = 0; week < 20; week++) {
      entries.add(anyone(0, "survey", week(week), Map.of("Branch", "Harbour")));
      entries.add(anyone(0, "survey", week(week), Map.of("Branch", "Harbour")));
    }
    assertThat(search(20).signals().get(0).inside())
        .extracting(inside -> inside.series().segment())
        .containsExactly("Branch: Harbour");
  }

  @Test
  void signalStandsWhileItsRateStaysHighAndEndsWhenItComesDown() {
    weeks(34, "survey", 40, "T1", 1);
    for (int week = 20; week < 34; week++) {
      add(week, "survey", 8, "T1");
    }
    SignalFindings high = search(34);
    assertThat(high.weeks()).allMatch(week -> week.signals() == 0);
    assertThat(high.signals())
        .singleElement()
        .satisfies(
            signal -> {
              assertThat(signal.since()).isEqualTo(week(20));
              assertThat(signal.still().low()).isGreaterThan(1.5);
            });

    entries.clear();
    weeks(34, "survey", 40, "T1", 1);
    add(20, "survey", 8, "T1");
    assertThat(search(34).signals()).isEmpty();
  }

  @Test
  void inputThatFellSilentIsNamed() {
    weeks(20, "survey", 20, "T1", 1);
    for (int week = 0; week < 19; week++) {
      entries.add(anyone(1, "complaint", week(week), Map.of(), "T1"));
    }
    assertThat(search(20).silent()).containsExactly("complaints.xlsx");
    entries.add(anyone(1, "complaint", week(19), Map.of(), "T1"));
    assertThat(search(20).silent()).isEmpty();
  }

  @Test
  void quotesAreAskedForFromTheWeekAndTheSegment() {
    weeks(20, "survey", 20, "T1", 1);
    add(19, "survey", 12, "T1");
    Set<String> expected = new TreeSet<>();
    entries.stream()
        .filter(entry -> week(19).equals(entry.week()) && entry.speaksOf("T1"))
        .forEach(entry -> expected.add(entry.id()));
    List<Set<String>> asked = new ArrayList<>();
    new SignalSearch(
            settings,
            List.of(),
            Set.of(),
            (theme, feedback) -> {
              asked.add(feedback);
              return List.of();
            })
        .of(entries, week(19).atDay(DayOfWeek.SUNDAY));
    assertThat(asked).containsExactly(expected);
  }

  @Test
  void withoutADateOrAWeekNothingIsTested() {
    assertThat(of(null)).isEqualTo(SignalFindings.NONE);
    entries.add(entry("x", 0, "survey", null, null, Map.of(), "T1"));
    assertThat(of(LocalDate.of(2026, 6, 28)).tested()).isFalse();
    entries.clear();
    assertThat(of(LocalDate.of(2026, 6, 28)).tested()).isFalse();
  }

  @Test
  void noiseIsLookedForInShuffledWeeks() {
    weeks(30, "survey", 40, "T1", 4);
    weeks(30, "survey", 40, "T2", 2);
    NoiseCheck noise = search(30).noise();
    assertThat(noise.week()).isEqualTo(week(29));
    assertThat(noise.series()).isEqualTo(2);
    // Weeks that are all alike stay so in any order.
    assertThat(noise.signals()).isZero();
  }

  @Test
  void largestThemesStandBetweenTheirLimitsAlsoInAWeekThatIsNotOver() {
    weeks(20, "survey", 15, "T1", 4);
    weeks(20, "survey", 5, "T2", 6);
    add(19, "survey", 20, "T1");
    add(20, "survey", 3, "T2");
    ControlFindings controls = search(20).controls();
    assertThat(controls.exposure()).isNull();
    // 140 respondents speak of T2, with those of the week that is not over; 100 of T1.
    assertThat(controls.themes()).extracting(ThemeControl::themeId).containsExactly("T2", "T1");
    List<ThemeControl.Week> weeks = controls.themes().get(1).weeks();
    assertThat(weeks).extracting(ThemeControl.Week::week).startsWith(FIRST).hasSize(21);
    assertThat(weeks.get(0).base()).isEqualTo(30);
    assertThat(weeks.get(0).limits().count()).isEqualTo(4);
    assertThat(weeks).filteredOn(ThemeControl.Week::fired).containsExactly(weeks.get(19));
    assertThat(weeks).filteredOn(week -> !week.complete()).containsExactly(weeks.get(20));
    assertThat(weeks.get(20).base()).isEqualTo(3);
  }

  @Test
  void whereVolumesAreGivenCountsAreOutOfThem() {
    weeks(20, "complaint", 20, "T1", 4);
    add(20, "complaint", 5, "T1");
    SortedMap<YearWeek, Double> customers = new TreeMap<>();
    for (int week = 0; week < 20; week++) {
      customers.put(week(week), week == 7 ? 2_000.0 : 1_000.0);
    }
    settings =
        new SignalSettings(
            List.of(), new Volumes("Customers", "volumes.csv", "", customers, Map.of()), 7);
    ControlFindings controls = search(20).controls();
    assertThat(controls.exposure()).isEqualTo("Customers");
    List<ThemeControl.Week> weeks = controls.themes().get(0).weeks();
    assertThat(weeks).hasSize(20);
    assertThat(weeks.get(7).base()).isEqualTo(2_000);
    assertThat(weeks.get(7).limits().expected())
        .isCloseTo(2 * weeks.get(6).limits().expected(), within(1e-9));
  }

  @Test
  void themeOfThisRunHasNoLimits() {
    weeks(20, "survey", 15, "T1", 4);
    born = Set.of("T1");
    assertThat(search(20).controls().themes()).isEmpty();
  }

  /** So many weeks with some who speak of nothing and some who speak of a theme. */
  private void weeks(int weeks, String kind, int silent, String theme, int speaking) {
    for (int week = 0; week < weeks; week++) {
      add(week, kind, silent);
      add(week, kind, speaking, theme);
    }
  }

  private void add(int week, String kind, int customers, String... themes) {
    for (int i = 0; i < customers; i++) {
      entries.add(anyone(0, kind, week(week), Map.of(), themes));
    }
  }

  private Entry anyone(
      int input, String kind, YearWeek week, Map<String, String> segments, String... themes) {
    return entry("f" + entries.size(), input, kind, null, week, segments, themes);
  }

  private static Entry entry(
      String id,
      int input,
      String kind,
      String customer,
      YearWeek week,
      Map<String, String> segments,
      String... themes) {
    return new Entry(
        id,
        input,
        kind,
        null,
        customer,
        week == null ? null : week.atDay(DayOfWeek.WEDNESDAY),
        null,
        null,
        segments,
        null,
        Map.of(),
        List.of(themes).stream().map(Spoken::new).toList(),
        List.of(themes));
  }

  private static YearWeek week(int number) {
    return FIRST.plusWeeks(number);
  }

  private static SignalTest test(SignalFindings found, Series series, int week) {
    return found.tests().stream()
        .filter(test -> test.series().equals(series) && test.week().equals(week(week)))
        .findFirst()
        .orElseThrow();
  }

  /** What is found as of the end of so many weeks. */
  private SignalFindings search(int weeks) {
    return of(week(weeks - 1).atDay(DayOfWeek.SUNDAY));
  }

  private SignalFindings of(LocalDate asOf) {
    return new SignalSearch(settings, List.of("survey.csv", "complaints.xlsx"), born, SILENT)
        .of(entries, asOf);
  }
}
