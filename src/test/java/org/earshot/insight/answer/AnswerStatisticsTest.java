package org.earshot.insight.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ResponseColumn;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.answer.CaseState.Punctuality;
import org.junit.jupiter.api.Test;

/** All numbers were counted by hand; the last day is 30 June 2026. */
final class AnswerStatisticsTest {

  private static final Map<String, String> NOTHING = Map.of();

  @Test
  void promiseIsKeptBrokenOverdueOrNotDue() {
    List<CaseState> cases =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.PROMISED)
            .june(1, Map.of("promised", "2026-06-15", "answered", "2026-06-15"))
            .june(2, Map.of("promised", "2026-06-15", "answered", "2026-06-16"))
            .june(3, Map.of("promised", "2026-06-29"))
            .june(4, Map.of("promised", "2026-06-30"))
            .june(5, Map.of("answered", "2026-06-06"))
            .cases();

    assertThat(cases)
        .extracting(CaseState::punctuality)
        .containsExactly(
            Punctuality.IN_TIME,
            Punctuality.LATE,
            Punctuality.OVERDUE,
            Punctuality.NOT_DUE,
            Punctuality.UNKNOWN);
  }

  @Test
  void shareInTimeIsOfWhatIsDue() {
    CaseCounts counts =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.PROMISED)
            .june(1, Map.of("promised", "2026-06-15", "answered", "2026-06-15"))
            .june(2, Map.of("promised", "2026-06-15", "answered", "2026-06-16"))
            .june(3, Map.of("promised", "2026-06-29"))
            .june(4, Map.of("promised", "2026-06-30"))
            .answers()
            .counts();

    assertThat(counts.due()).isEqualTo(3);
    assertThat(counts.inTimeShare().value()).isCloseTo(1.0 / 3, within(1e-12));
    // Wilson of 1 of 3: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
    assertThat(counts.inTimeShare().low()).isCloseTo(0.06149194, within(1e-8));
    assertThat(counts.inTimeShare().high()).isCloseTo(0.79234040, within(1e-8));
    assertThat(counts.unanswered()).isEqualTo(2);
  }

  @Test
  void wordOfTheExportOnPunctualityGoesBeforeThePromisedDay() {
    List<CaseState> cases =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.PROMISED, ResponseColumn.TIMELY)
            .june(1, Map.of("promised", "2026-06-15", "answered", "2026-06-20", "timely", "Yes"))
            .june(2, Map.of("timely", "No"))
            .june(3, Map.of("answered", "2026-06-04", "timely", "late"))
            .cases();

    assertThat(cases)
        .extracting(CaseState::punctuality)
        .containsExactly(Punctuality.IN_TIME, Punctuality.OVERDUE, Punctuality.LATE);
  }

  @Test
  void whatIsDatedAfterTheLastDayHasNotHappened() {
    InputAnswers answers =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.CLOSED, ResponseColumn.OUTCOME)
            .june(20, Map.of("answered", "2026-07-01", "closed", "2026-07-02", "outcome", "Upheld"))
            .answers();

    assertThat(answers.counts().answered()).isZero();
    assertThat(answers.counts().closed()).isZero();
    assertThat(answers.outcomes()).isEmpty();
    assertThat(answers.ahead()).isEqualTo(2);
    assertThat(answers.oldestUnanswered())
        .singleElement()
        .satisfies(waiting -> assertThat(waiting.days()).isEqualTo(10));
  }

  @Test
  void caseWithoutWordsThatCameInAfterTheLastDayIsLeftOutAndCounted() {
    InputAnswers answers =
        new Desk(ResponseColumn.ANSWERED)
            .june(20, NOTHING)
            .silent("S1", LocalDate.of(2026, 6, 30), NOTHING)
            .silent("S2", LocalDate.of(2026, 7, 1), NOTHING)
            .answers();

    assertThat(answers.counts().received()).isEqualTo(2);
    assertThat(answers.silent()).isEqualTo(1);
    assertThat(answers.later()).isEqualTo(1);
  }

  @Test
  void whatIsNotUnderstoodIsCountedWithItsPlaceAndNeverDropped() {
    InputAnswers answers =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.CONTACT_WANTED)
            .june(10, Map.of("answered", "some day in May"))
            .june(11, Map.of("answered", "2026-06-01"))
            .june(12, Map.of("answered", "no"))
            .june(13, Map.of("contact-wanted", "ring 07700 900123"))
            .june(14, Map.of("contact-wanted", "perhaps"))
            .answers();

    // A filled cell is an answer on an unknown day; "no" says that there was none.
    assertThat(answers.counts().answered()).isEqualTo(2);
    assertThat(answers.waiting().n()).isEqualTo(3);
    assertThat(answers.waiting().leftOut()).isEqualTo(2);
    assertThat(answers.counts().contactWanted()).isZero();
    assertThat(answers.unclear())
        .containsExactly(
            new Unclear(
                "answered",
                2,
                List.of("desk.csv, line 1: “some day in May”", "desk.csv, line 2: “2026-06-01”")),
            // What may be personal is not repeated.
            new Unclear(
                "contact-wanted", 2, List.of("desk.csv, line 4", "desk.csv, line 5: “perhaps”")));
  }

  @Test
  void textsOfOneCaseAreOneCaseAndItsLatestRowSpeaks() {
    InputAnswers answers =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.CLOSED)
            .add("A", LocalDate.of(2026, 6, 3), "Tea", null, Map.of("answered", "2026-06-05"))
            .add("A", LocalDate.of(2026, 6, 1), "Tea", null, Map.of("closed", "2026-06-09"))
            .silent("A", LocalDate.of(2026, 6, 1), NOTHING)
            .silent("B", LocalDate.of(2026, 6, 2), NOTHING)
            .answers();

    assertThat(answers.counts().received()).isEqualTo(2);
    assertThat(answers.counts().answered()).isEqualTo(1);
    assertThat(answers.counts().closed()).isEqualTo(1);
    assertThat(answers.silent()).isEqualTo(1);
    // From the first day, 1 June, to the 5th.
    assertThat(answers.waiting().curve())
        .singleElement()
        .satisfies(point -> assertThat(point.day()).isEqualTo(4));
  }

  /**
   * After 2 days one of four is answered, after 6 one of the two that are left; one is censored.
   */
  @Test
  void casesThatStillWaitArePartOfTheCurve() {
    Waiting waiting =
        new Desk(ResponseColumn.ANSWERED)
            .june(1, Map.of("answered", "2026-06-03"))
            .june(1, Map.of("answered", "2026-06-07"))
            .june(26, NOTHING)
            .june(10, NOTHING)
            .answers()
            .waiting();

    assertThat(waiting.n()).isEqualTo(4);
    assertThat(waiting.answered()).isEqualTo(2);
    assertThat(waiting.curve()).extracting(Waiting.Point::day).containsExactly(2, 6);
    assertThat(waiting.curve().get(0).waiting().value()).isCloseTo(3.0 / 4, within(1e-12));
    assertThat(waiting.curve().get(1).waiting().value()).isCloseTo(3.0 / 8, within(1e-12));
    assertThat(waiting.median().value()).isEqualTo(6);
    assertThat(waiting.nineTenths()).isInfinite();
    assertThat(waiting.longest()).isEqualTo(20);
  }

  @Test
  void openCasesAreCountedByAge() {
    List<AgeBand> ages =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.CLOSED)
            .add("A", LocalDate.of(2026, 6, 27), "Tea", null, NOTHING)
            .add("B", LocalDate.of(2026, 6, 26), "Tea", null, Map.of("answered", "2026-06-28"))
            .add("C", LocalDate.of(2026, 6, 2), "Tea", null, NOTHING)
            .add("D", LocalDate.of(2026, 6, 1), "Tea", null, NOTHING)
            .add("E", LocalDate.of(2026, 5, 5), "Tea", null, NOTHING)
            .add("F", LocalDate.of(2026, 5, 4), "Tea", null, NOTHING)
            .add("G", LocalDate.of(2026, 5, 4), "Tea", null, Map.of("closed", "2026-05-09"))
            .answers()
            .ages();

    assertThat(ages)
        .containsExactly(
            new AgeBand("Up to 3 days", 0, 1),
            new AgeBand("4–28 days", 1, 1),
            new AgeBand("29–56 days", 0, 2),
            new AgeBand("Over 56 days", 0, 1));
  }

  @Test
  void oldestComeFirst() {
    InputAnswers answers =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.CLOSED)
            .june(20, NOTHING)
            .june(3, Map.of("answered", "2026-06-04"))
            .june(7, NOTHING)
            .answers();

    assertThat(answers.oldestUnanswered())
        .extracting(WaitingCase::caseId, WaitingCase::days, WaitingCase::line)
        .containsExactly(tuple("C2", 23, 3), tuple("C0", 10, 1));
    assertThat(answers.oldestOpen())
        .extracting(WaitingCase::caseId)
        .containsExactly("C1", "C2", "C0");
  }

  @Test
  void outcomeSaysWhetherACaseIsAnsweredWhereNoDayDoes() {
    Desk regulator = new Desk(ResponseColumn.OUTCOME, ResponseColumn.TIMELY);
    for (int i = 0; i < 6; i++) {
      regulator.june(1 + i, Map.of("outcome", "Closed with explanation", "timely", "Yes"));
    }
    InputAnswers answers =
        regulator
            .june(20, Map.of("outcome", "In progress", "timely", "Yes"))
            .june(21, Map.of("outcome", "Untimely response", "timely", "No"))
            .answers();

    assertThat(answers.counts().answered()).isEqualTo(6);
    assertThat(answers.counts().open()).isEqualTo(2);
    assertThat(answers.counts().inTime()).isEqualTo(6);
    assertThat(answers.counts().notDue()).as("in progress and not late").isEqualTo(1);
    assertThat(answers.counts().overdue()).isEqualTo(1);
    assertThat(answers.tells().days()).isFalse();
    assertThat(answers.waiting().n()).isZero();
    assertThat(answers.outcomes())
        .extracting(OutcomeCount::outcome, OutcomeCount::cases)
        .containsExactly(tuple("Closed with explanation", 6L));
  }

  @Test
  void whoAskedForContactAndWhoScoredWorstAreFollowed() {
    CaseCounts counts =
        new Desk(
                new ScoreScale(0, 10, 10, List.of()),
                ResponseColumn.ANSWERED,
                ResponseColumn.CONTACT_WANTED)
            .scored(6, Map.of("contact-wanted", "Yes"))
            .scored(0, Map.of("contact-wanted", "No", "answered", "2026-06-02"))
            .scored(7, Map.of("contact-wanted", "yes", "answered", "2026-06-02"))
            .scored(10, NOTHING)
            .answers()
            .counts();

    assertThat(counts.contactWanted()).isEqualTo(2);
    assertThat(counts.contactUnanswered()).isEqualTo(1);
    assertThat(counts.detractors()).isEqualTo(2);
    assertThat(counts.detractorsUnanswered()).isEqualTo(1);
  }

  @Test
  void worstScoresOfAReversedScaleAreItsHighOnes() {
    CaseCounts counts =
        new Desk(new ScoreScale(1, 5, 1, List.of()), ResponseColumn.ANSWERED)
            .scored(5, NOTHING)
            .scored(4, NOTHING)
            .scored(3, NOTHING)
            .scored(1, NOTHING)
            .answers()
            .counts();

    assertThat(counts.detractors()).isEqualTo(2);
  }

  @Test
  void segmentsOfFewCustomersAreToldTogether() {
    Desk desk = new Desk(ResponseColumn.ANSWERED);
    for (int i = 0; i < 9; i++) {
      desk.about("Tea", Map.of("answered", "2026-06-04"));
    }
    for (int i = 0; i < 6; i++) {
      desk.about("Jam", NOTHING);
    }
    List<SegmentAnswers> parts = desk.about("Salt", NOTHING).answers().segments();

    // Salt alone would come out by subtraction, so that the next smallest goes with it.
    assertThat(parts)
        .extracting(SegmentAnswers::value, SegmentAnswers::values, part -> part.counts().received())
        .containsExactly(tuple("Tea", 1L, 9L), tuple(null, 2L, 7L));
    assertThat(parts.get(0).medianDays()).isEqualTo(3);
    assertThat(parts.get(1).medianDays()).isInfinite();
  }

  @Test
  void orderOfRowsMakesNoDifference() {
    Desk forth =
        new Desk(ResponseColumn.ANSWERED, ResponseColumn.CLOSED)
            .add("A", LocalDate.of(2026, 6, 3), "Tea", null, Map.of("answered", "2026-06-05"))
            .add("A", LocalDate.of(2026, 6, 3), "Jam", null, Map.of("answered", "2026-06-06"));

    assertThat(forth.cases())
        .singleElement()
        .satisfies(
            state -> {
              assertThat(state.waited()).isEqualTo(3);
              assertThat(state.segments()).containsEntry("Product", "Tea");
            });
  }

  @Test
  void withoutColumnsOfAnswersNothingIsTold() {
    AnswerFindings none =
        new AnswerStatistics(List.<ExportSource>of(), null)
            .findings(List.of(), List.of(), List.of());

    assertThat(none).isEqualTo(AnswerFindings.NONE);
  }

  @Test
  void withoutCasesSharesAreNotANumber() {
    InputAnswers empty = new Desk(ResponseColumn.ANSWERED, ResponseColumn.PROMISED).answers();

    assertThat(empty.counts().received()).isZero();
    assertThat(empty.counts().unansweredShare().value()).isNaN();
    assertThat(empty.waiting().median().value()).isNaN();
    assertThat(empty.waiting().nineTenths()).isNaN();
  }
}
