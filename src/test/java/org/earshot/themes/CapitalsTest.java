package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CapitalsTest {

  @Test
  void wordIsWrittenAsMostTextsWriteItWithinASentence() {
    Capitals capitals =
        new Capitals(
            Stream.of(
                "Waited for the GP",
                "SPOKE TO THE GP AND TO THE nurse",
                "Rang my GP again",
                "No gp free",
                "Please ask the GP",
                "Late Parcel",
                "a parcel",
                "the parcel",
                "Parcel gone"));

    assertThat(capitals.in("referred by gp (late parcel)"))
        .isEqualTo("referred by GP (late parcel)");
  }

  @Test
  void oneTextInCapitalsOrAWordThatIsSeldomTellsNothing() {
    Capitals capitals =
        new Capitals(Stream.of("THE DOOR JAMMED", "MY DOOR BROKE", "THE DOOR", "at the Grand"));

    assertThat(capitals.in("door at the grand")).isEqualTo("door at the grand");
  }

  @Test
  void denialHasTheApostropheThatMostPeopleGiveIt() {
    Capitals capitals =
        new Capitals(
            Stream.of("It hasn't come", "Still hasn't come", "it hasnt come", "you dont say"));

    assertThat(capitals.in("hasnt come yet")).isEqualTo("hasn't come yet");
    assertThat(capitals.in("you dont say")).isEqualTo("you dont say");
  }

  @Test
  void iIsAlwaysWrittenInCapitals() {
    assertThat(new Capitals(Stream.of()).in("treatment i received"))
        .isEqualTo("treatment I received");
  }
}
