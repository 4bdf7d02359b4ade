package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionCutterTest {

  private final MentionCutter cutter = new MentionCutter();

  static List<String> cells() {
    return List.of(
        "The room was cold. The staff were kind.",
        "  The room was cold.  \r\n\r\n  The staff were kind.\r\n",
        "\uD83D\uDE00\uD83D\uDE00 Lovely room! \uD83D\uDC4E\uD83C\uDFFD The shower was cold \uD83E\uDD76.",
        "The\u00A0room\u00A0was cold.\u2028Staff\u200B kind, but the bill \u2013 \u20AC20 \u2013 was wrong.",
        "\u201CWe don\u2019t care,\u201D he said. It\u2019s not \u2018good\u2019 service.",
        "- room cold\n- shower broken\n\u2022 no towels",
        "THE ROOM WAS COLD. NOBODY CAME!!!",
        "\uFEFFWrite to jo@example.org. Ring 07700 900123 but please not at night.",
        "x\t\ty\u0000z and the tap was dripping. \uD835\uDC00\uD835\uDC01 bold letters here.");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void placeInTheCellHoldsTheWordsOfTheMention(String cell) {
    List<MentionCutter.Mention> mentions = cutter.cut(cell, List.of(), Set.of());

    assertThat(mentions).isNotEmpty();
    int end = 0;
    for (MentionCutter.Mention mention : mentions) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      String piece = slice(cell, mention.start(), mention.end());
      assertThat(mention.text())
          .isEqualTo(Redactor.redact(PlainText.onOneLine(PlainText.of(piece))));
      assertThat(PlainText.of(piece)).isEqualTo(PlainText.of(piece).strip());
      end = mention.end();
    }
    assertThat(end).isLessThanOrEqualTo(cell.codePointCount(0, cell.length()));
  }

  /** An emoji is one code point and two UTF-16 units. */
  @Test
  void placesAreCountedInCodePoints() {
    List<MentionCutter.Mention> mentions =
        cutter.cut("\uD83D\uDE00 Lovely room.\nThe shower was cold.", List.of(), Set.of());

    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).start()).isEqualTo(15);
    assertThat(mentions.get(1).end()).isEqualTo(35);
    assertThat(mentions.get(1).text()).isEqualTo("The shower was cold.");
  }

  @Test
  void mentionIsOnOneLineWithPlainQuotesAndRedacted() {
    List<MentionCutter.Mention> mentions =
        cutter.cut("it\u2019s  cold\u00A0in\r\nroom 12, tell jo@example.org", List.of(), Set.of());

    assertThat(mentions)
        .extracting(MentionCutter.Mention::text)
        .containsExactly("it's cold in room 12, tell [email]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "No.", "!!!", "5", "10/10", ":-)", "\uD83D\uDC4D"})
  void fewLettersAreTooShort(String cell) {
    assertThat(cutter.cut(cell, List.of(), Set.of()))
        .extracting(MentionCutter.Mention::silence)
        .containsExactly(Silence.TOO_SHORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you very much",
        "not at all",
        "It is what it is",
        "YES PLEASE",
        "Not at the moment",
        "Pretty much nothing.",
        "None that I can think of at present",
        "Nothing in particular!"
      })
  void wordsThatSayNothingAreNoContent(String cell) {
    assertThat(cutter.cut(cell, List.of(), Set.of()))
        .extracting(MentionCutter.Mention::silence)
        .containsExactly(Silence.NO_CONTENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Parking, ",
    "The staff, ",
    "cold shower, ",
    "bad, ",
    "waited ten minutes, ",
    "my own room, "
  })
  void oneWordThatSaysSomethingIsEnough(String cell) {
    assertThat(cutter.cut(cell, List.of(), Set.of()))
        .extracting(MentionCutter.Mention::silence)
        .containsOnlyNulls();
  }

  @Test
  void ownFactsAreNoContent() {
    List<String> facts = List.of("Harbour Road", "Children\u2019s ward");

    assertThat(cutter.cut("This is the HARBOUR road", facts, Set.of()))
        .extracting(MentionCutter.Mention::silence)
        .containsExactly(Silence.NO_CONTENT);
    assertThat(cutter.cut("It's the children's ward", facts, Set.of()))
        .extracting(MentionCutter.Mention::silence)
        .containsExactly(Silence.NO_CONTENT);
    assertThat(cutter.cut("Harbour Road is noisy", facts, Set.of()))
        .extracting(MentionCutter.Mention::silence)
        .containsOnlyNulls();
  }

  @Test
  void numbersAndOwnFactsAreMaskedInTheSkeleton() {
    assertThat(cutter.cut("The contact owns a 2011 Sorento.", List.of("SORENTO"), Set.of()))
        .extracting(MentionCutter.Mention::skeleton)
        .containsExactly("the contact owns a # #");
  }

  @Test
  void silentPiecesAreMentionsToo() {
    List<MentionCutter.Mention> mentions =
        cutter.cut("Hello!\nThe shower was cold.\nThanks.", List.of(), Set.of());

    assertThat(mentions)
        .extracting(MentionCutter.Mention::silence)
        .containsExactly(Silence.NO_CONTENT, null, Silence.NO_CONTENT);
  }

  @Test
  void emptyCellHasNoMentions() {
    assertThat(cutter.cut("", List.of(), Set.of())).isEmpty();
    assertThat(cutter.cut(" \u00A0\r\n", List.of(), Set.of())).isEmpty();
  }

  /** The piece of a cell between two places counted in code points. */
  private static String slice(String cell, int start, int end) {
    return cell.substring(cell.offsetByCodePoints(0, start), cell.offsetByCodePoints(0, end));
  }
}
