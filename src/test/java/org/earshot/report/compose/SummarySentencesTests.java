package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.report.FerrySignals;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Sentences.Sentence;
import org.junit.jupiter.api.Test;

final class SummarySentencesTests {

  private static final Findings FERRIES = FindingsFixture.ferries();

  @Test
  void theFrontPageTellsWhatAManagerNeeds() {
    assertThat(SummarySentences.of(FERRIES))
        .extracting(Sentence::head)
        .containsExactly("Heard", "Scored", "Largest", "Changed", "Practices", "Actions");
  }

  @Test
  void whatWasReadAndSetAsideIsCounted() {
    assertThat(text(FERRIES, "Heard"))
        .isEqualTo(
            "4,598 pieces of feedback from 3 files, 2026-W01 to 2026-W26 (26 weeks, the last one"
                + " not yet over); they make 7,816 mentions.");
    // 410 + 220 + 12 blank, 160 + 90 + 5 placeholders, of 5,621 read.
    assertThat(text(FERRIES, "Silent"))
        .isEqualTo(
            "Of 5,621 answers read, 897 (16.0\u00a0%) said nothing: 642 blank, 255 such as “n/a”; set"
                + " aside: 98 sent before, 3 that could not be read and 25 outside the period.");
  }

  @Test
  void sharesCarryTheirIntervals() {
    // Wilson 95 % of 655 of 4,598, by hand: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
    assertThat(text(FERRIES, "Largest"))
        .startsWith(
            "“ferry left late” is the largest theme, in 14.2\u00a0% (13.3–15.3\u00a0%) of the"
                + " feedback; next come “friendly crew”");
  }

  @Test
  void worseAndBetterNeverMeanHigherAndLower() {
    assertThat(text(FERRIES, "Worst scores"))
        .isEqualTo(
            "Clearly worse than the overall mean of 3.3: “refund not paid” 1.6 (1.5–1.7) and “nobody"
                + " answers the phone” 1.7 (1.4–2.0), on the scale 1–5, 5 is best.");
    assertThat(text(FindingsFixture.reversedScale(), "Worst scores"))
        .isEqualTo(
            "Clearly worse than the overall mean of 2.7: “refund not paid” 4.4 (4.3–4.5) and “nobody"
                + " answers the phone” 4.3 (4.0–4.6), on the scale 1–5, 1 is best.");
    assertThat(text(FindingsFixture.reversedScale(), "Best scores"))
        .contains("“beautiful view” 1.2");
  }

  @Test
  void aThemeWithFewScoresIsNeverCalledWorstOrBest() {
    // “lost property found” has the best mean, 4.9, from 3 scores.
    assertThat(text(FERRIES, "Best scores")).doesNotContain("lost property found");
  }

  @Test
  void onlySignalsAreSaidToHaveChanged() {
    assertThat(text(FERRIES, "Changed"))
        .isEqualTo(
            "In 2026-W25 stood out: “lift out of order”, 17 customers, where 5.1 were expected (3.3"
                + " times as many, 1.9–5.8). From the weeks before: “long queue at boarding”, in"
                + " 2026-W22 9 customers, where fewer than one was expected (at least 6 times as"
                + " many), first in 2026-W21, and its rate is still up. Lasting: “app logs me out”"
                + " fell in 2026-W14 to 0.50 times its rate before (0.38–0.66).");
  }

  @Test
  void whenNothingChangedItSaysExactlyThat() {
    assertThat(text(FindingsFixture.withSignals(FerrySignals.none()), "Changed"))
        .isEqualTo(
            "Nothing changed beyond noise: in the complete week 2026-W25 no theme and no"
                + " total is more frequent than the weeks before let expect (41 series tested in"
                + " 2026-W25), and no rate changed lastingly within the last year (24 series"
                + " tested).");
  }

  @Test
  void withTooFewWeeksNothingIsSaidToHaveChanged() {
    assertThat(text(FindingsFixture.withSignals(SignalFindings.NONE), "Changed"))
        .isEqualTo(
            "There are not enough complete weeks yet to say what changed: a week needs four others"
                + " well before it.");
  }

  @Test
  void oneThemeIsSingular() {
    Findings one = FindingsFixture.withThemes(FERRIES.themes().subList(0, 1));
    assertThat(text(one, "Largest")).doesNotContain("next");
  }

  @Test
  void withoutDatesAndScoresThreeSentencesRemain() {
    assertThat(SummarySentences.of(FindingsFixture.bare()))
        .extracting(Sentence::head)
        .containsExactly("Heard", "Largest", "Changed");
    assertThat(text(FindingsFixture.bare(), "Heard"))
        .contains("none has a date, so there is no trend");
  }

  private static String text(Findings findings, String head) {
    return Stream.of(
            SummarySentences.of(findings),
            SummarySentences.themes(findings),
            SummarySentences.data(findings))
        .flatMap(List::stream)
        .filter(sentence -> sentence.head().equals(head))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
