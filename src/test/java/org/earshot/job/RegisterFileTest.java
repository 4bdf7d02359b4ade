package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.earshot.JobProblem;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterFileTest {

  private static final String WRITTEN =
      """
      # Ours since June.
      themes:
        T12: {name: Waited hours for transport, who: Ana, when: 2026-06-29}
        T07: {merge-into: T12}   # the same thing
        T05a: {split-from: T05, phrases: [parking, "car park"], name: Parking}
        T03:
          group: Billing
          include-phrases: charged twice
          exclude-phrases: [refund]
          pin: true
        T22: {exclude: true, pin: false}
      """;

  @Test
  void everythingThatIsWrittenIsSaid() {
    Register register = RegisterFile.of(WRITTEN, "r.yaml").register();

    assertThat(register.edits().keySet()).containsExactly("T03", "T05a", "T07", "T12", "T22");
    assertThat(register.edit("T12").one(EditKey.NAME)).isEqualTo("Waited hours for transport");
    assertThat(register.edit("T12").one(EditKey.WHEN)).isEqualTo("2026-06-29");
    assertThat(register.edit("T07").one(EditKey.MERGE_INTO)).isEqualTo("T12");
    assertThat(register.edit("T05a").all(EditKey.PHRASES)).containsExactly("parking", "car park");
    assertThat(register.edit("T03").all(EditKey.INCLUDE_PHRASES)).containsExactly("charged twice");
    assertThat(register.edit("T22").said().keySet()).containsExactly(EditKey.EXCLUDE);
    assertThat(register.isPinned("T03")).isTrue();
    assertThat(register.isPinned("T12")).as("others are merged into it").isTrue();
    assertThat(register.isPinned("T22")).isFalse();
  }

  @Test
  void registerThatIsNotThereOrSaysNothingIsEmpty(@TempDir Path folder) {
    assertThat(RegisterFile.read(folder.resolve("r.yaml"), "r.yaml").register())
        .isEqualTo(Register.EMPTY);
    for (String text : List.of("", "# later\n", "themes:\n", "themes:\n  T01:\n", "themes: {}")) {
      assertThat(RegisterFile.of(text, "r.yaml").register()).as(text).isEqualTo(Register.EMPTY);
    }
  }

  @Test
  void placeOfAnEditIsItsLine() {
    RegisterFile file = RegisterFile.of(WRITTEN, "r.yaml");

    assertThat(file.place("T07", EditKey.MERGE_INTO)).isEqualTo("r.yaml, line 4");
    assertThat(file.place("T03", EditKey.PIN)).isEqualTo("r.yaml, line 10");
    assertThat(file.place("T03", EditKey.NOTE)).isEqualTo("r.yaml, line 6");
    assertThat(file.place("T99", EditKey.NOTE)).isEqualTo("r.yaml, line 2");
  }

  @Test
  void unknownKeyIsRefusedWithTheNearestOne() {
    assertRefused(
        "themes:\n  T07: {merge: T12}\n",
        "r.yaml, line 2: there is no key 'merge' in T07; the nearest is 'name', and all are"
            + " split-from, phrases, sub-theme, name, merge-into, group, pin, exclude,"
            + " include-phrases, exclude-phrases, note, who, when.");
    assertRefused(
        "theme: {}\n", "r.yaml, line 1: there is no key 'theme'; a register has one, 'themes'.");
  }

  @Test
  void valueThatTheKeyCannotHaveIsRefused() {
    assertRefused(
        "themes:\n  T07: {merge-into: transport}\n",
        "r.yaml, line 2: merge-into: 'transport' must be the id of a theme, such as T07.");
    assertRefused(
        "themes:\n  T07: {pin: maybe}\n", "r.yaml, line 2: pin: 'maybe' must be true or false.");
    assertRefused(
        "themes:\n  T07: {when: 29.6.}\n",
        "r.yaml, line 2: when: '29.6.' must be a day such as 2026-06-29.");
    assertRefused("themes:\n  T07: {name: [a, b]}\n", "r.yaml, line 2: name must be a few words.");
    assertRefused(
        "themes:\n  parking: {pin: true}\n",
        "r.yaml, line 2: 'parking' is no theme id; ids look like T07.");
    assertRefused(
        "themes:\n  T07: Parking\n",
        "r.yaml, line 2: T07 must be a group of keys, each on a line of its own or all in"
            + " {braces}, such as {name: Parking}.");
  }

  @Test
  void contradictionIsToldWithItsLine() {
    assertRefused(
        "themes:\n  T07: {merge-into: T12}\n  T12: {merge-into: T07}\n",
        "r.yaml, line 2: T07 cannot be merged in a circle: T07 into T12 into T07.");
  }

  @Test
  void themeThatStandsTwiceIsRefused() {
    assertRefused(
        "themes:\n  T07: {pin: true}\n  T07: {exclude: true}\n",
        "r.yaml, line 3: this key stands twice: 'T07'.");
  }

  @Test
  void whatIsNoYamlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> RegisterFile.of("themes:\n  T07: {name: a\n", "r.yaml"))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith("r.yaml, line 3, column 1: this is no YAML: ");
  }

  private static void assertRefused(String text, String sentence) {
    assertThatThrownBy(() -> RegisterFile.of(text, "r.yaml"))
        .isInstanceOf(JobProblem.class)
        .hasMessage(sentence);
  }
}
