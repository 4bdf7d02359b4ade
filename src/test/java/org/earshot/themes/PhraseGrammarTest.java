package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseGrammarTest {

  private final PhraseGrammar grammar = new PhraseGrammar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parcel came a week late",
        "charged twice",
        "staff were very kind",
        "kind staff",
        "no hot water",
        "never heard back",
        "waiting for appointments",
        "no apology",
        "queue at reception on arrival",
        "value for money",
        "not received",
        "airbags did not deploy",
        "counter was very rude",
        "waiting for my refund",
        "answered quickly",
        "card not arrived",
        "explained clearly",
        "door would not open",
        "wrong order"
      })
  void phraseThatNeedsNoFurtherWordStands(String phrase) {
    assertThat(grammar.stands(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "printing is beautifully",
        "paper has a lovely",
        "sent the wrong",
        "notified of the and opened",
        "authorized and the was informed",
        "february 2009 as a new",
        "order a new",
        "greeted us like old",
        "inquired the was"
      })
  void pieceOfASentenceDoesNotStand(String phrase) {
    assertThat(grammar.stands(phrase)).isFalse();
  }
}
