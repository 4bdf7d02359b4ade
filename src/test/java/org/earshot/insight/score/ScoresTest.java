package org.earshot.insight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ScoreKind;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Written;
import org.earshot.statistics.SmallNumbers.Telling;
import org.junit.jupiter.api.Test;

/** All numbers were counted by hand. */
final class ScoresTest {

  private static final ScoreScale LIKELIHOOD = new ScoreScale(0, 10, 10, List.of());
  private static final ScoreScale REVERSED = new ScoreScale(1, 5, 1, List.of());
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

  @Test
  void promotersMinusDetractorsIsTheNetPromoterScore() {
    // 9, 10, 10 are promoters, 7, 8 passives, 0, 6 detractors: 100 · (3 − 2) / 7.
    ScoreReading nps = overall(of(LIKELIHOOD, 9, 10, 10, 7, 8, 0, 6), ScoreKind.NPS);

    assertThat(nps.score().value()).isCloseTo(100.0 / 7, within(1e-12));
    assertThat(nps.score().n()).isEqualTo(7);
    assertThat(nps.score().method()).isEqualTo("adjusted Wald 95 %");
    assertThat(nps.size()).isEqualTo(Telling.INDICATIVE);
    assertThat(overall(of(LIKELIHOOD, 9, 10, 10, 7, 8, 0, 6), ScoreKind.MEAN).score().value())
        .isCloseTo(50.0 / 7, within(1e-12));
  }

  @Test
  void twoBestScoresAreAtTheLowEndOfAReversedScale() {
    // 1, 2, 2 of 1, 2, 2, 3, 5, 4: one half.
    ScoreFindings scores = of(REVERSED, 1, 2, 2, 3, 5, 4);

    assertThat(overall(scores, ScoreKind.CSAT).score().value()).isEqualTo(0.5);
    assertThat(overall(scores, ScoreKind.CSAT).score().method()).isEqualTo("Wilson 95 %");
    assertThat(scores.sources().get(0).lowIsBest()).isTrue();
    assertThat(scores.sources().get(0).distribution())
        .extracting(ScoreFinding.ScoreCount::score)
        .containsExactly(5.0, 4.0, 3.0, 2.0, 1.0);
  }

