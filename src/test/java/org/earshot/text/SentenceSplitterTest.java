package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void sentencesArePieces() {
    assertThat(pieces("The room was cold. The staff were kind! Will you mend the heating?"))
        .containsExactly(
            "The room was cold.", "The staff were kind!", "Will you mend the heating?");
  }

  @Test
  void amountsDoNotEndASentence() {
    assertThat(pieces("They charged £1,234.50 for two nights.")).hasSize(1);
  }

  @Test
  void sentencesInCapitalsArePieces() {
    assertThat(pieces("THE ROOM WAS COLD. THE STAFF WERE RUDE."))
        .containsExactly("THE ROOM WAS COLD.", "THE STAFF WERE RUDE.");
  }

  @Test
  void turnToSomethingElseIsAPieceOfItsOwn() {
    assertThat(pieces("The room was nice, but the shower was cold"))
        .containsExactly("The room was nice", "but the shower was cold");
    assertThat(pieces("The bed was very soft; breakfast was too late for us"))
        .containsExactly("The bed was very soft", "breakfast was too late for us");
    assertThat(pieces("THE ROOM WAS NICE BUT THE SHOWER WAS COLD"))
        .containsExactly("THE ROOM WAS NICE", "BUT THE SHOWER WAS COLD");
  }

  @Test
  void turnOfTwoWordsIsNoPiece() {
    assertThat(pieces("Small but clean and quiet rooms"))
        .containsExactly("Small but clean and quiet rooms");
    assertThat(pieces("The room was small but clean"))
        .containsExactly("The room was small but clean");
  }

  @Test
  void bulletsArePieces() {
    assertThat(pieces("- room cold\n- shower broken\n* no towels\n2. noise at night"))
        .containsExactly("- room cold", "- shower broken", "* no towels", "2. noise at night");
  }

  @Test
  void lineThatBeginsWithACapitalIsAPiece() {
    assertThat(pieces("room cold\nStaff kind")).containsExactly("room cold", "Staff kind");
  }

  @Test
  void emptyLineEndsAPiece() {
    assertThat(pieces("room cold\n\n\nstaff kind")).containsExactly("room cold", "staff kind");
  }

  @Test
  void lineThatOnlyRanOutOfSpaceGoesOn() {
    assertThat(pieces("the heating in our room\nwas broken all night"))
        .containsExactly("the heating in our room\nwas broken all night");
  }

  @Test
  void nothingHasNoPieces() {
    assertThat(pieces("")).isEmpty();
    assertThat(pieces("   ")).isEmpty();
    assertThat(pieces(" \n \n")).isEmpty();
  }

  @Test
  void rantWithoutFullStopsIsCutAtItsJoints() {
    String rant =
        IntStream.range(0, 60)
            .mapToObj(i -> "we waited and asked again")
            .collect(Collectors.joining(" "));

    List<String> pieces = pieces(rant);

    assertThat(rant.split(" ")).hasSize(300);
    assertThat(pieces).allMatch(piece -> piece.split(" ").length <= 45).hasSizeGreaterThan(6);
    assertThat(String.join(" ", pieces)).isEqualTo(rant);
  }

  @Test
  void rantWithoutAnyJointStaysWhole() {
    String rant = "noise ".repeat(300).trim();

    assertThat(pieces(rant)).containsExactly(rant);
  }

  static List<String> awkward() {
    return List.of(
        "Great.Really great.But the shower?!?! cold...",
        "Well ... but however although though whereas yet",
        ";;; but ; but ; but",
        "\n\n- \n\n* a\n\n1)",
        "a,b,c, and then, so, also, and and and",
        "\uD83D\uDE00 good \uD83D\uDE00\uD83D\uDE00. Bad \uD83D\uDC4E\uD83C\uDFFD but fine for all of us",
        "Mr. Smith at 9 a.m. said: \"No.\" Then he left (i.e. went) e.g. home.",
        "x".repeat(5_000),
        "wait, ".repeat(200),
        "I\u0307stanbul'da ISPARTA \u0130\u0131 but the room was cold there",
        "\uD83D lone surrogate \uDE00 but it is still some text");
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void piecesAreInOrderApartTrimmedAndLoseNoLetter(String text) {
    String plain = PlainText.of(text);
    List<Span> spans = splitter.split(plain);

    StringBuilder kept = new StringBuilder();
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      String piece = plain.substring(span.start(), span.end());
      assertThat(piece).isEqualTo(piece.strip());
      kept.append(piece);
      end = span.end();
    }
    assertThat(letters(kept.toString())).isEqualTo(letters(plain));
  }

  private List<String> pieces(String text) {
    return splitter.split(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
