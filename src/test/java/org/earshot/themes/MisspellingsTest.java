package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MisspellingsTest {

  private final Misspellings misspellings =
      new Misspellings(
          List.of(
              "come again", "again and again", "come agian", "quiet room", "quite a room", "on"));

  @Test
  void twoLettersThatChangedPlacesAreASlipOfThePen() {
    assertThat(misspellings.contains("agian")).isTrue();
    assertThat(misspellings.contains("again")).isFalse();
  }

  @Test
  void wordsThatAreUsedAsOftenAreTwoWords() {
    assertThat(misspellings.contains("quiet")).isFalse();
    assertThat(misspellings.contains("quite")).isFalse();
  }

  @Test
  void shortWordsAreLeftAlone() {
    assertThat(misspellings.contains("no")).isFalse();
  }
}
