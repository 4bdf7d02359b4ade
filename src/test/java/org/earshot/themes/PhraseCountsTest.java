package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PhraseCountsTest {

  @Test
  void coverageIsTheShareOfTheLabelsTexts() {
    Map<String, PhraseCounts.Phrase> phrases =
        phrases(
            List.of("parcel late", "late parcels", "the parcel is late", "invoice wrong"),
            new int[] {0, 0, 0, 1},
            2);

    assertThat(phrases.get("parcel late").coverage()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(phrases).doesNotContainKey("invoice wrong");
  }

  /** Two of three texts here, two of five in all: coverage ⅔, ⅔ / ⅖ = 5/3 as often as in all. */
  @Test
  void weightIsCoverageTimesTheLogarithmOfHowMuchMoreOften() {
    Map<String, PhraseCounts.Phrase> phrases =
        phrases(
            List.of("parcel late", "parcel late", "dog", "invoice wrong", "invoice"),
            new int[] {0, 0, 0, 1, 1},
            2);

    assertThat(phrases.get("parcel late").weight())
        .isCloseTo(2.0 / 3 * Math.log(1 + 5.0 / 3), within(1e-12));
  }

  @Test
  void phraseOfOneLabelOutweighsAPhraseOfAll() {
    Map<String, PhraseCounts.Phrase> phrases =
        phrases(
            List.of(
                "hotel. parking full",
                "hotel. parking full",
                "hotel. shower cold",
                "hotel. shower cold"),
            new int[] {0, 0, 1, 1},
            2);

    assertThat(phrases.get("parking full").weight()).isGreaterThan(phrases.get("hotel").weight());
  }

  @Test
  void phraseOfOneTextAmongManyIsAnAccident() {
    assertThat(phrases(List.of("parcel late", "parcel lost"), new int[] {0, 0}, 1))
        .containsKey("parcel")
        .doesNotContainKeys("parcel late", "parcel lost");
  }

  @Test
  void labelOfOneTextHasThePhrasesOfIt() {
    assertThat(phrases(List.of("parcel late"), new int[] {0}, 1)).containsKey("parcel late");
  }

  @Test
  void wordingOfMostTextsStandsForThePhrase() {
    assertThat(
            phrases(
                List.of("parcels arrived", "parcels arrived", "parcel arrived"),
                new int[] {0, 0, 0},
                1))
        .containsKey("parcels arrived");
  }

  @Test
  void ofEquallyUsedWordingsTheShortestStandsForThePhrase() {
    assertThat(phrases(List.of("parcels arrived", "parcel arrived"), new int[] {0, 0}, 1))
        .containsKey("parcel arrived");
  }

  @Test
  void orderOfTextsMakesNoDifference() {
    List<String> texts = List.of("parcels arrived", "parcel arrived", "a parcel has arrived late");

    List<PhraseCounts.Phrase> there = new PhraseCounts(texts, new int[3], 1).of(0);
    List<PhraseCounts.Phrase> back =
        new PhraseCounts(List.of(texts.get(2), texts.get(1), texts.get(0)), new int[3], 1).of(0);

    assertThat(back).isEqualTo(there).isNotEmpty();
  }

  /** The phrases of label 0 by wording. */
  private static Map<String, PhraseCounts.Phrase> phrases(
      List<String> texts, int[] labels, int labelCount) {
    return new PhraseCounts(texts, labels, labelCount)
        .of(0).stream()
            .collect(Collectors.toMap(PhraseCounts.Phrase::wording, Function.identity()));
  }
}
