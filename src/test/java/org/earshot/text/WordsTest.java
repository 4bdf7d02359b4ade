package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

  @Test
  void wordsAreLettersAndDigitsWithApostrophesWithin() {
    assertThat(Words.of("Haven't seen the B&B's 24-hour 'desk'... \u00C9clair!"))
        .containsExactly("haven't", "seen", "the", "b&b's", "24", "hour", "desk", "\u00E9clair");
  }

  /** The tests run where the lower case of I is a dotless i. */
  @Test
  void lowerCaseIsThatOfNoCountry() {
    assertThat(Words.of("ISSUE")).containsExactly("issue");
  }

  @Test
  void capitalsStayAsWritten() {
    assertThat(Words.asWritten("The IT desk")).containsExactly("The", "IT", "desk");
  }

  @Test
  void textWithoutLettersHasNoWords() {
    assertThat(Words.of("?! \uD83D\uDE00 \u2013")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parking", "broken", "b&b"})
  void wordsThatSaySomethingHaveContent(String word) {
    assertThat(WordList.hasContent(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "thanks", "not", "haven't", "12", "x", "called"})
  void wordsThatSayNothingByThemselvesHaveNone(String word) {
    assertThat(WordList.hasContent(word)).isFalse();
  }

  @Test
  void denialsAreNotStopWords() {
    assertThat(WordList.STOP_WORDS).doesNotContain("not", "no", "never", "nobody");
    assertThat(WordList.isDenial("never")).isTrue();
    assertThat(WordList.isDenial("parking")).isFalse();
  }

  @Test
  void commentsInTheListsAreNoWords() {
    assertThat(WordList.STOP_WORDS).contains("the").noneMatch(word -> word.contains("#"));
    assertThat(WordList.STOP_WORDS).doesNotContain("sentence");
  }
}
