package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProperNamesTest {

  private final ProperNames names =
      new ProperNames(
          List.of(
              "Thanks to Hazel it was sorted in minutes",
              "Hazel really listened",
              "Yusuf explained everything clearly",
              "Parking was impossible",
              "My GP never called",
              "We asked at Reception, and the reception was shut",
              "nobody at the reception",
              "PLEASE TELL MARTA THAT THE DOOR IS SHUT"));

  @Test
  void capitalWithinASentenceTells() {
    assertThat(names.contains("hazel")).isTrue();
    assertThat(names.contains("reception")).as("mostly in small letters").isFalse();
    assertThat(names.contains("gp")).as("an abbreviation").isFalse();
  }

  @Test
  void wordThatOnlyBeginsSentencesIsJudgedByItsPartOfSpeech() {
    assertThat(names.contains("yusuf")).isTrue();
    assertThat(names.contains("parking")).isFalse();
  }

  @Test
  void textsInCapitalsTellNothing() {
    assertThat(names.contains("marta")).isFalse();
  }
}
