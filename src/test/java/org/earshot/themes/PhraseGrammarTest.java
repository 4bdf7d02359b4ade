package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        "wrong order",
        "friendly and helpful",
        "doctors and nurses",
        "no call back",
        "waiting times for treatment",
        "fed up",
        "breakfast ran out",
        "prices have shot up"
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
        "inquired the was",
        "instead",
        "back on the phone",
        "not at the",
        "brake pressure the brakes",
        "mental health and really good",
        "trying no appointment was offered",
        "nice the box",
        "credit score is now negatively",
        "loans were never properly",
        "on top of that i always"
      })
  void pieceOfASentenceDoesNotStand(String phrase) {
    assertThat(grammar.stands(phrase)).isFalse();
  }

  /** What stands alone may be torn where it was said. */
  @Test
  void phraseIsJudgedAmongTheWordsAroundIt() {
    assertThat(stands("mental health team", 0, 3)).isTrue();
    assertThat(stands("mental health team", 0, 2)).as("mental health").isFalse();
    assertThat(stands("mental health team", 1, 3)).as("health team").isTrue();
    assertThat(stands("customer service desk", 1, 3)).as("service desk").isFalse();
    assertThat(stands("they charged a late fee", 1, 5)).as("charged a late fee").isTrue();
    assertThat(stands("they charged a late fee", 1, 4)).as("charged a late").isFalse();
    assertThat(stands("they helped me", 1, 2)).as("helped").isFalse();
    assertThat(stands("the queue was fed up", 1, 4)).as("queue was fed").isFalse();
    assertThat(stands("the queue was fed up", 1, 5)).as("queue was fed up").isTrue();
    assertThat(stands("the parcel came a week late", 1, 5)).as("parcel came a week").isFalse();
    assertThat(stands("the parcel came a week late", 1, 6)).as("parcel came a week late").isTrue();
    assertThat(stands("they were supposed to call", 0, 3)).as("were supposed").isFalse();
    assertThat(stands("it was not diagnosed due to lack of parts", 2, 4)).isTrue();
    assertThat(stands("it was not diagnosed due to lack of parts", 2, 5))
        .as("not diagnosed due")
        .isFalse();
  }

  @Test
  void subjectIsAThingInOneOrTwoWords() {
    assertThat(isSubject("coffee bar")).isTrue();
    assertThat(isSubject("parking")).isTrue();
    assertThat(isSubject("cold shower")).isTrue();
    assertThat(isSubject("staff were kind")).isFalse();
    assertThat(isSubject("charged twice")).isFalse();
  }

  private boolean stands(String text, int first, int end) {
    return PhraseGrammar.stands(tags(text), first, end);
  }

  private boolean isSubject(String text) {
    List<String> tags = tags(text);
    return PhraseGrammar.isSubject(tags, 0, tags.size());
  }

  private List<String> tags(String text) {
    return grammar.tags(List.of(List.of(text.split(" ")))).get(0);
  }
}
