package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test machine speaks Turkish, where the small letter of I is another. */
final class YesNoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes", "YES", "y", "true", "1", "X", "Ja", "Oui", "Sí", "In Time", "yes.", " yes ", "3"
      })
  void yesIsSaidInManyWays(String cell) {
    assertThat(YesNo.read(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No",
        "n",
        "FALSE",
        "0",
        "Nein",
        "Non",
        "Never",
        "Late",
        "not in time",
        "No.",
        "-"
      })
  void noIsSaidInManyWays(String cell) {
    assertThat(YesNo.read(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "2026-05-03", "call me", "yes and no", "07700 900123", "."})
  void whatIsNeitherIsNotGuessed(String cell) {
    assertThat(YesNo.read(cell)).isNull();
  }
}
