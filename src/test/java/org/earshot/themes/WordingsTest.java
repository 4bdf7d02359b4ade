package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingsTest {

  @Test
  void phraseIsPutAsMostTextsPutIt() {
    Wordings wordings =
        new Wordings(
            List.of(
                "The parcels arrived late.", "My parcel arrived late.", "My parcel arrived late!"));

    assertThat(wordings.bare("parcel arriv late")).hasValue("parcel arrived late");
  }

  @Test
  void verbsAndPronounsThatSayNothingMayComeAlong() {
    Wordings wordings = new Wordings(List.of("Everything was good.", "everything was good"));

    assertThat(wordings.of("good")).contains("everything was good");
    assertThat(new Wordings(List.of("They made me feel worse")).of("wors"))
        .contains("made me feel worse");
    assertThat(new Wordings(List.of("I want to get a virtual card")).of("virtual card"))
        .as("two words say enough")
        .containsExactly("virtual card");
  }

  @Test
  void whatIsTornInMostTextsIsNoWording() {
    Wordings wordings =
        new Wordings(
            List.of(
                "the customer service desk",
                "a customer service desk",
                "the customer service is slow"));

    assertThat(wordings.bare("custom servic")).isEmpty();
    assertThat(wordings.bare("custom servic desk")).hasValue("customer service desk");
  }

  @Test
  void subjectNamesAThing() {
    Wordings wordings = new Wordings(List.of("The coffee bar was closed."));

    assertThat(wordings.subject("coffe bar")).hasValue("coffee bar");
    assertThat(wordings.subject("coffe bar close")).isEmpty();
  }

  @Test
  void wordThatComesTwiceIsASignOfTwoSentences() {
    assertThat(new Wordings(List.of("there was a recall no recall for mine")).keys())
        .noneMatch(key -> key.startsWith("recal") && key.endsWith("recal") && key.contains(" "));
  }
}
