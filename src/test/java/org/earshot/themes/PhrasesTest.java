package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "card has not arrived, cards haven't arrived",
    "card not arrived, CARD WAS NEVER ARRIVING",
    "waiting for a refund, waited on the refunds",
    "shower was cold, all the showers were so cold"
  })
  void endingsAndSmallWordsMakeNoDifference(String one, String other) {
    Set<String> shared = new HashSet<>(new Phrases().of(one).keySet());
    shared.retainAll(new Phrases().of(other).keySet());

    assertThat(shared).anyMatch(key -> key.contains(" "));
  }

  @Test
  void denialTellsPhrasesApart() {
    assertThat(new Phrases().of("The card has arrived"))
        .doesNotContainKeys(
            new Phrases()
                .of("card hasn't arrived").keySet().stream()
                    .filter(key -> key.contains("not"))
                    .toArray(String[]::new));
    assertThat(wordings("The card hasn't arrived")).contains("card hasn't arrived");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am still waiting for the parcel and it has been two weeks",
        "Why isn't my card working at the machines in the shop?",
        "The man on the phone was not at all helpful to us, and he was rude",
        "It is what it is",
        "They don't answer; nobody called me back about it - never again",
        "We could not sleep because of the noise from the street below us"
      })
  void phrasesNeitherBeginNorEndWithWordsThatOnlyHoldTogether(String text) {
    for (String wording : wordings(text)) {
      List<String> words = List.of(wording.split(" "));
      assertThat(WordList.STOP_WORDS)
          .as(wording)
          .doesNotContain(words.get(0), words.get(words.size() - 1));
      assertThat(words).as(wording).anyMatch(WordList::hasContent);
    }
  }

  @Test
  void textOfSmallWordsHasNoPhrases() {
    assertThat(new Phrases().of("it is what it is, and that's that")).isEmpty();
    assertThat(new Phrases().of("")).isEmpty();
    assertThat(new Phrases().of("?!")).isEmpty();
  }

  @Test
  void phrasesStandBetweenPunctuation() {
    assertThat(wordings("Parcel late, invoice wrong"))
        .contains("parcel late", "invoice wrong")
        .noneMatch(wording -> wording.contains("late invoice"));
  }

  @Test
  void phraseDoesNotReachAcrossWhatWasTakenOut() {
    assertThat(wordings("refund sent to [email] yesterday by courier"))
        .contains("refund sent", "courier")
        .noneMatch(wording -> wording.contains("email"))
        .noneMatch(wording -> wording.contains("sent") && wording.contains("courier"));
    assertThat(wordings("refund sent XX/XX/XXXX by courier"))
        .contains("refund sent", "courier")
        .noneMatch(wording -> wording.contains("xx"))
        .noneMatch(wording -> wording.contains("sent") && wording.contains("courier"));
  }

  @Test
  void whatLeadsFromOneMatterToTheNextIsInNoPhrase() {
    assertThat(wordings("Bed was comfy and On top of that even the box was luxurious"))
        .contains("bed was comfy", "box was luxurious")
        .noneMatch(wording -> wording.contains("top"));
    assertThat(wordings("dust on top of the desk")).anyMatch(words -> words.contains("top of"));
  }

  @Test
  void theFirstWordingOfAPhraseInATextIsKept() {
    Map<String, String> phrases = new Phrases().of("Late parcels. A late parcel");

    assertThat(phrases.values()).contains("late parcels").doesNotContain("late parcel");
  }

  @Test
  void everyDenialHasOneStem() {
    Phrases phrases = new Phrases();

    assertThat(List.of("not", "no", "never", "haven't", "without"))
        .extracting(phrases::stem)
        .containsOnly("not");
    assertThat(phrases.stem("parcels")).isEqualTo(phrases.stem("parcel"));
  }

  private static List<String> wordings(String text) {
    return List.copyOf(new Phrases().of(text).values());
  }

  /** Where a stop word of the export was taken out there are two spaces. */
  @Test
  void noPhraseReachesOverAWordThatWasTakenOut() {
    assertThat(new Phrases().of("towed to  garage").keySet())
        .contains("tow", "garag")
        .doesNotContain("tow garag");
  }
}
