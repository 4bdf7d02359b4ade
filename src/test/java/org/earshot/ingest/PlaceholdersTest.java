package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {

  private static final Placeholders KNOWN = new Placeholders(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did not answer",
        "Nothing.",
        "NOTHING",
        " n/a ",
        "N.A.",
        "NIL",
        "No comment!",
        "Can\u2019t think of anything",
        "None\u00A0really",
        "(none)",
        "-",
        "...",
        "10",
        "\u2714",
        "No",
        "everything",
      })
  void answerThatSaysNothingIsKnown(String cell) {
    assertThat(KNOWN.contains(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing worked",
        "no heating",
        "None of the staff smiled",
        "Everything was cold",
        "food",
        "all good",
        "Test results took three weeks",
      })
  void answerThatSaysSomethingIsKept(String cell) {
    assertThat(KNOWN.contains(cell)).isFalse();
  }

  @Test
  void jobAddsItsOwn() {
    Placeholders placeholders = new Placeholders(List.of("Keine Angabe."));
    assertThat(placeholders.contains("keine angabe")).isTrue();
    assertThat(KNOWN.contains("keine angabe")).isFalse();
  }
}
