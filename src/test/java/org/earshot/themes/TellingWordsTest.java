package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TellingWordsTest {

  /**
   * Classes of 3 and 3 words, 3 in the mean. In A: parking 2·ln(1+3/2), hotel 1·ln(1+3/2); in B:
   * shower 2·ln(1+3/2), hotel as in A.
   */
  @Test
  void wordsOftenInAClassAndSeldomAnywhereComeFirst() {
    assertThat(
            TellingWords.of(
                List.of("the hotel parking", "parking", "a hotel shower", "shower"),
                List.of("A", "A", "B", "B"),
                2))
        .containsEntry("A", "parking hotel")
        .containsEntry("B", "shower hotel");
  }

  @Test
  void noMoreWordsThanAskedForAndNoStopWords() {
    assertThat(TellingWords.of(List.of("the red, the green and the blue"), List.of("A"), 2))
        .containsEntry("A", "blue green");
  }
}
