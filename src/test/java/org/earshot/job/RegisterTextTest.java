package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterTextTest {

  private static final String WRITTEN =
      """
      # Ours 😀 since June.
      themes:
        # Transport
        T12: {name: Waited for hours, who: Ana}   # agreed with Ben
        T07: {merge-into: T12}  # the same thing

        T03:
          group: Billing   # not Money
          include-phrases:
            - charged twice
            - paid twice
          # to be watched
          pin: true
      """;

  @Test
  void valueIsReplacedAndNothingElse() {
    assertThat(with(WRITTEN, "T12", EditKey.NAME, "Waits"))
        .isEqualTo(WRITTEN.replace("Waited for hours", "Waits"));
    assertThat(with(WRITTEN, "T03", EditKey.GROUP, "Money"))
        .isEqualTo(WRITTEN.replace("group: Billing ", "group: Money "));
  }

  @Test
  void keyIsAddedToAThemeInBracesAndToOneOnLinesOfItsOwn() {
    assertThat(with(WRITTEN, "T07", EditKey.NOTE, "same"))
        .isEqualTo(WRITTEN.replace("{merge-into: T12}", "{merge-into: T12, note: same}"));
    assertThat(with(WRITTEN, "T03", EditKey.WHO, "Ben")).isEqualTo(WRITTEN + "    who: Ben\n");
  }

  @Test
  void keyIsTakenAwayWithItsLineOrItsComma() {
    assertThat(without(WRITTEN, "T12", EditKey.NAME))
        .isEqualTo(WRITTEN.replace("{name: Waited for hours, who: Ana}", "{who: Ana}"));
    assertThat(without(WRITTEN, "T12", EditKey.WHO))
        .isEqualTo(WRITTEN.replace("hours, who: Ana}", "hours}"));
    assertThat(without(WRITTEN, "T03", EditKey.PIN))
        .isEqualTo(WRITTEN.replace("    pin: true\n", ""));
    assertThat(without(WRITTEN, "T03", EditKey.INCLUDE_PHRASES))
        .isEqualTo(
            WRITTEN.replace(
                "    include-phrases:\n      - charged twice\n      - paid twice\n", ""));
  }

  @Test
  void themeOfWhichNothingIsSaidAnyMoreGoesWithItsLine() {
    assertThat(without(WRITTEN, "T07", EditKey.MERGE_INTO))
        .isEqualTo(WRITTEN.replace("  T07: {merge-into: T12}  # the same thing\n", ""));
  }

  @Test
  void newThemeStandsBelowTheOthersAsTheyStand() {
    assertThat(with(WRITTEN, "T01", EditKey.EXCLUDE, "true"))
        .isEqualTo(WRITTEN + "  T01: {exclude: true}\n");
    assertThat(with("themes:\n    T02: {pin: true}", "T01", EditKey.EXCLUDE, "true"))
        .isEqualTo("themes:\n    T02: {pin: true}\n    T01: {exclude: true}");
  }

  @Test
  void phrasesAreReplacedAsAList() {
    String text = new RegisterText(WRITTEN).with("T03", EditKey.INCLUDE_PHRASES, List.of("a", "b"));

    assertThat(text).isEqualTo(WRITTEN.replaceFirst("- charged twice\\R *- paid twice", "[a, b]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing yet\n",
        "# nothing yet",
        "themes:",
        "themes:   # by id\n# T01: {pin: true}\n",
        "themes: {}\n",
        "themes: {T02: {pin: true}}\n",
        "themes:\r\n  T02: {pin: true}\r\n",
        "themes:\n  T01:\n  T02: {pin: true}\n",
        "themes:\n  T01: {}\n"
      })
  void firstEditFindsItsPlaceInAnyText(String text) {
    String changed = with(text, "T01", EditKey.NAME, "Parking");

    Register expected =
        RegisterFile.of(text, "r").register().with("T01", EditKey.NAME, List.of("Parking"));
    assertThat(RegisterFile.of(changed, "r").register()).isEqualTo(expected);
    text.lines()
        .filter(line -> line.contains("#"))
        .forEach(one -> assertThat(changed).contains(one));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "yes",
        "no: way",
        "a, b",
        "{x}",
        "[x]",
        "# x",
        "it's \"said\" \\ so",
        "12",
        "2026-06-29",
        "Ünïcode 😀",
        "null",
        "*x",
        "line\nbreak",
        "@who",
        "trailing:"
      })
  void wordsComeBackAsTheyWere(String words) {
    String text = with(WRITTEN, "T12", EditKey.NAME, words);

    assertThat(RegisterFile.of(text, "r").register().edit("T12").one(EditKey.NAME))
        .isEqualTo(words);
  }

  private static String with(String text, String id, EditKey key, String value) {
    return new RegisterText(text).with(id, key, List.of(value));
  }

  private static String without(String text, String id, EditKey key) {
    return new RegisterText(text).with(id, key, List.of());
  }
}
