package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.Estimate;
import org.junit.jupiter.api.Test;

final class SummarySentencesTests {

  private static final Findings FERRIES = FindingsFixture.ferries();

  @Test
  void aFullReportHasSevenSentences() {
    assertThat(SummarySentences.of(FERRIES))
        .extracting(Sentence::head)
        .containsExactly(
            "Heard",
            "Silent",
            "Scored",
            "Largest",
            "Worst scores",
            "Best scores",
            "Changed",
            "Actions",
            "Not themed");
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
  void whatRoseAndFellIsNamedWithItsInterval() {
    assertThat(text(FERRIES, "Changed"))
        .contains("“long queue at boarding” rose by 6 points (3–9)")
        .contains("“lift out of order” rose by 3.3 points")
        .contains("“app logs me out” fell by 3.2 points")
        .endsWith("Of 24 themes compared, about 1 would stand out by chance alone.");
  }

  @Test
  void whenNothingMovedItSaysExactlyThat() {
    assertThat(text(still(new Estimate(0.01, -0.02, 0.04, 900, "95 %")), "Changed"))
        .isEqualTo(
            "Nothing changed beyond noise: in the last four complete weeks no theme's share of the"
                + " feedback differs from the weeks before by more than its interval allows (24"
                + " themes compared).");
  }

  @Test
  void withTooFewWeeksNothingIsSaidToHaveChanged() {
    assertThat(text(still(null), "Changed"))
        .isEqualTo("There are not enough complete weeks yet to say what rose or fell.");
  }

  @Test
  void oneThemeIsSingular() {
    Findings one =
        FindingsFixture.withThemes(
            List.of(
                FindingsFixture.changed(
                    FERRIES.themes().get(0), new Estimate(0.01, 0.005, 0.015, 900, "95 %"))));
    assertThat(text(one, "Changed"))
        .contains("“ferry left late” rose by 1.0 points (0.5–1.5)")
        .endsWith("Of 1 theme compared, fewer than one would stand out by chance alone.");
    assertThat(text(one, "Largest")).doesNotContain("next");
  }

  @Test
  void withoutDatesAndScoresFiveSentencesRemain() {
    assertThat(SummarySentences.of(FindingsFixture.bare()))
        .extracting(Sentence::head)
        .containsExactly("Heard", "Silent", "Largest", "Changed", "Not themed");
    assertThat(text(FindingsFixture.bare(), "Heard"))
        .contains("none has a date, so there is no trend");
  }

  private static Findings still(Estimate change) {
    List<ThemeFinding> themes =
        FERRIES.themes().stream().map(theme -> FindingsFixture.changed(theme, change)).toList();
    return FindingsFixture.withThemes(themes);
  }

  private static String text(Findings findings, String head) {
    return SummarySentences.of(findings).stream()
        .filter(sentence -> sentence.head().equals(head))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
