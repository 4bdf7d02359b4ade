package org.earshot.insight.practice;

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
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ResponseColumn;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Spoken;
import org.earshot.insight.practice.PracticeFinding.Heard;
import org.earshot.insight.sentiment.Polarity;
import org.junit.jupiter.api.Test;

/** All numbers were counted by hand. */
final class PracticeScorecardTest {

  private static final Practices PRACTICES =
      new Practices(List.of(practice("apology"), practice("patience")), List.of());
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 28);
  private static final Spoken KEPT = new Spoken("T1", Polarity.POSITIVE, "apology", null);
  private static final Spoken BROKEN = new Spoken("T1", Polarity.NEGATIVE, null, "apology");
  private static final Spoken OTHER = new Spoken("T1", Polarity.NEUTRAL, null, null);

  private final List<Entry> entries = new ArrayList<>();
  private Map<String, String> segments = Map.of();
  private Map<String, String> responses = Map.of();

  @Test
  void customersCountOnceOnEachSide() {
    says("Ann", "2026-06-01", 1.0, BROKEN, BROKEN);
    says("Ann", "2026-06-02", 1.0, KEPT);
    says("Ben", "2026-06-03", 2.0, BROKEN);
    says("Cem", "2026-06-03", 2.0, OTHER, BROKEN);
    says("Dee", "2026-06-03", 5.0, KEPT);
    says("Eve", "2026-06-03", 5.0, KEPT);
    says("Fay", "2026-06-03", 5.0, OTHER);

    PracticeFinding apology = finding();

    assertThat(apology.heard()).isEqualTo(new Heard(5, 3, 3, 3, 4));
    assertThat(apology.broken().value()).isCloseTo(3.0 / 5, within(1e-12));
    // Wilson by hand: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
    assertThat(apology.broken().low()).isCloseTo(0.2307238, within(1e-6));
    assertThat(apology.broken().high()).isCloseTo(0.8823792, within(1e-6));
  }

  @Test
  void fewerThanFiveCustomersAreHidden() {
    for (String name : List.of("Ann", "Ben", "Cem", "Dee")) {
      segments = Map.of("Branch", name);
      says(name, "2026-06-01", 1.0, BROKEN);
    }
    says("Eve", "2026-06-01", 5.0, OTHER);

    PracticeFinding apology = scorecard(List.of(quote(Verdict.BROKEN))).practices().get(0);

    assertThat(apology.heard()).isNull();
    assertThat(apology.broken()).isNull();
    assertThat(apology.worst()).isNull();
    assertThat(apology.scores()).isEmpty();
    assertThat(apology.quotes()).isEmpty();
  }

  @Test
  void practiceThatNobodySpeaksOfIsListedWithNothing() {
    says("Ann", "2026-06-01", 1.0, BROKEN);

    PracticeFinding patience = scorecard(List.of()).practices().get(1);

    assertThat(patience.heard()).isEqualTo(new Heard(0, 0, 0, 0, 0));
    assertThat(patience.broken()).isNull();
  }

  @Test
  void quotesAreOfSidesThatEnoughCustomersAreOn() {
    say(6, "2026-06-01", BROKEN);
    says("Eve", "2026-06-01", 5.0, KEPT);

    PracticeFinding apology =
        scorecard(List.of(quote(Verdict.BROKEN), quote(Verdict.KEPT))).practices().get(0);

    assertThat(apology.quotes()).extracting(PracticeQuote::verdict).containsExactly(Verdict.BROKEN);
  }

  /** The last four complete weeks are W23 to W26, from 1 June on; W27 is not over. */
  @Test
  void changeIsThatOfTheLastFourCompleteWeeks() {
    say(6, "2026-05-31", KEPT);
    say(2, "2026-05-01", BROKEN);
    say(5, "2026-06-01", BROKEN);
    say(5, "2026-06-28", KEPT);
    say(9, "2026-06-29", BROKEN);

    PracticeFinding apology = scorecard(List.of(), LocalDate.of(2026, 6, 30)).practices().get(0);

    assertThat(apology.change().value()).isCloseTo(5.0 / 10 - 2.0 / 8, within(1e-12));
    assertThat(apology.change().n()).isEqualTo(18);
  }

  @Test
  void changeAgainstTooFewCustomersIsNotShown() {
    say(4, "2026-05-01", BROKEN);
    say(9, "2026-06-01", BROKEN);

    assertThat(finding().change()).isNull();
  }

  /**
   * Broken: Ann 1 (the mean of 0 and 2) and four of 1 to 4, mean 2.2, variance 1.7; the others six
   * of 5, mean 5. Welch: 2.2 − 5 with standard error √(1.7 / 5) and 4 degrees of freedom, t
   * 2.776445.
   */
  @Test
  void customersWhoTellItWasBrokenAreComparedWithAllOthersOfTheirInput() {
    says("Ann", "2026-06-01", 0.0, BROKEN);
    says("Ann", "2026-06-02", 2.0, OTHER);
    double[] scores = {1, 2, 3, 4};
    for (double score : scores) {
      says("broken " + score, "2026-06-01", score, BROKEN);
    }
    for (int i = 0; i < 6; i++) {
      says("other " + i, "2026-06-01", 5.0, i == 0 ? KEPT : OTHER);
    }

    ScoreGap gap = finding().scores().get(0);

    assertThat(gap.scale()).isEqualTo("0–5, 5 is best");
    assertThat(gap.lowIsBest()).isFalse();
    assertThat(gap.customersBroken()).isEqualTo(5);
    assertThat(gap.customersRest()).isEqualTo(6);
    assertThat(gap.meanBroken()).isCloseTo(2.2, within(1e-9));
    assertThat(gap.meanRest()).isCloseTo(5, within(1e-9));
    assertThat(gap.difference().value()).isCloseTo(-2.8, within(1e-9));
    assertThat(gap.difference().high())
        .isCloseTo(-2.8 + 2.7764451 * Math.sqrt(1.7 / 5), within(1e-6));
  }

  @Test
  void segmentIsTheWorstWhoseShareIsSurestToBeHigh() {
    segments = Map.of("Branch", "small");
    say(5, "2026-06-01", BROKEN);
    segments = Map.of("Branch", "large");
    say(30, "2026-06-01", BROKEN);
    say(10, "2026-06-01", KEPT);
    segments = Map.of("Branch", "tiny");
    say(4, "2026-06-01", BROKEN);
    segments = Map.of("Branch", "good");
    say(35, "2026-06-01", KEPT);

    WorstSegment worst = finding().worst();

    assertThat(worst.value()).isEqualTo("large");
    assertThat(worst.broken().value()).isCloseTo(30.0 / 40, within(1e-12));
    assertThat(worst.broken().n()).isEqualTo(40);
    assertThat(worst.difference().value()).isCloseTo(30.0 / 40 - 9.0 / 44, within(1e-12));
    assertThat(worst.compared()).isEqualTo(3);
  }

  @Test
  void segmentsThatAreAllAlikeHaveNoWorst() {
    for (String branch : List.of("one", "other")) {
      segments = Map.of("Branch", branch);
      say(20, "2026-06-01", BROKEN);
      say(20, "2026-06-01", KEPT);
    }

    assertThat(finding().worst()).isNull();
  }

  @Test
  void segmentThatWouldGiveAwayTheRestIsNotShown() {
    segments = Map.of("Branch", "most");
    say(20, "2026-06-01", BROKEN);
    segments = Map.of("Branch", "few");
    say(3, "2026-06-01", KEPT);

    assertThat(finding().worst()).isNull();
  }

  @Test
  void columnsAboutAnswersAreCountedByCase() {
    responses = Map.of("answered", "2026-06-05", "promised", "2026-06-04", "reopened", "Yes");
    say(3, "2026-06-01", OTHER);
    responses = Map.of("promised", "2026-06-10", "reopened", "no");
    say(2, "2026-06-01", BROKEN);
    responses = Map.of("promised", "2026-12-24", "reopened", "perhaps");
    say(1, "2026-06-01", OTHER);

    // Six cases, three answered. Promised: three a day late, two not yet answered and due, one not
    // due. Reopened: three yes, two no; "perhaps" tells neither.
    assertThat(finding().evidence())
        .extracting(EvidenceCount::evidence, EvidenceCount::cases, EvidenceCount::n)
        .containsExactly(
            tuple(Evidence.ANSWERED, 3L, 6L),
            tuple(Evidence.PROMISED, 5L, 5L),
            tuple(Evidence.REOPENED, 3L, 5L));
  }

  @Test
  void orderOfTheFeedbackMakesNoDifference() {
    segments = Map.of("Branch", "a");
    say(12, "2026-05-01", BROKEN, KEPT);
    segments = Map.of("Branch", "b");
    say(13, "2026-06-01", KEPT);
    PracticeFindings found = scorecard(List.of());

    Collections.shuffle(entries, new Random(3));

    assertThat(scorecard(List.of())).isEqualTo(found);
  }

  @Test
  void withoutFeedbackNothingIsHeard() {
    assertThat(finding().heard()).isEqualTo(new Heard(0, 0, 0, 0, 0));
  }

  @Test
  void withoutPracticesNothingIsFound() {
    say(9, "2026-06-01", BROKEN);

    assertThat(PracticeScorecard.of(Practices.NONE, entries, inputs(), AS_OF, Map.of()))
        .isEqualTo(PracticeFindings.NONE);
  }

  private PracticeFinding finding() {
    return scorecard(List.of()).practices().get(0);
  }

  private PracticeFindings scorecard(List<PracticeQuote> quotes) {
    return scorecard(quotes, AS_OF);
  }

  private PracticeFindings scorecard(List<PracticeQuote> quotes, LocalDate asOf) {
    return PracticeScorecard.of(PRACTICES, entries, inputs(), asOf, Map.of("apology", quotes));
  }

  /** So many customers who come once and say the same. */
  private void say(int customers, String date, Spoken... mentions) {
    for (int i = 0; i < customers; i++) {
      says(null, date, 3.0, mentions);
    }
  }

  private void says(String customer, String date, Double score, Spoken... mentions) {
    entries.add(
        new Entry(
            "f" + entries.size(),
            0,
            "survey",
            null,
            customer,
            LocalDate.parse(date),
            null,
            score,
            segments,
            null,
            responses,
            List.of(mentions),
            List.of("T1")));
  }

  private static List<ExportSource> inputs() {
    return List.of(
        new ExportSource(
            Path.of("jobs").toAbsolutePath(),
            "survey.csv",
            FeedbackKind.SURVEY,
            new ColumnMapping(
                null,
                "Customer",
                "Date",
                null,
                List.of("Comment"),
                "Score",
                List.of("Branch"),
                null,
                Map.of(
                    ResponseColumn.ANSWERED, "Answered",
                    ResponseColumn.PROMISED, "Promised",
                    ResponseColumn.REOPENED, "Reopened")),
            List.of(),
            new ScoreScale(0, 5, 5, List.of()),
            null,
            List.of()));
  }

  private static PracticeQuote quote(Verdict verdict) {
    return new PracticeQuote(verdict, "They never said sorry.", "f0", "survey.csv", 1, null, null);
  }

  private static Practice practice(String id) {
    return new Practice(
        id,
        "Name",
        "What.",
        "Whence.",
        "Good.",
        List.of(Evidence.ANSWERED, Evidence.PROMISED, Evidence.REOPENED, Evidence.TIMELY),
        List.of("kept of " + id),
        List.of("broken of " + id));
  }
}
