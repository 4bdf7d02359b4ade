package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.earshot.SparkJobs;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.practice.Practice;
import org.earshot.insight.practice.PracticeFinding;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.practice.PracticeQuote;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.practice.Verdict;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.compose.ReportComposer;
import org.earshot.statistics.Estimate;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All numbers were counted by hand on the feedback of {@link #hotel()}. */
final class FindingsAssemblerTest {

  private static final ScoreScale STARS = new ScoreScale(1, 5, 5, List.of());
  private static final String AS_OF = "2026-01-21";

  private static Findings hotel;

  @BeforeAll
  static void assemble() {
    hotel = hotel().findings(AS_OF);
  }

  /**
   * Twelve feedback. Weeks: 2025-W51 (15–21 December) four, W52 none, 2026-W01 (29 December – 4
   * January) three, W02 none, W03 two, W04 two (not complete on Wednesday the 21st); one undated.
   */
  private static HandMade hotel() {
    return new HandMade()
        .scored(STARS)
        .missing(2)
        .feedback("a1", 0, "2025-12-15", 1.0, "T01")
        .feedback("a2", 0, "2025-12-17", 2.0, "T01", "T01", "T02")
        .feedback("a3", 0, "2025-12-21", 5.0, "T02")
        .feedback("a4", 0, "2025-12-21", null)
        .silent("a4", 0, "Thanks", "no content")
        .feedback("b1", 0, "2025-12-29", 3.0, "T01", "T03")
        .feedback("b2", 0, "2026-01-01", 4.0, "T03")
        .feedback("b3", 0, "2026-01-04", 5.0)
        .silent("b3", 0, "Hello", "no content")
        .mention("b3", 10, "a matter that no other feedback speaks of", null, 0.01)
        .feedback("c1", 0, "2026-01-12", 2.0, "T01")
        .feedback("c2", 0, "2026-01-18", 4.0)
        .silent("c2", 0, "ok", "too short")
        .feedback("d1", 0, "2026-01-19", 3.0, "T01", "T02", "T03")
        .feedback("d2", 0, "2026-01-21", 1.0, "T01")
        .feedback("u1", 0, null, 2.0, "T01");
  }

  @Test
  void everyFeedbackAndMentionIsCounted() {
    assertThat(hotel.job()).isEqualTo("by-hand");
    assertThat(hotel.asOf()).hasToString(AS_OF);
    assertThat(hotel.feedback()).isEqualTo(12);
    // 14 with a theme, four without.
    assertThat(hotel.mentions()).isEqualTo(18);
    assertThat(hotel.runCard()).containsExactly(new RunFact("Inputs", "Files", "one"));
  }

  @Test
  void feedbackWithoutAThemeIsUnthemedAndSaysWhy() {
    assertThat(hotel.unthemed().value()).isCloseTo(3.0 / 12, within(1e-12));
    assertThat(hotel.unthemed().n()).isEqualTo(12);
    assertThat(hotel.unthemedReasons())
        .extracting(
            Findings.SilenceCount::reason,
            Findings.SilenceCount::mentions,
            Findings.SilenceCount::feedback,
            Findings.SilenceCount::alone)
        .containsExactly(
            tuple("no content", 2L, 2L, 2L),
            tuple("far from all themes", 1L, 1L, 1L),
            tuple("too short", 1L, 1L, 1L));
    // Fewer than five speak for each reason, so nobody is quoted.
    assertThat(hotel.unthemedReasons())
        .allSatisfy(reason -> assertThat(reason.examples()).isEmpty());
  }

  @Test
  void examplesOfSilenceAreTheNewestAndNoTwoAlikeOnceFiveSpeak() {
    HandMade shy = new HandMade().unscored();
    List<String> said = List.of("none", "n.a.", "None!", "fine", "nothing");
    for (int i = 0; i < said.size(); i++) {
      shy.feedback("f" + i, 0, "2026-01-0" + (i + 1), null)
          .silent("f" + i, 0, said.get(i), "no content");
    }
    shy.feedback("t", 0, "2026-01-07", null, "T01").silent("t", 300, "nil", "no content");
    shy.feedback("x", 0, "2026-01-08", null).silent("x", 0, "ok", "too short");

    Findings.SilenceCount none = shy.findings(AS_OF).unthemedReasons().get(0);

    assertThat(none.mentions()).isEqualTo(6);
    assertThat(none.feedback()).isEqualTo(6);
    assertThat(none.alone()).as("one has a theme beside it").isEqualTo(5);
    assertThat(none.examples())
        .extracting(QuoteFinding::text)
        .containsExactly("nil", "nothing", "fine", "None!", "n.a.");
    assertThat(none.examples()).extracting(QuoteFinding::themeId).containsOnlyNulls();
  }

  @Test
  void themesAreCountedByFeedbackMostFirst() {
    assertThat(hotel.themes())
        .extracting(ThemeFinding::themeId, ThemeFinding::feedback, ThemeFinding::mentions)
        .containsExactly(tuple("T01", 7L, 8L), tuple("T02", 3L, 3L), tuple("T03", 3L, 3L));
    ThemeFinding shower = theme(hotel, "T01");
    assertThat(shower.share().value()).isCloseTo(7.0 / 12, within(1e-12));
    // Wilson by hand: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
    assertThat(shower.share().low()).isCloseTo(wilson(7, 12, -1), within(1e-9));
    assertThat(shower.share().high()).isCloseTo(wilson(7, 12, 1), within(1e-9));
    assertThat(shower.name()).isEqualTo("shower cold");
    assertThat(shower.groupName()).isEqualTo("room");
    assertThat(shower.keywords()).containsExactly("shower");
  }

  @Test
  void ofThemesOfFewerThanFiveCustomersOnlyTheNameIsTold() {
    Findings told = hotel.told();
    assertThat(told.small().themes()).extracting(Theme::id).containsExactly("T02", "T03");
    assertThat(told.themes()).extracting(ThemeFinding::themeId).containsExactly("T01");
    assertThat(told.weeks()).extracting(WeekFinding::themeId).containsOnly("T01");
    assertThat(told.quotes()).extracting(QuoteFinding::themeId).containsOnly("T01");
    DataTable themes =
        ReportComposer.compose(told).tables().stream()
            .filter(table -> table.name().equals("themes"))
            .findFirst()
            .orElseThrow();
    assertThat(themes.rows())
        .extracting(row -> row.get(0), row -> row.get(4))
        .containsExactly(
            tuple("T01", 7L), tuple("T02", "fewer than 5"), tuple("T03", "fewer than 5"));
    assertThat(themes.rows().get(1).subList(5, themes.columns().size())).containsOnlyNulls();
  }

  @Test
  void meansOfOneScaleStayOnIt() {
    // 1, 2, 3, 2, 3, 1, 2
    Estimate shower = theme(hotel, "T01").meanScore();
    assertThat(shower.value()).isCloseTo(2, within(1e-12));
    assertThat(shower.n()).isEqualTo(7);
    // Variance 4/6, Student's t of six degrees 2.446911851.
    assertThat(shower.high() - 2)
        .isCloseTo(2.4469118511449692 * Math.sqrt(4.0 / 6 / 7), within(1e-9));
    // 2, 5, 3 and 3, 4, 3
    assertThat(theme(hotel, "T02").meanScore().value()).isCloseTo(10.0 / 3, within(1e-12));
    assertThat(theme(hotel, "T03").meanScore().value()).isCloseTo(10.0 / 3, within(1e-12));
    assertThat(hotel.scoreScale()).isEqualTo("1–5, 5 is best");
    assertThat(hotel.scaleLow()).isEqualTo(1);
    assertThat(hotel.scaleHigh()).isEqualTo(5);
    assertThat(hotel.lowIsBest()).isFalse();
  }

  @Test
  void groupCountsAFeedbackOnce() {
    // a1 a2 a3 b1 c1 d1 d2 u1 speak of the room; a2 and d1 of both its themes.
    assertThat(hotel.groups())
        .extracting(GroupFinding::groupId, GroupFinding::feedback, GroupFinding::themeIds)
        .containsExactly(tuple("G01", 8L, List.of("T01", "T02")), tuple("G02", 3L, List.of("T03")));
    GroupFinding room = hotel.groups().get(0);
    // 1, 2, 5, 3, 2, 3, 1, 2
    assertThat(room.meanScore().value()).isCloseTo(19.0 / 8, within(1e-12));
    assertThat(room.meanScore().n()).isEqualTo(8);
    assertThat(room.share().value()).isCloseTo(8.0 / 12, within(1e-12));
  }

  @Test
  void weeksRunWithoutGapAcrossTheYear() {
    assertThat(hotel.totals())
        .extracting(total -> total.week().toString())
        .containsExactly("2025-W51", "2025-W52", "2026-W01", "2026-W02", "2026-W03", "2026-W04");
    assertThat(hotel.totals())
        .extracting(WeekTotal::feedback)
        .containsExactly(4L, 0L, 3L, 0L, 2L, 2L);
    assertThat(hotel.totals())
        .extracting(WeekTotal::unthemed)
        .containsExactly(1L, 0L, 1L, 0L, 1L, 0L);
    assertThat(hotel.totals())
        .extracting(WeekTotal::complete)
        .containsExactly(true, true, true, true, true, false);
    // 1, 2, 5 without a score for the fourth; nobody; 3, 4, 5
    assertThat(hotel.totals().get(0).meanScore().value()).isCloseTo(8.0 / 3, within(1e-12));
    assertThat(hotel.totals().get(0).meanScore().n()).isEqualTo(3);
    assertThat(hotel.totals().get(1).meanScore()).isNull();
    assertThat(hotel.totals().get(2).meanScore().value()).isCloseTo(4, within(1e-12));
  }

  @Test
  void everyThemeIsCountedInEveryWeek() {
    assertThat(hotel.weeks()).hasSize(18);
    Map<String, List<Long>> counts =
        hotel.weeks().stream()
            .collect(
                Collectors.groupingBy(
                    WeekFinding::themeId,
                    Collectors.mapping(WeekFinding::feedback, Collectors.toList())));
    assertThat(counts.get("T01")).containsExactly(2L, 0L, 1L, 0L, 1L, 2L);
    assertThat(counts.get("T02")).containsExactly(2L, 0L, 0L, 0L, 0L, 1L);
    assertThat(counts.get("T03")).containsExactly(0L, 0L, 2L, 0L, 0L, 1L);
    assertThat(hotel.weeks().subList(0, 6))
        .extracting(WeekFinding::exposure)
        .containsExactly(4L, 0L, 3L, 0L, 2L, 2L);
  }

  @Test
  void firstAndLastWeekAreThoseOfDatedFeedback() {
    assertThat(theme(hotel, "T01").firstWeek()).hasToString("2025-W51");
    assertThat(theme(hotel, "T01").lastWeek()).hasToString("2026-W04");
    assertThat(theme(hotel, "T03").firstWeek()).hasToString("2026-W01");
  }

  /**
   * The last four complete weeks (W52 to W03) have 30 feedback, nine of them of T01; the week
   * before has 40, four of T01; the week that is not over has ten of T01.
   */
  @Test
  void changeLooksAtCompleteWeeksOnly() {
    HandMade made = new HandMade().unscored();
    add(made, "2025-12-17", 4, "T01");
    add(made, "2025-12-17", 36, "T02");
    add(made, "2026-01-14", 9, "T01");
    add(made, "2026-01-14", 21, "T02");
    add(made, "2026-01-20", 10, "T01");
    Estimate change = theme(made.findings(AS_OF), "T01").change();

    assertThat(change.value()).isCloseTo(9.0 / 30 - 4.0 / 40, within(1e-12));
    assertThat(change.n()).isEqualTo(70);
    // Newcombe: 0.2 less the root of (0.3 − 0.167)² + (0.231 − 0.1)².
    assertThat(change.low()).isCloseTo(0.013, within(0.002));
  }

  @Test
  void ofFewerThanThirtyFeedbackNoChangeIsTold() {
    assertThat(theme(hotel, "T01").change()).isNull();
  }

  private static void add(HandMade made, String date, int feedback, String theme) {
    for (int i = 0; i < feedback; i++) {
      made.feedback(date + theme + i, 0, date, null, theme);
    }
  }

  @Test
  void scoresOfAnInputAreCountedFromTheWorstToTheBest() {
    assertThat(hotel.scores().sources())
        .singleElement()
        .satisfies(
            scores -> {
              assertThat(scores.source()).isEqualTo("export0.csv");
              assertThat(scores.scale()).isEqualTo("1–5, 5 is best");
              assertThat(scores.missing()).isEqualTo(2);
              assertThat(scores.mean().value()).isCloseTo(32.0 / 11, within(1e-12));
              assertThat(scores.distribution())
                  .containsExactly(
                      new ScoreFinding.ScoreCount(1, 2),
                      new ScoreFinding.ScoreCount(2, 3),
                      new ScoreFinding.ScoreCount(3, 2),
                      new ScoreFinding.ScoreCount(4, 2),
                      new ScoreFinding.ScoreCount(5, 2));
            });
  }

  @Test
  void reversedScaleOfTwoInputsStaysReversed() {
    Findings findings =
        new HandMade()
            .scored(new ScoreScale(1, 5, 1, List.of()))
            .scored(new ScoreScale(1, 5, 1, List.of(9.0)))
            .feedback("a", 0, "2026-01-05", 1.0, "T01")
            .feedback("b", 0, "2026-01-05", 4.0, "T01")
            .feedback("c", 1, "2026-01-05", 4.0, "T01")
            .findings("2026-01-11");

    assertThat(findings.scoreScale()).isEqualTo("1–5, 1 is best");
    assertThat(findings.lowIsBest()).isTrue();
    assertThat(theme(findings, "T01").meanScore().value()).isEqualTo(3);
    assertThat(findings.scores().sources().get(0).distribution())
        .extracting(ScoreFinding.ScoreCount::score)
        .containsExactly(4.0, 1.0);
  }

  /** 1 of 1–5 reversed is 100, 4 of 0–10 is 40, 10 is 100: the mean is 80. */
  @Test
  void differentScalesArePutOnOneAndSaySo() {
    Findings findings =
        new HandMade()
            .scored(new ScoreScale(1, 5, 1, List.of()))
            .scored(new ScoreScale(0, 10, 10, List.of()))
            .unscored()
            .feedback("a", 0, "2026-01-05", 1.0, "T01")
            .feedback("b", 1, "2026-01-05", 4.0, "T01")
            .feedback("c", 1, "2026-01-05", 10.0, "T01")
            .feedback("d", 2, "2026-01-05", null, "T01")
            .findings("2026-01-11");

    assertThat(theme(findings, "T01").meanScore().value()).isCloseTo(80, within(1e-9));
    assertThat(theme(findings, "T01").meanScore().n()).isEqualTo(3);
    assertThat(findings.scaleLow()).isZero();
    assertThat(findings.scaleHigh()).isEqualTo(100);
    assertThat(findings.lowIsBest()).isFalse();
    assertThat(findings.scoreScale())
        .startsWith("0–100, 100 is best")
        .contains("1–5, 1 is best")
        .contains("0–10, 10 is best");
    assertThat(findings.scores().sources())
        .extracting(ScoreFinding::scale, scores -> scores.mean().value())
        .containsExactly(tuple("1–5, 1 is best", 1.0), tuple("0–10, 10 is best", 7.0));
  }

  @Test
  void withoutAnyScoreMeansAreUnknown() {
    Findings findings =
        new HandMade()
            .scored(STARS)
            .feedback("a", 0, "2026-01-05", null, "T01")
            .feedback("b", 0, "2026-01-06", null, "T03")
            .findings("2026-01-11");

    assertThat(findings.themes()).extracting(ThemeFinding::meanScore).containsOnlyNulls();
    assertThat(findings.groups()).extracting(GroupFinding::meanScore).containsOnlyNulls();
    assertThat(findings.totals()).extracting(WeekTotal::meanScore).containsOnlyNulls();
    assertThat(findings.scores().sources()).isEmpty();
    // One week has none before it to differ from.
    assertThat(theme(findings, "T01").change()).isNull();
  }

  @Test
  void withoutAnyThemedMentionThemesAreListedWithNothing() {
    Findings findings =
        new HandMade()
            .scored(STARS)
            .feedback("a", 0, "2026-01-05", 1.0)
            .silent("a", 0, "ok", "too short")
            .findings("2026-01-11");

    assertThat(findings.themes()).extracting(ThemeFinding::feedback).containsExactly(0L, 0L, 0L);
    assertThat(findings.themes()).extracting(ThemeFinding::firstWeek).containsOnlyNulls();
    assertThat(findings.groups()).extracting(GroupFinding::feedback).containsExactly(0L, 0L);
    assertThat(findings.unthemed().value()).isEqualTo(1);
    assertThat(findings.mentions()).isEqualTo(1);
    assertThat(findings.quotes()).isEmpty();
    assertThat(findings.weeks()).hasSize(3).allMatch(week -> week.feedback() == 0);
  }

  @Test
  void feedbackWithoutDatesOrScoresHasNoWeeksAndNoScale() {
    Findings findings =
        new HandMade()
            .unscored()
            .feedback("a", 0, null, null, "T01")
            .feedback("b", 0, null, null, "T01")
            .findings(null);

    assertThat(findings.scoreScale()).isNull();
    assertThat(findings.scaleLow()).isNaN();
    assertThat(findings.scores().sources()).isEmpty();
    assertThat(theme(findings, "T01").meanScore()).isNull();

    assertThat(findings.asOf()).isNull();
    assertThat(findings.totals()).isEmpty();
    assertThat(findings.weeks()).isEmpty();
    assertThat(theme(findings, "T01").feedback()).isEqualTo(2);
    assertThat(theme(findings, "T01").firstWeek()).isNull();
    assertThat(theme(findings, "T01").change()).isNull();
    assertThat(findings.quotes()).isNotEmpty().allMatch(quote -> quote.date() == null);
  }

  @Test
  void quotesAreTheNearestThreeAndTheNewestOther() {
    HandMade made = new HandMade().scored(STARS);
    String[] texts = {"alpha", "beta", "gamma", "delta", "epsilon"};
    for (int i = 0; i < 5; i++) {
      made.feedback("q" + i, 0, "2026-01-0" + (9 - i), 2.0)
          .mention("q" + i, 0, "the shower was cold, said " + texts[i], "T01", 0.5 + i / 10.0);
    }
    made.feedback("same", 0, "2026-01-01", 1.0)
        .mention("same", 0, "the shower was cold, said epsilon", "T01", 0.9)
        .feedback("short", 0, "2026-01-09", 1.0)
        .mention("short", 0, "cold shower", "T01", 0.99);

    List<QuoteFinding> quotes = made.findings("2026-01-11").quotes();

    assertThat(quotes)
        .extracting(QuoteFinding::role, QuoteFinding::text, QuoteFinding::feedbackId)
        .containsExactly(
            tuple("typical", "the shower was cold, said epsilon", "q4"),
            tuple("typical", "the shower was cold, said delta", "q3"),
            tuple("typical", "the shower was cold, said gamma", "q2"),
            tuple("recent", "the shower was cold, said alpha", "q0"));
    assertThat(quotes.get(0).line()).isEqualTo(5);
    assertThat(quotes.get(0).source()).isEqualTo("export0.csv");
    assertThat(quotes.get(0).date()).hasToString("2026-01-05");
    assertThat(quotes.get(0).score()).isEqualTo(2.0);
  }

  @Test
  void quotesAreOrderedByThemeAndNeverTwiceInOne() {
    assertThat(hotel.quotes()).extracting(QuoteFinding::themeId).isSorted();
    assertThat(hotel.quotes())
        .extracting(quote -> quote.themeId() + quote.text())
        .doesNotHaveDuplicates();
  }

  @Test
  void sentimentOfAThemeIsThatOfItsMentions() {
    ThemeSentiment shower = theme(grumbles().findings(AS_OF), "T01").sentiment();

    assertThat(shower.negative()).isEqualTo(6);
    assertThat(shower.neutral()).isZero();
    assertThat(shower.positive()).isEqualTo(1);
    // Six of −0.8 and one of 0.8.
    assertThat(shower.mean().value()).isCloseTo((-6 * 0.8 + 0.8) / 7, within(1e-9));
    assertThat(theme(hotel, "T01").sentiment().neutral()).isEqualTo(8);
  }

  @Test
  void praiseOfAThemeThatMostBlameIsQuotedAsDissenting() {
    assertThat(grumbles().findings(AS_OF).quotes())
        .filteredOn(quote -> quote.role().equals("dissenting"))
        .extracting(QuoteFinding::themeId, QuoteFinding::feedbackId)
        .containsExactly(tuple("T01", "g6"));
  }

  @Test
  void practicesThatMentionsTellOfAreCountedAndQuoted() {
    PracticeFinding patience = grumbles().findings(AS_OF).practices().practices().get(0);

    assertThat(patience.heard()).isEqualTo(new PracticeFinding.Heard(6, 0, 6, 0, 6));
    assertThat(patience.quotes())
        .extracting(PracticeQuote::verdict, PracticeQuote::feedbackId, PracticeQuote::line)
        .containsExactly(tuple(Verdict.BROKEN, "g5", 6), tuple(Verdict.BROKEN, "g4", 5));
    assertThat(hotel.practices()).isEqualTo(PracticeFindings.NONE);
  }

  private static final List<String> WHO =
      List.of("housekeeper", "manager", "porter", "plumber", "receptionist", "cleaner");

  /** Six blame the shower and tell that patience was broken, ever more surely; one praises it. */
  private static HandMade grumbles() {
    Practice patience =
        new Practice(
            "patience",
            "Patience",
            "What.",
            "Whence.",
            "Good.",
            List.of(),
            List.of("kept"),
            List.of("broken"));
    HandMade made =
        new HandMade().scored(STARS).practices(new Practices(List.of(patience), List.of()));
    for (int i = 0; i < 6; i++) {
      made.feedback("g" + i, 0, "2026-01-05", 1.0)
          .told(
              "g" + i,
              0,
              "the " + WHO.get(i) + " rushed me out of the shower",
              "T01",
              0.5,
              new Double[] {0.9, 0.1, 0.9, 0.1, 0.9, 0.1},
              new PracticeVerdict("patience", Verdict.BROKEN, 0.6 + i / 20.0));
    }
    return made.feedback("g6", 0, "2026-01-05", 5.0)
        .told(
            "g6",
            0,
            "what a wonderful shower that was",
            "T01",
            0.1,
            new Double[] {0.1, 0.9, 0.1, 0.9, 0.1, 0.9},
            null);
  }

  @Test
  void allFindingsComeOutOfOneSparkJob() throws TimeoutException {
    HandMade made = hotel();
    ThemedFeedback themed = made.themed(4, null);
    themed.feedback().count();

    assertThat(SparkJobs.startedBy(() -> made.findings(AS_OF, themed))).isEqualTo(1);
  }

  @Test
  void orderAndPartitionsMakeNoDifference() {
    assertThat(hotel().findings(AS_OF, 8, new Random(2))).isEqualTo(hotel);
    assertThat(grumbles().findings(AS_OF, 8, new Random(3))).isEqualTo(grumbles().findings(AS_OF));
  }

  private static ThemeFinding theme(Findings findings, String id) {
    return findings.themes().stream()
        .filter(theme -> theme.themeId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double wilson(double count, double n, int side) {
    double z = 1.959963984540054;
    double p = count / n;
    double middle = p + z * z / (2 * n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return (middle + side * half) / (1 + z * z / n);
  }
}
