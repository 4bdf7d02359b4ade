package org.earshot.insight.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions ask for. */
final class QuestionKindTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What could we do better?",
        "WHAT COULD WE IMPROVE?",
        "If you could change one thing, what would it be?",
        "What did you not like?",
        "What didn\u2019t you like about your stay?",
        "What didn't go well?",
        "What did you like least?",
        "What did you dislike?",
        "What problems did you have?",
        "How can we make your next visit better?"
      })
  void asksForImprovement(String question) {
    assertThat(QuestionKind.of(question)).isEqualTo(QuestionKind.IMPROVEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What was good?",
        "What did you like most?",
        "What did we do well?",
        "What did you enjoy about the course?",
        "Which staff member would you praise?",
        "What is your favourite feature?"
      })
  void asksForPraise(String question) {
    assertThat(QuestionKind.of(question)).isEqualTo(QuestionKind.PRAISE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Comments",
        "Why did you give this score?",
        "What did you like or dislike?",
        "What was good and what could be better?",
        "Is there anything you would like to add?",
        "How likely are you to recommend us?",
        "How well did we do?"
      })
  void asksForBothOrNeither(String question) {
    assertThat(QuestionKind.of(question)).isEqualTo(QuestionKind.OPEN);
  }
}