  @Test
  void scoreBesideTwoQuestionsCountsOnce() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String customer = "c" + i;
      entries.add(entry(i + "a", customer, "2026-02-02", "Good?", i < 2 ? 10.0 : 0.0));
      entries.add(entry(i + "b", customer, "2026-02-02", "Better?", i < 2 ? 10.0 : 0.0));
    }
    // The same customer in another week is another answer; the same on one day is not.
    entries.add(entry("again", "c0", "2026-02-09", "Good?", 10.0));
    ScoreFindings scores = of(LIKELIHOOD, entries);

    assertThat(overall(scores, ScoreKind.NPS).score().n()).isEqualTo(7);
    assertThat(overall(scores, ScoreKind.NPS).customers()).isEqualTo(6);
    assertThat(overall(scores, ScoreKind.NPS).score().value())
        .isCloseTo(100.0 * (3 - 4) / 7, within(1e-12));
    assertThat(scores.readings())
        .filteredOn(reading -> reading.measure() == ScoreKind.NPS && reading.question() != null)
        .extracting(ScoreReading::question, reading -> reading.score().n())
        .containsExactly(tuple("Better?", 6L), tuple("Good?", 7L));
  }

  @Test
  void valueOfFewerThanFiveCustomersIsHiddenAndSoIsTheNextSmallest() {
    List<Entry> entries = new ArrayList<>();
    addBranch(entries, "Large", 40);
    addBranch(entries, "Middle", 9);
    addBranch(entries, "Small", 4);
    ScoreFindings scores = of(LIKELIHOOD, entries);

    assertThat(scores.readings())
        .filteredOn(reading -> reading.segment() != null && reading.measure() == ScoreKind.NPS)
        .extracting(ScoreReading::value, ScoreReading::size, reading -> reading.score() == null)
        .containsExactly(
            tuple("Large", Telling.RANKED, false),
            tuple("Middle", Telling.HIDDEN, true),
            tuple("Small", Telling.HIDDEN, true));
  }

  /** Ten weeks of 20 answers; in the last four complete ones all are worse. */
  @Test
  void fallOfTheMeanIsWorseAndOnAReversedScaleBetter() {
    List<Entry> entries = new ArrayList<>();
    for (int week = 0; week < 10; week++) {
      for (int i = 0; i < 20; i++) {
        double score = week < 6 ? 4 + i % 2 : 1 + i % 2;
        String day = LocalDate.of(2025, 12, 22).plusWeeks(week).toString();
        entries.add(entry(week + "-" + i, "c" + week + i, day, null, score));
      }
    }
    ScoreScale stars = new ScoreScale(1, 5, 5, List.of());

    ScoreReading worse = overall(of(stars, entries), ScoreKind.MEAN);
    assertThat(worse.change().value()).isCloseTo(-3, within(1e-12));
    assertThat(worse.shift()).isEqualTo(Shift.WORSE);
    assertThat(overall(of(stars, entries), ScoreKind.CSAT).shift()).isEqualTo(Shift.WORSE);
    assertThat(overall(of(REVERSED, entries), ScoreKind.MEAN).shift()).isEqualTo(Shift.BETTER);
    assertThat(overall(of(REVERSED, entries), ScoreKind.CSAT).change().value()).isEqualTo(1);
    assertThat(overall(of(REVERSED, entries), ScoreKind.CSAT).shift()).isEqualTo(Shift.BETTER);
  }

  @Test
  void sameScoresInBothPeriodsAreNoEvidenceOfAChange() {
    List<Entry> entries = new ArrayList<>();
    for (int week = 0; week < 10; week++) {
      for (int i = 0; i < 20; i++) {
        String day = LocalDate.of(2025, 12, 22).plusWeeks(week).toString();
        entries.add(entry(week + "-" + i, "c" + week + i, day, null, (double) (i % 11)));
      }
    }
    ScoreReading nps = overall(of(LIKELIHOOD, entries), ScoreKind.NPS);

    assertThat(nps.change().value()).isZero();
    assertThat(nps.shift()).isEqualTo(Shift.NO_EVIDENCE);
  }

  @Test
  void weeksWithFewCustomersHaveNoScoreAndGapsAreListed() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(entry("a" + i, "a" + i, "2026-02-02", null, 9.0));
    }
    entries.add(entry("late", "late", "2026-02-16", null, 0.0));
    entries.add(entry("undated", "undated", null, null, 0.0));

    assertThat(of(LIKELIHOOD, entries).weeks())
        .extracting(
            week -> week.week().toString(),
            week -> week.score() == null ? null : week.score().value(),
            ScoreWeek::complete)
        .containsExactly(
            tuple("2026-W06", 100.0, true),
            tuple("2026-W07", null, true),
            tuple("2026-W08", null, true));
  }

  @Test
  void sourcesStandSideBySideEachOnItsScale() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(Written.entry(0, "a" + i, "a" + i, "2026-02-02", null, 10.0, Map.of()));
      entries.add(Written.entry(1, "b" + i, "b" + i, "2026-02-02", null, 1.0, Map.of()));
    }
    ScoreFindings scores =
        Scores.of(
            entries,
            List.of(
                Written.export("../web/*.csv", LIKELIHOOD),
                Written.export("../cards/*.csv", REVERSED)),
            Map.of(1, 3L),
            AS_OF);

    assertThat(scores.sources())
        .extracting(ScoreFinding::source, ScoreFinding::measure, ScoreFinding::missing)
        .containsExactly(tuple("web", ScoreKind.NPS, 0L), tuple("cards", ScoreKind.CSAT, 3L));
    assertThat(scores.readings())
        .filteredOn(ScoreReading::overall)
        .extracting(ScoreReading::measure, reading -> reading.score().value())
        .containsExactly(
            tuple(ScoreKind.NPS, 100.0),
            tuple(ScoreKind.MEAN, 10.0),
            tuple(ScoreKind.CSAT, 1.0),
            tuple(ScoreKind.MEAN, 1.0));
  }

  @Test
  void orderOfTheEntriesMakesNoDifference() {
    List<Entry> entries = new ArrayList<>();
    addBranch(entries, "Large", 40);
    addBranch(entries, "Middle", 9);
    ScoreFindings inOrder = of(LIKELIHOOD, entries);
    Collections.shuffle(entries, new Random(3));

    assertThat(of(LIKELIHOOD, entries)).isEqualTo(inOrder);
  }

  @Test
  void withoutScoresThereIsNothing() {
    assertThat(of(LIKELIHOOD, List.of())).isEqualTo(ScoreFindings.NONE);
    assertThat(of(LIKELIHOOD, List.of(entry("a", null, null, null, null))))
        .isEqualTo(ScoreFindings.NONE);
  }

  private static void addBranch(List<Entry> entries, String branch, int customers) {
    for (int i = 0; i < customers; i++) {
      String id = String.format(Locale.ROOT, "%s%02d", branch, i);
      entries.add(
          Written.entry(id, id, "2026-02-02", null, (double) (i % 11), Map.of("Branch", branch)));
    }
  }

  private static Entry entry(
      String id, String customer, String day, String question, Double score) {
    return Written.entry(id, customer, day, question, score, Map.of());
  }

  private static ScoreFindings of(ScoreScale scale, double... scores) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      entries.add(entry("f" + i, "c" + i, "2026-02-02", null, scores[i]));
    }
    return of(scale, entries);
  }

  private static ScoreFindings of(ScoreScale scale, List<Entry> entries) {
    List<ExportSource> inputs = List.of(Written.export("survey.csv", scale));
    return Scores.of(entries, inputs, Map.of(), AS_OF);
  }

  private static ScoreReading overall(ScoreFindings scores, ScoreKind measure) {
    return scores.readings().stream()
        .filter(reading -> reading.overall() && reading.measure() == measure)
        .findFirst()
        .orElseThrow();
  }
}
