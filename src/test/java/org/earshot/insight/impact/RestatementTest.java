package org.earshot.insight.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RestatementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "very good service",
        "general praise: excellent care",
        "general blame: services are terrible",
        "Positive experience & gratitude",
        "excellent",
        "the whole experience was dreadful"
      })
  void praiseAndBlameOfEverythingSayTheScoreAgain(String name) {
    assertThat(Restatement.is(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "good breakfast",
        "staff were very kind",
        "card not arrived",
        "poor communication",
        "customer service",
        "nobody called back"
      })
  void praiseAndBlameOfSomethingDoNot(String name) {
    assertThat(Restatement.is(name)).isFalse();
  }
}
