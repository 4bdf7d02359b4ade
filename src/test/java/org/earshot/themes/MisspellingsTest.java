package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MisspellingsTest {

  private final Misspellings misspellings =
      new Misspellings(
          List.of(
              "come again",
              "again and again",
              "come agian",
              "quiet room",
              "quite a room",
              "on",
              "beautiful view",
              "beautiful box",
              "beautifull bow",
              "lose it",
              "lose them",
              "loose thread"));

  @Test
  void twoLettersThatChangedPlacesAreASlipOfThePen() {
    assertThat(misspellings.swaps("agian")).isTrue();
    assertThat(misspellings.swaps("again")).isFalse();
  }

  @Test
  void theLastLetterWrittenTwiceIsASlipOfThePen() {
    assertThat(misspellings.doublesTheLast("beautifull")).isTrue();
    assertThat(misspellings.doublesTheLast("beautiful")).isFalse();
    assertThat(misspellings.doublesTheLast("loose")).isFalse();
  }

  @Test
  void wordsThatAreUsedAsOftenAreTwoWords() {
    assertThat(misspellings.swaps("quiet")).isFalse();
    assertThat(misspellings.swaps("quite")).isFalse();
  }

  @Test
  void shortWordsAreLeftAlone() {
    assertThat(misspellings.swaps("no")).isFalse();
  }
}
