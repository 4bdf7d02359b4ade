package org.earshot.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.ingest.VolumeReader;
import org.earshot.ingest.VolumeSource;
import org.earshot.insight.ledger.Entry;
import org.earshot.sample.TruthLedger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What was planted in the sample stands out from week to week, and little else. */
final class PlantedSignalsTest {

  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();
  private static final int LAST = 26;
  private static final SignalSettings SETTINGS =
      new SignalSettings(
          List.of("Branch"),
          VolumeReader.read(
              new VolumeSource(
                  SAMPLE, "volumes.csv", "Week", "Customers", List.of("Branch"), List.of())),
          7);

  private static final Map<Integer, SignalFindings> FOUND = new TreeMap<>();
  private static JsonNode truth;

  @BeforeAll
  static void replay() throws IOException {
    truth = JsonMapper.builder().build().readTree(SAMPLE.resolve("truth.json").toFile());
    List<Entry> all = TruthLedger.upTo(SAMPLE, sunday(LAST));
    for (int week = 7; week <= LAST; week++) {
      LocalDate day = sunday(week);
      FOUND.put(
          week,
          search(
              all.stream()
                  .filter(entry -> entry.date() == null || !entry.date().isAfter(day))
                  .toList(),
              day));
    }
  }

  @Test
  void emergingThemeStandsOutFromItsFirstWeeksToTheLastReport() {
    String theme = truth.get("emerging").get("theme").asText();
    YearWeek first = YearWeek.parse(truth.get("emerging").get("firstWeek").asText());
    for (int week = 21; week <= LAST; week++) {
      assertThat(FOUND.get(week).signals())
          .as("as of week %d", week)
          .anySatisfy(
              signal -> {
                assertThat(signal.series()).isEqualTo(Series.theme(theme));
                assertThat(signal.firstSeen()).isEqualTo(first);
                assertThat(signal.since()).isBetween(first, first.plusWeeks(3));
              });
    }
    assertThat(FOUND.get(LAST).signals().get(0).still().low()).isGreaterThan(1.5);
  }

  @Test
  void countsAreThoseOfTheTruth() {
    String theme = truth.get("emerging").get("theme").asText();
    for (SignalTest test : FOUND.get(LAST).tests()) {
      if (test.series().equals(Series.theme(theme))) {
        // Feedback, of which the same customer may have given several in a week.
        int told = truth.get("emerging").get("feedbackByWeek").get(test.week().toString()).asInt();
        assertThat(test.count()).as("%s", test.week()).isBetween(told - 2L, (long) told);
      }
    }
  }

  @Test
  void fewOtherThemesStandOut() {
    Set<String> others = new TreeSet<>();
    long tested = 0;
    for (SignalFindings found : FOUND.values()) {
      TestedWeek last = found.weeks().get(found.weeks().size() - 1);
      tested += last.series();
      found.tests().stream()
          .filter(test -> test.status().changed() && test.week().equals(last.week()))
          .filter(test -> !test.series().themeId().equals("shop-charged-twice"))
          .forEach(test -> others.add(test.week() + " " + test.series()));
    }
    // A budget of one false in ten signals: with some six true ones no more than a couple.
    assertThat(tested).isGreaterThan(2500);
    assertThat(others).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void queueThatAnActionHalvedIsALastingChangeFromItsWeekOn() {
    JsonNode action = truth.get("actions").get(0);
    assertThat(FOUND.get(LAST).lasting())
        .anySatisfy(
            change -> {
              assertThat(change.series()).isEqualTo(Series.theme(action.get("theme").asText()));
              assertThat(change.week()).isEqualTo(YearWeek.parse(action.get("week").asText()));
              double times = action.get("rateTimes").asDouble();
              assertThat(change.ratio().low()).isLessThan(times);
              assertThat(change.ratio().high()).isGreaterThan(times).isLessThan(1);
            });
    assertThat(FOUND.get(LAST).lasting()).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void actionThatDidNotHelpIsNoChange() {
    assertThat(FOUND.get(LAST).lasting())
        .noneMatch(
            change -> change.series().themeId().equals(truth.at("/actions/1/theme").asText()));
  }

  @Test
  void orderOfTheRowsDoesNotMatter() throws IOException {
    List<Entry> entries = TruthLedger.upTo(SAMPLE, sunday(LAST));
    Collections.shuffle(entries, new Random(3));
    assertThat(search(entries, sunday(LAST))).isEqualTo(FOUND.get(LAST));
  }

  private static SignalFindings search(List<Entry> entries, LocalDate day) {
    return new SignalSearch(
            SETTINGS,
            List.of("surveys", "web survey", "complaints"),
            Set.of(),
            (theme, feedback) -> List.of())
        .of(entries, day);
  }

  private static LocalDate sunday(int week) {
    return YearWeek.of(2026, week).atDay(DayOfWeek.SUNDAY);
  }
}
